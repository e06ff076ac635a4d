/** Rules of a test, of every kind that the engine tells apart: after any edits they say what a first run says. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RawFile } from '../../record/raw-file.ts';
import { emptyState } from '../../store/testing/empty-state.ts';
import { runRules } from '../engine.ts';
import type { MatchMeeting, SearchMeeting } from '../meeting/meeting.ts';
import { defineCorpusRule, type Rule } from '../rule.ts';
import {
  alone,
  byCategory,
  byMention,
  byPart,
  category,
  meetingRules,
  mentioning,
  RULE,
  within,
} from '../testing/meeting-rules.ts';
import { ruleRunOf } from '../testing/rule-run.ts';
import { fileOf, recordFile } from '../testing/rule-tester.ts';
import type { CorpusState } from './corpus-state.ts';

const ALL: readonly Rule[] = [alone, ...Object.values(meetingRules()).map(({ rule }) => rule)];

type Files = Map<string, RawFile>;

async function saidOf(files: Files, rules: readonly Rule[], state: CorpusState): Promise<string[]> {
  const { findings } = await runRules(ruleRunOf([...files.values()], rules, { state }));
  return findings.map(({ rule, file, line, message }) => `${file}:${line} ${rule} ${message}`);
}

const NAMES = ['n/a', 'n/b', 'n/c', 'n/d', 'n/e', 'n/f'];
const name = fc.constantFrom(...NAMES);
const word = fc.constantFrom('ab', 'abc', 'abcd', 'xabc', 'z');
const fields = fc.record({
  category: fc.oneof({ weight: 6, arbitrary: word }, { weight: 1, arbitrary: fc.constant(7) }),
  aliases: fc.array(name, { maxLength: 2 }),
  tags: fc.array(word, { maxLength: 2 }),
  id: fc.option(name, { freq: 8 }),
});
const edit = fc.tuple(
  name,
  fc.oneof({ weight: 6, arbitrary: fields }, { weight: 1, arbitrary: fc.constantFrom('{', null) }),
);

function apply(files: Files, [path, content]: typeof edit extends fc.Arbitrary<infer T> ? T : never): void {
  if (content === null) files.delete(path);
  else if (typeof content === 'string') files.set(path, fileOf(`${path}.json`, content));
  else files.set(path, recordFile({ ...content, id: content.id ?? path }, `${path}.json`));
}

test('edit after edit, the findings are those of a first run', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 4, maxLength: 8 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 8 }),
      async (first, edits) => {
        const files: Files = new Map();
        for (const each of first) apply(files, each);
        const state = emptyState();
        await saidOf(files, ALL, state);
        for (const some of edits) {
          for (const each of some) apply(files, each);
          const said = await saidOf(files, ALL, state);
          expect(said).toEqual(await saidOf(files, ALL, emptyState()));
          for (const line of said) seen.add(line.split(' ')[1] ?? '');
        }
      },
    ),
    { numRuns: 12, seed: 1 },
  );
  expect([...seen].sort()).toEqual(ALL.map(({ id }) => id).sort());
});

function record(id: string, own: { category: string; tags?: string[]; aliases?: string[] }): RawFile {
  return recordFile({ id, ...own });
}

test('of a changed record, a rule is shown those that it meets and no others', async () => {
  const { same, seeking, within, unlike } = meetingRules();
  const rules = [same, seeking, within, unlike].map(({ rule }) => rule);
  const files: Files = new Map();
  const put = (file: RawFile): unknown => files.set(file.path, file);
  put(record('n/a', { category: 'ab' }));
  put(record('n/b', { category: 'ab' }));
  put(record('n/c', { category: 'abc', tags: ['z'] }));
  put(record('n/d', { category: 'z' }));
  put(record('n/e', { category: 'y' }));
  const state = emptyState();
  await saidOf(files, rules, state);
  const everything = 'n/a n/b n/c n/d n/e';
  for (const each of [same, seeking, within, unlike]) expect(each.shown()).toEqual([everything]);

  await saidOf(files, rules, state);
  for (const each of [same, seeking, within, unlike]) expect(each.shown()).toEqual([]);

  // It leaves one that is like it, and comes to be part of another, which sought it before.
  put(record('n/d', { category: 'ab' }));
  await saidOf(files, rules, state);
  expect(same.shown()).toEqual(['n/a n/b n/d']);
  expect(seeking.shown()).toEqual(['n/c n/d']);
  expect(within.shown()).toEqual(['n/a n/b n/c n/d']);
  expect(unlike.shown()).toEqual([everything]);

  files.delete('n/a.json');
  await saidOf(files, rules, state);
  expect(same.shown()).toEqual(['n/b n/d']);
  expect(seeking.shown()).toEqual(['']);
  expect(within.shown()).toEqual(['n/b n/c n/d']);
  expect(unlike.shown()).toEqual(['n/b n/c n/d n/e']);

  // What no digest of a rule reads concerns the record alone.
  put(recordFile({ id: 'n/b', category: 'ab', signature: 'Another one' }));
  await saidOf(files, rules, state);
  expect(same.shown()).toEqual(['n/b n/d']);
  expect(seeking.shown()).toEqual(['n/b']);
});

test('where more has changed than can be told apart, all is judged anew, and later edits find it in order', async () => {
  const files: Files = new Map();
  const fill = (words: readonly string[]): void => {
    for (let index = 0; index < 52; index++) {
      const id = `n/${String(index).padStart(2, '0')}`;
      files.set(id, record(id, { category: words[index % words.length] ?? '', tags: [`w${index % 7}`] }));
    }
  };
  const { same, seeking, within } = meetingRules();
  const rules = [same, seeking, within].map(({ rule }) => rule);
  const state = emptyState();
  fill(['w1', 'w2', 'w12', 'w5']);
  await saidOf(files, rules, state);
  fill(['w3', 'w33', 'w4', 'w6']);
  same.shown();
  const again = await saidOf(files, rules, state);
  expect(same.shown().map((each) => each.split(' ').length)).toEqual([52]);
  expect(again).toEqual(await saidOf(files, rules, emptyState()));
  same.shown();
  files.set('n/51', record('n/51', { category: 'w4' }));
  const said = await saidOf(files, rules, state);
  expect(same.shown().map((each) => each.split(' ').length)).toEqual([26]);
  expect(said).toEqual(await saidOf(files, rules, emptyState()));
});

test('a file that was moved meets whom it met, without a search; one that was edited is searched for by what has changed', async () => {
  const searches: string[] = [];
  const meeting: MatchMeeting = {
    ...byMention,
    seekers(few, all) {
      searches.push(`${few.map(({ id }) => id).join(' ')} seek`);
      return byMention.seekers(few, all);
    },
    sought(few, all) {
      searches.push(`${few.map(({ id }) => id).join(' ')} sought`);
      return byMention.sought(few, all);
    },
  };
  const { rule } = mentioning(meeting);
  const files: Files = new Map();
  const put = (file: RawFile): unknown => files.set(file.path, file);
  put(record('n/a', { category: 'ab', tags: ['z', 'cd'] }));
  put(record('n/b', { category: 'z', tags: ['ab'] }));
  put(record('n/c', { category: 'cd', tags: ['y'] }));
  const state = emptyState();
  await saidOf(files, [rule], state);
  const steps: [edit: () => unknown, searches: string[]][] = [
    [() => files.delete('n/a.json') && put(record('n/x', { category: 'ab', tags: ['z', 'cd'] })), []],
    [() => put(record('n/c', { category: 'cd', tags: ['ab'] })), ['n/c seek']],
    [() => put(record('n/b', { category: 'w', tags: ['ab'] })), ['n/b sought']],
    [
      () => files.delete('n/x.json') && put(record('n/y', { category: 'ab', tags: ['w'] })),
      ['n/y seek', 'n/y sought'],
    ],
  ];
  for (const [change, expected] of steps) {
    change();
    const said = await saidOf(files, [rule], state);
    expect(searches.splice(0)).toEqual(expected);
    expect(said).toEqual(await saidOf(files, [rule], emptyState()));
    searches.splice(0);
  }
});

test('where too many meet to be remembered, all is judged anew each time', async () => {
  for (const own of [{ all: () => null }, { among: () => null }]) {
    const meeting: SearchMeeting = { ...byPart, name: 'test/too-many', ...own };
    const rule = within(meeting);
    const files: Files = new Map();
    for (const [id, word] of [
      ['n/a', 'ab'],
      ['n/b', 'abc'],
      ['n/c', 'x'],
    ] as const)
      // prettier-ignore
      files.set(id, record(id, { category: word }));
    const state = emptyState();
    await saidOf(files, [rule.rule], state);
    for (const word of ['abcd', 'y', 'abx']) {
      files.set('n/c', record('n/c', { category: word }));
      const said = await saidOf(files, [rule.rule], state);
      expect(rule.shown().at(-1)).toBe('n/a n/b n/c');
      expect(said).toEqual(await saidOf(files, [rule.rule], emptyState()));
    }
  }
});

test('a file of which a run that was ended left only what was derived is judged again', async () => {
  const files: Files = new Map();
  for (const id of ['n/a', 'n/b', 'n/c']) files.set(id, record(id, { category: 'ab', aliases: ['n/b'] }));
  const state = emptyState();
  const stale = { 'test/category': '"x"', 'test/gone': '1' };
  state.write(() => {
    for (const name of ['n/a', 'n/d'])
      state.putDerived({ path: `${name}.json`, id: name, readable: true, digests: stale });
  });
  const said = await saidOf(files, ALL, state);
  expect(said).toEqual(await saidOf(files, ALL, emptyState()));
  expect(await saidOf(files, ALL, state)).toEqual(said);
});

test('a rule about all records that throws is a finding, is counted, and is run anew next time', async () => {
  let isBroken = true;
  const rule = defineCorpusRule({
    ...RULE,
    id: 'test/broken',
    digests: [category],
    meets: [byCategory],
    *check({ corpus }) {
      if (isBroken) throw new Error('bang');
      for (const entry of corpus.entries) yield { entry, pointer: '', message: 'well' };
    },
  });
  const files = [record('n/b', { category: 'x' }), record('n/a', { category: 'y' })];
  const state = emptyState();
  const run = ruleRunOf(files, [rule], { state });
  const broken = await runRules(run);
  expect(broken.crashes).toBe(1);
  expect(broken.findings.map(({ record: id, message }) => `${id} ${message.slice(0, 26)}`)).toEqual([
    'n/a The rule test/broken faile',
  ]);
  isBroken = false;
  const well = await runRules(run);
  expect(well.crashes).toBe(0);
  expect(well.findings.map(({ record: id, message }) => `${id} ${message}`)).toEqual([
    'n/a well',
    'n/b well',
  ]);
});

test('a rule that throws over no records is counted all the same', async () => {
  const rule = defineCorpusRule({
    ...RULE,
    id: 'test/broken',
    digests: [],
    check: () => {
      throw new Error('bang');
    },
  });
  const state = emptyState();
  const run = ruleRunOf([record('n/a', { category: 'x' })], [], { state });
  await runRules(run);
  const { crashes, findings } = await runRules({
    ...run,
    files: () => [],
    loadRules: () => Promise.resolve([rule]),
  });
  expect({ crashes, findings }).toEqual({ crashes: 1, findings: [] });
});
