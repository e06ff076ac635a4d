import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What `check --watch` says when it has answered. */
const ANSWERED = 'Waiting for a change';

/**
 * Milliseconds from the writing of a file to the end of the answer of a `check --watch` that is under way.
 *
 * @param command arguments of Node
 * @param write changes a file
 */
export async function watchTimes(
  command: readonly string[],
  write: (round: number) => void,
  rounds: number,
): Promise<number[]> {
  const watched = spawn(process.execPath, [...command, '--watch'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const lines = createInterface({ input: watched.stderr })[Symbol.asyncIterator]();
  const answer = async (): Promise<void> => {
    for (;;) {
      const line = await lines.next();
      if (line.done === true) throw new Error('check --watch has ended');
      if (line.value.startsWith(ANSWERED)) return;
    }
  };
  try {
    await answer();
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const before = performance.now();
      write(round);
      await answer();
      times.push(performance.now() - before);
    }
    return times;
  } finally {
    watched.kill('SIGINT');
  }
}
