import { expect, test } from 'vitest';
import { Lookup, type LookupRecord } from './lookup.ts';
import { selfLookup } from './self-lookup.ts';

function record(id: string, regex: string, fields: Partial<LookupRecord> = {}): LookupRecord {
  return { id, regex, signature: id, resolvable: 'true', confidence: 0.5, ...fields };
}

function idsOf(records: readonly LookupRecord[], text: string): string[] {
  return new Lookup(records).find(text).matches.map((match) => match.record.id);
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
  const [match] = new Lookup([record('a/b', 'memory|out of memory|CUDA error: \\w+')]).find(
    'x\nout of memory',
  ).matches;
  expect(match).toMatchObject({ alternative: 'out of memory', matched: 'out of memory', line: 2 });
  expect(match?.specificity).toBeGreaterThan(20);
});

test('a line is searched by itself, so that ^ and $ are its ends', () => {
  const records = [record('a/start', '^Error: no$'), record('b/dot', 'Error.*later')];
  expect(idsOf(records, 'first\r\nError: no\nlater')).toEqual(['a/start']);
});

test('a regex that allows line feeds is searched over several lines', () => {
  const records = [record('a/block', 'Traceback[\\s\\S]*KeyError'), record('b/space', 'no such\\s+file')];
  const { matches } = new Lookup(records).find('begin\nTraceback:\n  at x\nKeyError: 1\nno such\nfile');
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
  const found = new Lookup(costly, 50_000).find(
    'x 1y2y '.repeat(300) + costly.map(({ regex }) => regex.slice(-3)).join(' '),
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
    { ...record('c/missed', 'foo bar'), signature: 'something else', examples: [] },
  ];
  expect(selfLookup(records)).toEqual({
    signatures: { texts: 3, found: 2, first: 2 },
    examples: { texts: 1, found: 1, first: 0 },
  });
});
