/** Files judged by processes of their own give what they give in one process, whatever becomes of the processes. */
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { RawFile } from '../record/raw-file.ts';
import { runRules } from '../rule/engine.ts';
import { defineCorpusRule } from '../rule/rule.ts';
import type { Judges } from '../rule/run.ts';
import { ruleRunOf } from '../rule/testing/rule-run.ts';
import { fileOf, recordFile } from '../rule/testing/rule-tester.ts';
import { emptyState } from '../store/testing/empty-state.ts';
import { rules } from './index.ts';

const REGEXES = [
  'Cannot find module .*',
  '^(a+)+$',
  'a.*b.*c.*d.*e.*f',
  '(',
  'E[0-9]{4}.*\\s+.*x',
  'no such word',
];

const FILES: readonly RawFile[] = [
  ...Array.from({ length: 60 }, (_, index) =>
    recordFile({
      id: `node/record-${index}`,
      regex: `${REGEXES[index % REGEXES.length]}${index < 12 ? '' : index}`,
      root_cause:
        index === 7 ? 'The key AKIAIOSFODNN7EXAMPLE is in the log.' : `Cause number ${index} of many.`,
    }),
  ),
  fileOf('node/broken.json', '{'),
];

async function findings(judges?: Partial<Judges>, state = emptyState()): Promise<string> {
  const own = judges ? { judges: { processes: 2, only: null, from: 1, ...judges } } : {};
  return JSON.stringify((await runRules(ruleRunOf(FILES, rules, { ...own, state }))).findings);
}

const DYING = fileURLToPath(new URL('../rule/testing/dying-judge.mjs', import.meta.url));
afterEach(() => delete process.env['CURATE_TEST_LETHAL']);

test.each([1, 2, 3, 5])(
  '%i processes find what one finds, cold and by what is remembered',
  async (processes) => {
    const expected = await findings();
    const state = emptyState();
    expect(await findings({ processes }, state)).toBe(expected);
    expect(await findings({ processes }, state)).toBe(expected);
  },
);

test('records are judged against each other before all is said of each, and a run that is ended there begins anew', async () => {
  const state = emptyState();
  const interruption = new AbortController();
  let unfinished = 0;
  const interrupting = defineCorpusRule({
    id: 'test/interrupting',
    severity: 'error',
    summary: 'ends the run',
    digests: [],
    check: () => {
      unfinished = [...state.files().values()].filter(({ key }) => key === '').length;
      interruption.abort(new Error('ended'));
      return [];
    },
  });
  const judges = { processes: 2, only: null, from: 1 };
  const run = ruleRunOf(FILES, [interrupting, ...rules], { judges, state, signal: interruption.signal });
  await expect(runRules(run)).rejects.toThrow('ended');
  expect(unfinished).toBe(FILES.length);
  expect(await findings({ processes: 2 }, state)).toBe(await findings());
});

test('few files are judged in this process, and what they ask is answered in others', async () => {
  expect(await findings({ from: 1_000 })).toBe(await findings());
});

test('a record over which every process is lost is judged all the same, and no other with it', async () => {
  process.env['CURATE_TEST_LETHAL'] = 'Cause number 13 of many.';
  const found = JSON.parse(await findings({ program: DYING })) as {
    record: string | null;
    message: string;
  }[];
  const others = JSON.parse(await findings()) as typeof found;
  const isLethal = ({ record }: { record: string | null }): boolean => record === 'node/record-13';
  expect(found.filter((each) => !isLethal(each))).toEqual(others.filter((each) => !isLethal(each)));
  const own = found.filter(isLethal).map(({ message }) => message);
  expect(own.join('\n')).toContain('nobody can say that it is safe');
  expect(own.length).toBeGreaterThan(1);
});
