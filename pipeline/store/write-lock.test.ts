import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryHome } from './testing/temporary-home.ts';
import { LockError, withWriteLock } from './write-lock.ts';

const LOCK = '.cache/write.lock';

function holder(host: string, process: number): string {
  return JSON.stringify({ host, process });
}

afterEach(() => {
  vi.restoreAllMocks();
});

/** Has the pauses take no time; counts them, and says in which of them something happens. */
function pauses(happens: (count: number) => void = () => undefined): { readonly count: number } {
  const pauses = { count: 0 };
  vi.spyOn(Atomics, 'wait').mockImplementation(() => {
    happens(++pauses.count);
    return 'timed-out';
  });
  return pauses;
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
  expect(readdirSync(join(home, '.cache'))).toEqual(['.gitignore']);
});

test('takes over a lock that a run was killed before filling', () => {
  const home = temporaryHome({ [LOCK]: '' });
  const waited = pauses();
  expect(withWriteLock(home, () => 'written')).toBe('written');
  expect(existsSync(join(home, LOCK))).toBe(false);
  expect(waited.count).toBe(100);
});

test('a run waits for one that is alive, and goes on when that lets go', () => {
  const home = temporaryHome({ [LOCK]: holder(hostname(), process.ppid) });
  const waited = pauses((count) => {
    if (count === 7) rmSync(join(home, LOCK));
  });
  expect(withWriteLock(home, () => 'done')).toBe('done');
  expect(waited.count).toBe(7);
});

test.each([
  ['a run that is alive', holder(hostname(), process.ppid)],
  ['another machine, whatever its process is called', holder(`not-${hostname()}`, 2_147_483_646)],
  ['a program that writes something else', `${holder(hostname(), 2_147_483_646)}\nand more`],
])('the lock of %s is never taken over: a run gives up after half a minute', (_, lock) => {
  const home = temporaryHome({ [LOCK]: lock });
  const waited = pauses();
  expect(() => withWriteLock(home, () => 'done')).toThrow(LockError);
  expect(readFileSync(join(home, LOCK), 'utf8')).toBe(lock);
  expect(waited.count).toBe(6_000);
});

test('a lock that says nothing is given time to say something', () => {
  const home = temporaryHome({ [LOCK]: '' });
  const waited = pauses((count) => {
    if (count === 20) writeFileSync(join(home, LOCK), holder(hostname(), process.ppid));
    if (count === 21) writeFileSync(join(home, LOCK), '');
  });
  expect(withWriteLock(home, () => 'done')).toBe('done');
  // Having said something, it has its time anew.
  expect(waited.count).toBe(21 + 100);
});

test('a lock that a third run took over in between is put back', () => {
  const home = temporaryHome({ [LOCK]: holder(hostname(), 2_147_483_646) });
  const other = holder(hostname(), process.ppid);
  vi.spyOn(process, 'kill').mockImplementationOnce(() => {
    writeFileSync(join(home, LOCK), other);
    throw Object.assign(new Error('no such process'), { code: 'ESRCH' });
  });
  const seen: string[] = [];
  pauses(() => {
    seen.push(readFileSync(join(home, LOCK), 'utf8'));
    rmSync(join(home, LOCK));
  });
  expect(withWriteLock(home, () => 'done')).toBe('done');
  expect(seen).toEqual([other]);
  expect(readdirSync(join(home, '.cache'))).toEqual(['.gitignore']);
});

test('a lock that somebody takes away while it is looked at is free', () => {
  const home = temporaryHome({ [LOCK]: holder(hostname(), 2_147_483_646) });
  vi.spyOn(process, 'kill').mockImplementationOnce(() => {
    rmSync(join(home, LOCK));
    throw Object.assign(new Error('no such process'), { code: 'ESRCH' });
  });
  expect(withWriteLock(home, () => readFileSync(join(home, LOCK), 'utf8'))).toBe(
    holder(hostname(), process.pid),
  );
});
