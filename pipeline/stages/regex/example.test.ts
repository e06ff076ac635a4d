import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { exampleRule } from './example.ts';

const OBSERVED = { tool: 'webpack', version: '5.91.0', captured: '2024-05-01' };

test('reports each example that the regex misses, and who printed it', async () => {
  const found = await findingsWith(exampleRule, {
    regex: "Cannot find module '[^']+'",
    examples: [
      { text: "Error: Cannot find module 'x'", ...OBSERVED },
      { text: 'Cannot find module "x"', ...OBSERVED },
    ],
  });
  expect(found.map(({ pointer, severity }) => [pointer, severity])).toEqual([['/examples/1/text', 'error']]);
  expect(found[0]?.message).toContain('webpack');
});

test('a full stop does not reach over the end of a line', async () => {
  const examples = [{ text: 'error: failed\ncaused by: timeout', ...OBSERVED }];
  expect(
    await findingsWith(exampleRule, { regex: 'failed.*timeout', signature: 'failed: timeout', examples }),
  ).toHaveLength(1);
  expect(await findingsWith(exampleRule, { regex: 'failed[\\s\\S]{0,50}timeout', examples })).toEqual([]);
});
