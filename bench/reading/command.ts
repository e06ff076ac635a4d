import { runCommandLine } from '../../pipeline/commands/command-line.ts';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the public command with a text on its standard input, as a shell would, without a process. */
export async function curate(line: readonly string[], text: string): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommandLine({
    arguments: line,
    input: () => Promise.resolve(text),
    out: (part) => out.push(part),
    err: (part) => err.push(part),
    terminal: { out: false, err: false },
    environment: {},
    today: '2026-11-29',
    clock: () => 0,
    wall: () => 0,
    signal: new AbortController().signal,
  });
  return { code, out: out.join(''), err: err.join('') };
}
