/** More findings about the corpus than are held at a time: they are all there, each once, and each file is written once. */
import { expect, test } from 'vitest';
import { emptyState } from '../../store/testing/empty-state.ts';
import { runRules } from '../engine.ts';
import { compareFindings } from '../finding.ts';
import { defineCorpusRule, type CorpusRule } from '../rule.ts';
import { byCategory, category, RULE } from '../testing/meeting-rules.ts';
import { ruleRunOf } from '../testing/rule-run.ts';
import { recordFile } from '../testing/rule-tester.ts';

/** Says so many things of each record, record by record or over and over. */
function talkative(id: string, times: number, own: Partial<CorpusRule> = {}): CorpusRule {
  return defineCorpusRule({
    ...RULE,
    id,
    digests: [category],
    *check({ corpus }) {
      for (let time = 0; time < times; time++)
        for (const entry of corpus.entries)
          yield {
            entry,
            pointer: time % 2 === 0 ? '/category' : '/signature',
            message: `${id} says ${time} of ${corpus.digest(category)[entry.index] ?? ''}, \ud800 included`,
            related: [entry.id],
          };
    },
    ...own,
  });
}

const RECORDS = 30;
const TIMES = 500;

function filesWith(words: readonly string[]) {
  return Array.from({ length: RECORDS }, (_, index) =>
    recordFile({ id: `n/${index + 10}`, category: words[index % words.length] ?? '' }),
  );
}

test('all are kept, in their total order, and an edit replaces what it touches', async () => {
  const rules = [
    talkative('test/first', TIMES),
    talkative('test/second', TIMES, { meets: [byCategory] }),
    talkative('test/few', 1),
  ];
  const state = emptyState();
  const written: string[] = [];
  const put = state.putCorpusFindings.bind(state);
  state.putCorpusFindings = (file, findings) => {
    written.push(file.path);
    put(file, findings);
  };
  const run = async (words: readonly string[], own = emptyState()) =>
    (await runRules(ruleRunOf(filesWith(words), rules, { state: own }))).findings;

  const first = await run(['ab', 'cd'], state);
  expect(first.length).toBe(RECORDS * (2 * TIMES + 1));
  expect(new Set(first.map(({ file, message }) => `${file} ${message}`)).size).toBe(first.length);
  expect(first.toSorted(compareFindings)).toEqual(first);
  expect(written.length).toBe(RECORDS);
  expect(new Set(written).size).toBe(RECORDS);

  const edited = ['ab', 'cd', 'ab', 'xy', 'ab', 'cd'];
  expect(await run(edited, state)).toEqual(await run(edited));
});
