import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { slowRule } from './slow.ts';

test('shows the line, the steps and the part at fault', async () => {
  const [finding] = await findingsWith(slowRule, { regex: 'WebSocket.*handshake.*400' });
  expect(finding).toMatchObject({ rule: 'regex/slow', severity: 'warning', pointer: '/regex' });
  expect(finding?.message).toContain('"WebSocket" x 222 + "handshake" x 222');
  expect(finding?.message).toContain('`WebSocket.*handshake.*` at character 1');
  expect(finding?.message).toContain('and 100,000,000 are allowed');
});

test('the policy says how many steps are allowed', async () => {
  const regex = 'WebSocket.*handshake.*400';
  expect(
    await findingsWith(slowRule, { regex }, { regex: { slowSteps: 1_000_000_000, mostCollisions: 50 } }),
  ).toEqual([]);
  expect(
    await findingsWith(
      slowRule,
      { regex: '\\d+\\.\\d+' },
      { regex: { slowSteps: 10_000_000, mostCollisions: 50 } },
    ),
  ).toHaveLength(1);
});

test('an exponential regex is not called slow as well', async () => {
  expect(await findingsWith(slowRule, { regex: '^(a+)+$' })).toEqual([]);
});

test('what cannot be settled is said', async () => {
  const [finding] = await findingsWith(slowRule, { regex: `(?:${'a?'.repeat(900)})*b` });
  expect(finding?.message).toContain('did not come to an end');
});
