import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { alias } from './alias.ts';

test('reports each alias that the regex misses, where it stands', async () => {
  const found = await findingsWith(alias, {
    regex: "Cannot find module '[^']+'",
    aliases: ["cannot find module 'x'", 'ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'],
  });
  expect(found.map(({ pointer, severity }) => [pointer, severity])).toEqual([
    ['/aliases/1', 'error'],
    ['/aliases/2', 'error'],
  ]);
  expect(found[0]?.message).toContain('`ERR_MODULE_NOT_FOUND`');
});

test('judges the regex as it was meant', async () => {
  expect(await findingsWith(alias, { regex: '(?i)err_module', aliases: ['ERR_MODULE_NOT_FOUND'] })).toEqual(
    [],
  );
});
