import { describe, expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { repeatedTextRule } from './text.ts';

const workaround = (action: string, how = '') => ({ action, how, success_rate: 0.5 });
const deadEnd = (action: string, why: string) => ({ action, why_fails: why, fail_rate: 0.5 });
const pointers = async (fields: Parameters<typeof findingsWith>[1]): Promise<string[]> =>
  (await findingsWith(repeatedTextRule, fields)).map(({ pointer }) => pointer);

describe('how', () => {
  test('that repeats the action, but for case, quotes, spaces and a full stop', async () => {
    const workarounds = [
      workaround("Run 'npm ci'", 'run `npm  ci`.'),
      workaround('Delete node_modules', 'And run npm ci.'),
    ];
    expect(await pointers({ workarounds })).toEqual(['/workarounds/0/how']);
  });

  test('that is empty says nothing twice', async () => {
    expect(await pointers({ workarounds: [workaround('Run npm ci'), workaround('Reboot')] })).toEqual([]);
  });

  test('that differs in a number or an option differs', async () => {
    const workarounds = [
      workaround('Set the limit to 30', 'Set the limit to 60'),
      workaround('git push', 'git push --force'),
    ];
    expect(await pointers({ workarounds })).toEqual([]);
  });
});

test('a workaround that stands twice is one mistake, not two', async () => {
  const workarounds = [workaround('Run npm ci', 'In the root.'), workaround('Run npm ci', 'In the root.')];
  expect(await pointers({ workarounds })).toEqual(['/workarounds/1/action']);
});

test('why_fails that repeats its action, and one that stands twice', async () => {
  const dead_ends = [
    deadEnd('Restart', 'Restart.'),
    deadEnd('Reinstall', 'It changes nothing at all.'),
    deadEnd('Reboot', 'It changes nothing at all.'),
  ];
  expect(await pointers({ dead_ends })).toEqual(['/dead_ends/0/why_fails', '/dead_ends/2/why_fails']);
});

test('what is a workaround is no dead end', async () => {
  const [finding] = await findingsWith(repeatedTextRule, {
    workarounds: [workaround('Clear the cache')],
    dead_ends: [deadEnd('clear the cache', 'No.')],
  });
  expect(finding).toMatchObject({ pointer: '/dead_ends/0/action' });
  expect(finding?.message).toContain('dead end here and a workaround at `/workarounds/0/action`');
});

test('the root cause told again', async () => {
  expect(
    await pointers({ root_cause: 'The disk is full.', dead_ends: [deadEnd('Retry', 'the disk is full')] }),
  ).toEqual(['/dead_ends/0/why_fails']);
});
