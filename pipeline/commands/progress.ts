import type { CliContext } from './command.ts';

/** A line on standard error that says how far a run is; only a terminal gets it, and only after a second. */
export interface ProgressLine {
  update(done: number): void;
  /** Wipes the line. */
  end(): void;
}

/** Milliseconds of silence at first, and between two updates. */
const PATIENCE = 1_000;
const INTERVAL = 100;

/**
 * @param what is counted, such as "records checked"
 */
export function progressOf(what: string, total: number, shell: CliContext): ProgressLine {
  if (!shell.terminal.err) return { update: () => {}, end: () => {} };
  const start = shell.clock();
  let shownAt = -Infinity;
  return {
    update(done) {
      const now = shell.clock();
      if (now - start < PATIENCE || now - shownAt < INTERVAL) return;
      shownAt = now;
      shell.err(`\r\u001b[K${done} of ${total} ${what}`);
    },
    end() {
      if (shownAt > -Infinity) shell.err('\r\u001b[K');
    },
  };
}
