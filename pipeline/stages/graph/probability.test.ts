import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { probabilityRule } from './probability.ts';

const sum = (...edges: readonly (readonly [string, number])[]) => ({
  transition_graph: { leads_to: edges.map(([error_id, share]) => ({ error_id, probability: share })) },
});

test('says what the probabilities add up to', async () => {
  const [finding] = await findingsWith(probabilityRule, sum(['a/a', 0.7], ['a/b', 0.4]));
  expect(finding).toMatchObject({ pointer: '/transition_graph/leads_to' });
  expect(finding?.message).toContain('add up to 1.1 (0.7 + 0.4)');
});

test('knows what binary fractions are', async () => {
  expect(
    await findingsWith(
      probabilityRule,
      sum(...Array.from({ length: 10 }, (_, i) => [`a/${i}`, 0.1] as const)),
    ),
  ).toEqual([]);
  expect(await findingsWith(probabilityRule, sum(['a/a', 0.1], ['a/b', 0.2], ['a/c', 0.7]))).toEqual([]);
  expect(await findingsWith(probabilityRule, sum(['a/a', 0.5], ['a/b', 0.501]))).toHaveLength(1);
});

test('an edge that stands twice or leads to the record is the affair of another rule', async () => {
  const fields = sum(['a/a', 0.6], ['a/a', 0.6], ['node/module-not-found', 0.6]);
  expect(await findingsWith(probabilityRule, fields)).toEqual([]);
});
