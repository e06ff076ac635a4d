import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took, with the processes that it started. */
export interface TreeCost {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor, of all processes together. */
  readonly cpu: number;
  /** Seconds of processor of the first process alone. */
  readonly own: number;
  /** MiB that all processes held at one time, at most. Pages that several share count for each of them. */
  readonly memory: number;
}

/** Milliseconds between two looks at the processes. */
const INTERVAL = 50;
const PAGE = 4096;
/** Linux counts processor time in hundredths of a second. */
const TICKS = 100;

/**
 * Runs a program of Node and watches its processes, by Linux's /proc. What `time` counts is only what was waited for: a child
 * that is left behind would be missing.
 *
 * @throws where the program cannot be started or is killed
 */
export async function costOfTree(line: readonly string[]): Promise<TreeCost> {
  const start = performance.now();
  const child = spawn('/usr/bin/time', ['-f', '%e %U %S', process.execPath, ...line], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const cpuOf = new Map<number, number>();
  let memory = 0;
  let main: number | null = null;
  const watch = setInterval(() => {
    // The first is `time` itself.
    const [first, ...others] = childrenOf(child.pid ?? 0).flatMap(treeOf);
    if (first === undefined) return;
    main = first;
    memory = Math.max(
      memory,
      [first, ...others].map(residentOf).reduce((sum, each) => sum + each, 0),
    );
    for (const each of [first, ...others]) cpuOf.set(each, Math.max(cpuOf.get(each) ?? 0, processorOf(each)));
  }, INTERVAL);
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString('utf8')}`.slice(-10_000)));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (ended, killed) => resolve([ended, killed]));
  });
  clearInterval(watch);
  const wall = (performance.now() - start) / 1000;
  const last = said.trim().split('\n').at(-1) ?? '';
  if (signal !== null || code === null || code > 1 || !/^[\d.]+ [\d.]+ [\d.]+$/.test(last))
    throw new Error(`${line.join(' ')} ended with ${code ?? signal}: ${said}`);
  const [, user = 0, system = 0] = last.split(' ').map(Number);
  const watched = [...cpuOf.values()].reduce((sum, each) => sum + each, 0);
  const own = main === null ? user + system : (cpuOf.get(main) ?? 0);
  return { wall, cpu: Math.max(user + system, watched), own, memory };
}

function treeOf(process: number): number[] {
  return [process, ...childrenOf(process).flatMap(treeOf)];
}

function childrenOf(process: number): number[] {
  return textOf(`/proc/${process}/task/${process}/children`)
    .split(' ')
    .filter((each) => each !== '')
    .map(Number);
}

function residentOf(process: number): number {
  return (Number(textOf(`/proc/${process}/statm`).split(' ')[1] ?? 0) * PAGE) / 2 ** 20;
}

function processorOf(process: number): number {
  const text = textOf(`/proc/${process}/stat`);
  // The name of the program stands in brackets, and may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS;
}

/** "" where the process has ended meanwhile. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
