import { FolderWatch } from '../../store/folder-watch.ts';
import type { CliContext, ExitCode } from '../command.ts';

/**
 * Checks, and checks again whenever a file changes, until it is interrupted. What is wrong with a single check, such as a
 * policy that is being edited, is said and does not end the watch.
 *
 * @param folder absolute path of the folder that is watched
 * @returns what the last check came to
 */
export async function checkAndWatch(
  folder: string,
  shell: CliContext,
  once: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const watch = new FolderWatch(folder, shell.signal);
  for (;;) {
    let code: ExitCode = 2;
    // An editor's problem matcher drops what it has read before.
    shell.err('Checking.\n');
    try {
      code = await once();
    } catch (error) {
      if (shell.signal.aborted) return code;
      if (!(error instanceof Error)) throw error;
      shell.err(`${error.message}\n`);
    }
    shell.err('Waiting for a change. Ctrl-C ends.\n');
    if (!(await watch.change())) return code;
  }
}
