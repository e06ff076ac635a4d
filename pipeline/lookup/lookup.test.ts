import { expect, test } from 'vitest';
import { Lookup } from './lookup.ts';
import { indexOf } from './lookup-index.ts';
import type { LookupRecord } from './lookup-record.ts';
import { selfLookup } from './self-lookup.ts';

function record(id: string, regex: string, fields: Partial<LookupRecord> = {}): LookupRecord {
  const domain = id.split('/')[0] ?? '';
  const plain = {
    aliases: [],
    examples: [],
    counterExamples: [],
    code: null,
    resolvable: 'true',
    confidence: 0.5,
    isSound: true,
  } as const;
  return { id, domain, regex, signature: id, ...plain, ...fields };
}

function find(records: readonly LookupRecord[], text: string, work?: number) {
  return new Lookup(indexOf(records), work).find(text);
}

function idsOf(records: readonly LookupRecord[], text: string): string[] {
  return find(records, text).matches.map((match) => match.record.id);
}

test('the more specific match comes first', () => {
  const records = [
    record('a/any', 'out of memory'),
    record('b/cuda', 'CUDA error: out of memory'),
    record('c/other', 'segmentation fault'),
  ];
  expect(idsOf(records, 'RuntimeError: CUDA error: out of memory')).toEqual(['b/cuda', 'a/any']);
});

test('equally specific ones are ordered by confidence, then by id', () => {
  const records = [
    record('d/none', 'out of memory', { confidence: null }),
    record('c/low', 'out of memory', { confidence: 0.2 }),
    record('b/high', 'out of memory', { confidence: 0.9 }),
    record('a/low', 'out of memory', { confidence: 0.2 }),
  ];
  expect(idsOf(records, 'out of memory')).toEqual(['b/high', 'a/low', 'c/low', 'd/none']);
});

test('what counts is the most specific alternative that matches', () => {
  const [match] = find([record('a/b', 'memory|out of memory|CUDA error: \\w+')], 'x\nout of memory').matches;
  expect(match).toMatchObject({ matched: 'out of memory', line: 2 });
  expect(match?.specificity).toBeGreaterThan(20);
});

test('a line is searched by itself, so that ^ and $ are its ends', () => {
  const records = [record('a/start', '^Error: no$'), record('b/dot', 'Error.*later')];
  expect(idsOf(records, 'first\r\nError: no\nlater')).toEqual(['a/start']);
});

test('a regex that allows line feeds is searched over several lines', () => {
  const records = [record('a/block', 'Traceback[\\s\\S]*KeyError'), record('b/space', 'no such\\s+file')];
  const { matches } = find(records, 'begin\nTraceback:\n  at x\nKeyError: 1\nno such\nfile');
  expect(matches.map(({ record, line, matched }) => [record.id, line, matched])).toEqual([
    ['a/block', 2, 'Traceback:\n  at x\nKeyError'],
    ['b/space', 5, 'no such\nfile'],
  ]);
});

test('passes over regexes that do not compile', () => {
  expect(idsOf([record('a/broken', 'no ('), record('b/fine', 'such thing')], 'no such thing')).toEqual([
    'b/fine',
  ]);
});

test('a text and a regex that are made to take for ever are answered', () => {
  const records = [record('a/hostile', '(x+x+)+y'), record('b/fine', 'x!')];
  expect(idsOf(records, `${'x'.repeat(100_000)}!`)).toEqual(['b/fine']);
});

test('says which records it could not decide', () => {
  const costly = Array.from({ length: 20 }, (_, number) =>
    record(`a/${number + 10}`, `${'x.*'.repeat(30)}${number + 10}y`),
  );
  const found = find(
    costly,
    'x 1y2y '.repeat(300) + costly.map(({ regex }) => regex.slice(-3)).join(' '),
    50_000,
  );
  expect(found.matches.length).toBeGreaterThan(0);
  expect(found.undecided.length).toBeGreaterThan(0);
  const all = [...found.matches.map((match) => match.record.id), ...found.undecided];
  expect(all.sort()).toEqual(costly.map(({ id }) => id));
});

test('counts how often the own texts find their record, and find it first', () => {
  const records = [
    {
      ...record('a/any', 'out of memory'),
      signature: 'out of memory',
      examples: ['CUDA error: out of memory'],
    },
    {
      ...record('b/cuda', 'CUDA error: out of memory'),
      signature: 'CUDA error: out of memory',
      examples: [],
    },
    { ...record('c/other', 'foo bar'), signature: 'something else', examples: [] },
  ];
  expect(selfLookup(records)).toEqual({
    signatures: { texts: 3, found: 3, first: 3 },
    examples: { texts: 1, found: 1, first: 0 },
  });
});

const MODULE = record('node/module', "Cannot find module '[^']+'", {
  signature: "Error: Cannot find module 'x'",
  code: 'MODULE_NOT_FOUND',
});

test('an equal signature beats a regex that is longer and more general', () => {
  const general = record(
    'a/general',
    'Cannot find module .{1,200} or its corresponding type declarations|Cannot find module',
    {
      signature: 'something about modules',
    },
  );
  expect(find([general, MODULE], "Error: Cannot find module 'left-pad'").matches).toMatchObject([
    { record: { id: 'node/module' }, basis: 'signature', strength: 'strong' },
    { record: { id: 'a/general' }, basis: 'regex' },
  ]);
});

test('colours, wrapping, curly quotes, no-break spaces and prefixes hide no record', () => {
  const long = record(
    'a/long',
    "cannot open shared object '[^']+' since the loader has no permission to read it",
    {
      signature: "cannot open shared object 'x' since the loader has no permission to read it",
    },
  );
  const texts = [
    "\u001B[31mcannot open shared object 'lib' since the loader has no permission to read it\u001B[0m",
    'cannot open\u00A0shared object ‘lib’ since the loader has no permission to read it',
    "2026-01-02T03:04:05.1234567Z ##[error]cannot open shared object 'lib' since the loader has no permission to read it",
    "#9 1.2 cannot open shared object 'lib' since the loader has no permission to read it",
    "cannot open shared object 'a-library-with-a-name-of-some-length' since the loade\nr has no permission to read it",
  ];
  for (const text of texts)
    expect(find([MODULE, long], text).matches).toMatchObject([
      { record: { id: 'a/long' }, strength: 'strong' },
    ]);
});

test('an older wording is found by its words, and a word or two in common are no answer', () => {
  const records = [
    record('git/rejected', 'Updates were rejected because the tip', {
      signature: 'Updates were rejected because the tip of your current branch is behind',
    }),
    MODULE,
    record('a/b', 'no such table', { signature: 'no such table: x' }),
  ];
  const older = 'Updates were rejected because a tip of the current branch is behind its remote';
  expect(find(records, older).matches[0]).toMatchObject({
    record: { id: 'git/rejected' },
    basis: 'wording',
    strength: 'strong',
  });
  expect(
    find(records, 'the branch has a tip').matches.filter(({ strength }) => strength === 'strong'),
  ).toEqual([]);
});

test('what the system refused names no error: a code of errno in common makes no answer strong', () => {
  const records = [
    record('pip/file', 'Could not open requirements file', {
      signature: 'ERROR: Could not open requirements file: [Errno 2] No such file or directory',
    }),
    record('npm/mkdir', 'npm error code EACCES', { signature: 'npm error code EACCES', code: 'EACCES' }),
    record('npm/tree', 'npm error code ERESOLVE', { signature: 'npm error code ERESOLVE', code: 'ERESOLVE' }),
  ];
  const strong = (text: string): string[] =>
    find(records, text).matches.flatMap(({ strength, record: { id } }) =>
      strength === 'strong' ? [id] : [],
    );
  expect(strong("FileNotFoundError: [Errno 2] No such file or directory: '/etc/acme/app.json'")).toEqual([]);
  expect(strong("rm: cannot remove 'x': EACCES")).toEqual([]);
  expect(strong('npm error code EACCES')).toEqual(['npm/mkdir']);
  expect(strong('npm ERR! code ERESOLVE')).toEqual(['npm/tree']);
  expect(strong('ERROR: Could not open requirements file: [Errno 2] No such file or directory')).toEqual([
    'pip/file',
  ]);
});

test('a code in common speaks for a record, another code of its kind against it', () => {
  const records = [
    record('rust/moved', 'E0382', { signature: 'error[E0382]: borrow of moved value', code: 'E0382' }),
    record('rust/borrowed', 'E0502', { signature: 'error[E0502]: borrow of moved value', code: 'E0502' }),
  ];
  const { matches } = find(records, 'error[E0382]: use of moved value: `x`');
  expect(matches[0]?.record.id).toBe('rust/moved');
  expect((matches[0]?.score ?? 0) - (matches[1]?.score ?? 0)).toBeGreaterThan(0.4);
});

test('what the system refused names no error where it is all that a text and a record have in common', () => {
  const records = [
    record('gcc/header', 'fatal error: [^ :]{1,200}: No such file or directory', {
      signature: 'fatal error: x.h: No such file or directory',
    }),
  ];
  const strengthOf = (text: string): string | undefined => find(records, text).matches[0]?.strength;
  expect(strengthOf('a.c:1:10: fatal error: y.h: No such file or directory')).toBe('strong');
  expect(strengthOf('holiday.mp4: No such file or directory')).toBe('weak');
  expect(strengthOf("find: './src': No such file or directory")).toBe('weak');
  // A regex that is too narrow does not hide the record where the whole message is its own.
  const narrow = record('gcc/header', 'fatal error: x', {
    signature: 'fatal error: x.h: No such file or directory',
  });
  expect(find([narrow], 'fatal error: y.h: No such file or directory').matches[0]?.strength).toBe('strong');
});

test('a name that the regex asks for is no place for any name', () => {
  const dirname = record('node/dirname', '\\b__dirname is not defined', {
    signature: 'ReferenceError: __dirname is not defined',
  });
  const missing = record('node/module', "Cannot find module '[^']{1,200}'", {
    signature: "Error: Cannot find module 'express'",
  });
  const shown = (text: string): (string | undefined)[] => {
    const [best] = find([dirname, missing], text).matches;
    return [best?.record.id, best?.strength, best?.basis];
  };
  expect(shown('ReferenceError: __dirname is not defined')).toEqual(['node/dirname', 'strong', 'signature']);
  expect(shown('ReferenceError: jQuery is not defined')).toEqual(['node/dirname', 'weak', 'wording']);
  expect(shown("Error: Cannot find module 'lodash'")).toEqual(['node/module', 'strong', 'signature']);
});

test('a record is not shown for what it says is another error', () => {
  const text = 'error: the remote branch holds work that you lack here, tags excepted';
  const strengthOf = (counterExamples: string[]): string | undefined => {
    const signature = 'error: the remote branch holds work that you lack here';
    return find([record('git/behind', 'lack here$', { signature, counterExamples })], text).matches[0]
      ?.strength;
  };
  expect(strengthOf(['error: the remote branch is gone'])).toBe('strong');
  expect(strengthOf([text])).toBe('weak');
});
