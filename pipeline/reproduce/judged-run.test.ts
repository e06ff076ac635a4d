import { expect, test } from 'vitest';
import { judgeExample, judgeTrial } from './judged-run.ts';

const RECORD = { regex: 'cannot open the \\w+' };
const TEXT = 'door: cannot open the gate (pid 17)\n    at /tmp/demo/door.js:12:5';
const EXAMPLE = { text: TEXT, tool: 'door', version: '1.2.0', captured: '2026-01-01' };

function run(output: string, code: number | null = 1) {
  return { output, code, ended: 'by itself' as const };
}

test('numbers and paths that change from run to run make no difference', () => {
  const output = 'door: cannot open the gate (pid 4)\n    at /srv/app/door.js:7:11';
  expect(judgeExample(RECORD, [EXAMPLE], '1.2.0', run(output))).toMatchObject({
    result: 'same',
    difference: '',
  });
});

test('other words are shown against the example of the nearest version', () => {
  const other = { ...EXAMPLE, version: '1.3.1', text: 'door: cannot open the gate: it is locked' };
  const judged = judgeExample(RECORD, [other, EXAMPLE], '1.3.1', run('door: cannot open the gate: locked'));
  expect(judged.result).toBe('differs');
  expect(judged.difference).toContain(
    '-door: cannot open the gate: it is locked\n+door: cannot open the gate: locked',
  );
});

test('an output that is the same as that of any version is no difference', () => {
  const other = { ...EXAMPLE, version: '1.3.1', text: 'door: cannot open the gate: it is locked' };
  expect(judgeExample(RECORD, [other, EXAMPLE], '1.3.1', run(TEXT)).result).toBe('same');
});

test('an output in which the regex does not find the error is told apart', () => {
  expect(judgeExample(RECORD, [EXAMPLE], '1.2.0', run('door: command not found')).result).toBe('unknown');
});

test('a regex that is bound to a line is tried on each line', () => {
  const judged = judgeExample({ regex: '^door: cannot' }, [EXAMPLE], '1.2.0', run(`Opening.\n${TEXT}`));
  expect(judged.result).toBe('differs');
});

test.each([
  ['out of time' as const, 'it did not end in time'],
  ['too much output' as const, 'it printed too much'],
])('%s is no verdict on the record', (ended, reason) => {
  const stopped = { output: TEXT, code: null, ended };
  expect(judgeExample(RECORD, [EXAMPLE], '', stopped)).toMatchObject({ result: 'stopped', reason });
  expect(judgeTrial(RECORD, true, stopped)).toMatchObject({ result: 'stopped', reason });
});

test('a workaround works if it ends well and without the error', () => {
  expect(judgeTrial(RECORD, true, run('opened', 0))).toMatchObject({ result: 'same' });
  expect(judgeTrial(RECORD, true, run('opened', 3))).toMatchObject({ reason: 'it ended with exit code 3' });
  expect(judgeTrial(RECORD, true, run(TEXT, 0))).toMatchObject({ reason: 'the error showed again' });
});

test('a dead end is one if the error shows again', () => {
  expect(judgeTrial(RECORD, false, run(TEXT))).toMatchObject({ result: 'same' });
  expect(judgeTrial(RECORD, false, run('opened', 0))).toMatchObject({
    result: 'failed',
    reason: 'the error did not show again',
  });
});
