import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { isRunning } from './whole-file.ts';
import { makeCacheFolder } from './state/cache-folder.ts';

/** Milliseconds between two looks at a lock that another run holds, and until one gives up. */
const INTERVAL = 5;
const PATIENCE = 30_000;
/** Milliseconds after which a lock that says nothing is that of a run that was killed between making and filling it. */
const MUTE = 500;

/** Another run has held the lock for longer than any write takes. */
export class LockError extends Error {
  override readonly name = 'LockError';
}

/**
 * Runs `action` while no other run writes to the knowledge base. The lock is held for one write at a time, so that a
 * long run keeps nobody waiting; one that a killed run left behind is taken over.
 *
 * @param home the folder that holds the records' folder
 * @throws LockError where the lock does not come free
 */
export function withWriteLock<Result>(home: string, action: () => Result): Result {
  const path = join(home, '.cache', 'write.lock');
  makeCacheFolder(dirname(path));
  acquire(path);
  try {
    return action();
  } finally {
    rmSync(path, { force: true });
  }
}

function acquire(path: string): void {
  const own = JSON.stringify({ host: hostname(), process: process.pid });
  let mute = 0;
  for (let waited = 0; waited < PATIENCE; waited += INTERVAL) {
    if (create(path, own)) return;
    const holder = read(path);
    mute = holder === '' ? mute + INTERVAL : 0;
    if (holder !== null && (isAbandoned(holder) || mute > MUTE)) takeAway(path, holder);
    else pause(INTERVAL);
  }
  throw new LockError(`Another run holds ${path}. If none is running, delete that file and try again.`);
}

function create(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/**
 * A lock of another machine is never taken over: nobody here can tell whether its run is alive. One with our own process
 * id is that of a killed run which had it before us, since we hold none while we ask for one.
 */
function isAbandoned(holder: string): boolean {
  const parts = /^\{"host":"([^"]*)","process":(\d+)\}$/.exec(holder);
  if (parts?.[1] !== hostname()) return false;
  const owner = Number(parts[2]);
  return owner === process.pid || !isRunning(owner);
}

/** Moves the lock aside before it is deleted, and puts it back if another run took it over in between. */
function takeAway(path: string, holder: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (read(aside) !== holder) {
    try {
      linkSync(aside, path);
    } catch {
      // A third run has the lock by now; the second finds that out when it writes.
    }
  }
  rmSync(aside, { force: true });
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
