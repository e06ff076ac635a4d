import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { aliasRule } from './alias.ts';

test('reports each alias that the regex misses, where it stands', async () => {
  const found = await findingsWith(aliasRule, {
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
  expect(
    await findingsWith(aliasRule, { regex: '(?i)err_module', aliases: ['ERR_MODULE_NOT_FOUND'] }),
  ).toEqual([]);
});

test.each(['/err_module/i', 'err[module] (x)', '(err_module'])(
  'leaves the mistake of %s to another rule',
  async (regex) => {
    const record = {
      regex,
      signature: 'error: err[module] (x) err_module',
      aliases: ['ERR[MODULE] (x): err_module'],
    };
    expect(await findingsWith(aliasRule, record)).toEqual([]);
  },
);

test('reports what the regex misses even as it was meant', async () => {
  const record = {
    regex: '/err_module/',
    signature: 'err_module',
    aliases: ['ERR_MODULE', 'no such module'],
  };
  const found = await findingsWith(aliasRule, record);
  expect(found.map(({ pointer }) => pointer)).toEqual(['/aliases/1']);
});
