import { expect, test } from 'vitest';
import { completeRecord } from '../record/complete-record.ts';
import { planRuns } from './planned-run.ts';

const EXAMPLE = { text: 'x', tool: 'door', version: '1', captured: '2026-01-01' };
const RECORD = completeRecord(
  {
    examples: [
      { ...EXAMPLE, setup: 'touch door', command: 'open door', needs: ['door>=1'] },
      { ...EXAMPLE, version: '2', setup: 'touch door', command: 'open door', needs: ['door>=1'] },
      { ...EXAMPLE, command: 'open window' },
      EXAMPLE,
    ],
    dead_ends: [
      { action: 'Push', why_fails: 'It is locked.', fail_rate: 0.9, trial: 'push door' },
      { action: 'Wait', why_fails: 'It stays locked.', fail_rate: 0.9 },
    ],
    workarounds: [{ action: 'Unlock', success_rate: 0.9, trial: 'unlock door' }],
  },
  'door/locked',
);

test('a command that was seen on two versions is run once, and one without a command not at all', () => {
  const runs = planRuns(RECORD, false);
  expect(runs.map(({ pointer, command, examples }) => [pointer, command, examples.length])).toEqual([
    ['/examples/0', 'open door', 2],
    ['/examples/2', 'open window', 1],
  ]);
});

test('setup and command share a shell, and only the command is heard', () => {
  expect(planRuns(RECORD, false)[0]?.script).toBe('exec 2>&1\n{ touch door\n} >/dev/null 2>&1\nopen door\n');
});

test('trials begin where the first example does, with its programs', () => {
  const trials = planRuns(RECORD, true).slice(2);
  expect(trials.map(({ pointer, works, needs }) => [pointer, works, needs[0]?.name])).toEqual([
    ['/dead_ends/0', false, 'door'],
    ['/workarounds/0', true, 'door'],
  ]);
  expect(trials[0]?.script).toContain('touch door');
});
