import { expect, test } from 'vitest';
import { alteredGloss } from './altered-gloss.ts';

test.each([
  ['got 3, expected 4', 'got 3, expected 4（得到 4，预期 4）', '4'],
  ["key 'A' not found", "key 'A' not found（找不到键 'B'）", 'B'],
  ['exit code 137', '`exit code 137`（退出码 139）', '139'],
])('%s / %s: %s is another', (source, target, fact) => {
  expect(alteredGloss(source, target)).toBe(fact);
});

test.each([
  ['got 3, expected 4', 'got 3, expected 4（预期 4，得到 3）'],
  ['error E0433: no crate', 'error E0433: no crate（没有 crate）'],
  ["key 'A' not found", "`key 'A' not found`（找不到键 'A'）"],
  ['exit code 137', '退出码 137（139 也常见）'],
  ['call f(1)', 'call f(1)'],
])('%s / %s: the brackets say the same', (source, target) => {
  expect(alteredGloss(source, target)).toBeNull();
});
