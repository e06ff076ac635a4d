import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { counterExampleRule } from './counter-example.ts';

test('reports each counter-example that the regex matches, and what it found there', async () => {
  const found = await findingsWith(counterExampleRule, {
    regex: 'cannot find \\w+',
    counter_examples: ["TS2304: Cannot find name 'process'.", 'command not found'],
  });
  expect(found.map(({ pointer, severity }) => [pointer, severity])).toEqual([
    ['/counter_examples/0', 'error'],
  ]);
  expect(found[0]?.message).toContain('`Cannot find name`');
});
