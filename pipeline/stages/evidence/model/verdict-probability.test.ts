import { expect, test } from 'vitest';
import { deriveEvidence } from './derive.ts';
import { verdictProbability } from './verdict-probability.ts';
import {
  addresses,
  evidencePolicy,
  includes,
  anOutcome,
  testRecord,
  workaround,
} from '../testing/test-record.ts';

const { verdicts } = evidencePolicy;

function posterior(alpha: number, beta: number): { alpha: number; beta: number; mean: number } {
  return { alpha, beta, mean: alpha / (alpha + beta) };
}

test('"true" rests on the workaround that most likely works well enough', () => {
  // The second has the higher mean, but less is known of it.
  const ruling = verdictProbability('true', [posterior(80, 25), posterior(2, 0.6)], verdicts);
  expect(ruling).toMatchObject({ attempt: 0, low: 0.7, high: 1 });
});

test('"partial" rests on the attempt with the highest mean; of equal ones, on that which speaks least for it', () => {
  expect(verdictProbability('partial', [posterior(5, 5), posterior(9, 3)], verdicts).attempt).toBe(1);
  expect(verdictProbability('partial', [posterior(5, 5), posterior(1, 1)], verdicts).attempt).toBe(1);
  expect(verdictProbability('partial', [posterior(1, 1), posterior(5, 5)], verdicts).attempt).toBe(0);
});

test('where there is nothing to rest on, nothing is likely', () => {
  for (const verdict of ['true', 'partial', 'false'] as const)
    expect(verdictProbability(verdict, [], verdicts)).toMatchObject({ probability: 0, attempt: null });
});

test('"false": a success of the attempt that least is known of does not make it look unlikely that anything works', () => {
  const claims = [workaround({ success_rate: 0.1 }), workaround({ success_rate: 0.1 })];
  const tried = anOutcome({ workaround: 0, succeeded: 9, failed: 11 });
  const before = testRecord({ resolvable: 'false', workarounds: claims, outcomes: [tried] });
  const after = { ...before, outcomes: [tried, anOutcome({ workaround: 1, source: addresses(1)[0] ?? '' })] };
  const [first, second] = [before, after].map((record) => deriveEvidence(record, evidencePolicy, includes));
  // By the means the second attempt would take over from the first, and be less well known.
  expect(first?.attempts.map(({ posterior: { mean } }) => mean.toFixed(2))).toEqual(['0.45', '0.42']);
  expect(second?.attempts.map(({ posterior: { mean } }) => mean.toFixed(2))).toEqual(['0.45', '0.59']);
  const alone = verdictProbability(
    'false',
    second?.attempts.slice(1).map(({ posterior: only }) => only) ?? [],
    verdicts,
  );
  expect(alone.probability.toFixed(2)).toBe('0.06');
  expect(first?.ruling.probability).toBeLessThan(0.005);
  expect(second?.ruling.probability).toBe(first?.ruling.probability);
});
