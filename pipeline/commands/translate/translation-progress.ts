import { progressLine } from '../../translate/progress-line.ts';
import type { RunProgress } from '../../translate/progress-line.ts';
import type { CliContext } from '../command.ts';

/** Milliseconds between two looks: a terminal's line is rewritten often, a log gets a line now and then. */
const ON_TERMINAL = 250;
const IN_LOG = 15_000;

/**
 * Says on standard error how far a run is, even while nothing happens: a rewritten line on a terminal, a line every
 * 15 seconds elsewhere.
 *
 * @returns ends it
 */
export function reportProgress(
  shell: CliContext,
  standing: () => Omit<RunProgress, 'milliseconds'>,
): () => void {
  const start = shell.clock();
  const line = (): string => progressLine({ ...standing(), milliseconds: shell.clock() - start });
  const timer = setInterval(
    () => shell.err(shell.terminal.err ? `\r\u001b[K${line()}` : `${line()}\n`),
    shell.terminal.err ? ON_TERMINAL : IN_LOG,
  );
  return () => {
    clearInterval(timer);
    if (shell.terminal.err) shell.err('\r\u001b[K');
  };
}
