#!/usr/bin/env node
/** The process: arguments in, exit code out. Nothing else knows streams, signals or the clock. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Keeps the compiled TypeScript, so that the second start takes half the time of the first; curate.mjs does so earlier.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));

// Node 22 warns that its SQLite is experimental, which nobody who runs the command can do anything about.
const { emitWarning } = process;
process.emitWarning = (...warning: unknown[]): void => {
  if (!String(warning[0]).startsWith('SQLite is an experimental feature'))
    Reflect.apply(emitWarning, process, warning);
};

const { runCommandLine } = await import('./commands/command-line.ts');

const interruption = new AbortController();
// A second one ends the process at once.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => interruption.abort(new Error('interrupted')));
// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exitCode = 0;
});

/** More than any verb takes: who pipes in a disk is told so instead of filling the memory. */
const INPUT_BYTES = 1 << 24;

async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    bytes += chunk.length;
    if (bytes > INPUT_BYTES) break;
  }
  const { TextBytes } = await import('./store/input/text-bytes.ts');
  return new TextBytes().decode(Buffer.concat(chunks));
}

process.exitCode = await runCommandLine({
  arguments: process.argv.slice(2),
  input: process.stdin.isTTY === true ? null : readInput,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  terminal: {
    out: process.stdout.isTTY === true,
    err: process.stderr.isTTY === true,
    columns: process.stdout.columns as number | undefined,
  },
  person:
    process.stdin.isTTY === true && process.stdout.isTTY === true
      ? async () =>
          (await import('./commands/terminal-person.ts')).terminalPerson(process.stdin, process.stdout)
      : undefined,
  environment: process.env,
  today: new Date().toISOString().slice(0, 10),
  clock: () => performance.now(),
  wall: () => Date.now(),
  signal: interruption.signal,
});

// What V8 still compiles is of no use to anybody, but Node would wait for it, and then take the heap apart. Only a start without a
// bundle has something to do at the end.
if (process.listenerCount('beforeExit') === 0) {
  for (const stream of [process.stdout, process.stderr])
    await new Promise((written) => stream.write('', written));
  process.exit();
}
