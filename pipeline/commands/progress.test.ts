import { expect, test } from 'vitest';
import type { CliContext } from './command.ts';
import { progressOf } from './progress.ts';

/** What is written to standard error when `update` is called at these moments, in milliseconds. */
function written(terminal: boolean, ...moments: number[]): string[] {
  const err: string[] = [];
  let now = 0;
  const shell = {
    err: (text: string) => err.push(text),
    terminal: { out: false, err: terminal },
    clock: () => now,
  };
  const progress = progressOf('records checked', 9, shell as unknown as CliContext);
  for (const [index, moment] of moments.entries()) {
    now = moment;
    progress.update(index);
  }
  progress.end();
  return err;
}

test('a run of less than a second says nothing; nor does one whose output is piped', () => {
  expect(written(true, 10, 500, 999)).toEqual([]);
  expect(written(false, 10, 5_000, 9_999)).toEqual([]);
});

test('a longer one says how far it is, ten times a second at most, and wipes its line', () => {
  expect(written(true, 10, 1_000, 1_050, 1_100)).toEqual([
    '\r\u001b[K1 of 9 records checked',
    '\r\u001b[K3 of 9 records checked',
    '\r\u001b[K',
  ]);
});
