/** Time as the run sees it, handed in so that a test can hold it still. */
export interface Clock {
  /** Milliseconds that only go up, whatever happens to the wall clock. */
  now(): number;
  /** Milliseconds since 1970: for what outlives the process. */
  wall(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted; never rejects. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** A clock of the process's own. */
export function clockOf(now: () => number, wall: () => number): Clock {
  return { now, wall, sleep };
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) {
      resolve();
      return;
    }
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, Math.max(0, milliseconds));
    signal?.addEventListener('abort', finish, { once: true });
  });
}
