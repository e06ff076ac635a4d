import { existsSync, readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from '../commands/testing/command-tester.ts';
import { withWriteLock } from './write-lock.ts';

const LOCK = '.cache/write.lock';

function holder(host: string, process: number): string {
  return JSON.stringify({ host, process });
}

test('the lock is held while the action runs, and not behind it', () => {
  const home = temporaryHome();
  expect(withWriteLock(home, () => existsSync(join(home, LOCK)))).toBe(true);
  expect(existsSync(join(home, LOCK))).toBe(false);
  expect(() =>
    withWriteLock(home, () => {
      throw new Error('the action fails');
    }),
  ).toThrow('the action fails');
  expect(existsSync(join(home, LOCK))).toBe(false);
});

test.each([
  ['a process that is gone', 2_147_483_646],
  ['a killed run that had our process id', process.pid],
])('the lock of %s is taken over', (_, id) => {
  const home = temporaryHome({ [LOCK]: holder(hostname(), id) });
  expect(withWriteLock(home, () => 'done')).toBe('done');
  expect(readdirSync(join(home, '.cache'))).toEqual([]);
});

test('takes over a lock that a run was killed before filling', () => {
  const home = temporaryHome({ [LOCK]: '' });
  expect(withWriteLock(home, () => 'written')).toBe('written');
  expect(existsSync(join(home, LOCK))).toBe(false);
});
