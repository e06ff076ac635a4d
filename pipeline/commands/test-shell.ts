import { runCommandLine } from './command-line.ts';
import type { ExitCode } from './command.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a pipe would see it: no terminal, no colour, no clock. */
export async function runIn(
  commandLine: readonly string[],
  { today = '2024-07-01' }: { readonly today?: string } = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await runCommandLine({
    arguments: commandLine,
    out: (text) => (out += text),
    err: (text) => (err += text),
    terminal: { out: false, err: false },
    input: null,
    environment: {},
    today,
    clock: () => 0,
    wall: () => 0,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
