import { expect, test } from 'vitest';
import { lostBound } from './lost-bound.ts';

test.each([
  ['Needs Node 18+', '需要 Node 18', '18+'],
  ['Upgrade numpy to >=2.0', '把 numpy 升级到 2.0', '>=2.0'],
  ['Boil for <3 minutes', '煮 3 分钟', '<3'],
  ['Keep it ≤ 40 °C', '保持 ≥ 40 °C', '≤ 40'],
  ['Only with Python 3.x', '只支持 Python 3', '3.x'],
  ['Alert if usage > 80%', '用量 80% 时告警', '> 80'],
])('%s / %s: %s is gone', (source, target, bound) => {
  expect(lostBound(source, target)).toBe(bound);
});

test.each([
  ['Needs Node 18+', '需要 Node 18 及以上'],
  ['Needs Node 18+', '至少需要 Node 18'],
  ['Upgrade numpy to >=2.0', 'numpy 不低于 2.0'],
  ['Boil for <3 minutes', '煮不到 3 分钟'],
  ['Keep it ≤ 40 °C', '不超过 40 °C'],
  ['Adults (18+) only', '仅限年满 18 岁者'],
  ['Only with Python 3.x', '只支持 Python 3.x'],
  ['Alert if usage > 80%', '用量超过 80% 就告警'],
  ['i <10-20', '10-20'],
  ['5+5', '5 加 5'],
])('%s / %s: nothing is gone', (source, target) => {
  expect(lostBound(source, target)).toBeNull();
});
