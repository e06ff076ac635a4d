import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { aliasRepeatRule } from './alias-repeat.ts';

const signature = "Error: Cannot find module 'left-pad'";

test('takes out what repeats the signature, and says what it repeats', async () => {
  const findings = await findingsWith(aliasRepeatRule, {
    signature,
    aliases: ['error: cannot find  module “left-pad”'],
  });
  expect(findings).toMatchObject([{ pointer: '/aliases/0', fix: [{ op: 'remove', pointer: '/aliases/0' }] }]);
  expect(findings[0]?.message).toContain('the signature');
});

test('takes out what repeats another alias, once for each', async () => {
  const findings = await findingsWith(aliasRepeatRule, {
    aliases: ['No such module', 'no such module', 'Another', 'No such module.'],
  });
  expect(findings.map(({ pointer }) => pointer)).toEqual(['/aliases/1', '/aliases/3']);
});

test('leaves it to a person where a number or a path would be lost', async () => {
  const findings = await findingsWith(aliasRepeatRule, {
    signature: 'listen on port 3000 failed',
    aliases: ['listen on port 8080 failed'],
  });
  expect(findings).toMatchObject([{ pointer: '/aliases/0', fix: [] }]);
  expect(findings[0]?.message).toContain('`examples`');
});

test('another wording is no repetition', async () => {
  expect(
    await findingsWith(aliasRepeatRule, { signature, aliases: ['left-pad is not installed', '…', '!'] }),
  ).toEqual([]);
});
