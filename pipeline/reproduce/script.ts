import type { CompleteRecord } from '../record/complete-record.ts';

type Example = CompleteRecord['examples'][number];

/** What bash is to run so that an example's command prints its error: the setup in silence, then the command. */
export function exampleScript({ setup, command }: Pick<Example, 'setup' | 'command'>): string {
  return scriptOf(setup, command ?? '');
}

/** What bash is to run to try an attempt: it starts where the first example's command would. */
export function trialScript(trial: string, examples: readonly Example[]): string {
  return scriptOf(examples[0]?.setup, trial);
}

/** Setup and command share one shell, so that the one may change the folder or start a server for the other. */
function scriptOf(setup: string | undefined, command: string): string {
  const before = setup === undefined ? '' : `{ ${setup}\n} >/dev/null 2>&1\n`;
  return `exec 2>&1\n${before}${command}\n`;
}
