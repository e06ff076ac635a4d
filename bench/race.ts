import { spawnSync } from 'node:child_process';

/** A command to be timed as a whole process. */
export interface RaceEntrant {
  readonly name: string;
  readonly command: string;
  readonly arguments: readonly string[];
  /** Run before each timed run, untimed. */
  readonly before?: () => void;
}

export interface RaceTime {
  readonly name: string;
  /** Median wall time of a whole process, milliseconds. */
  readonly milliseconds: number;
  /** Median, over the rounds, of this runner's time by that of the first runner in the same round. */
  readonly ratio: number;
}

/**
 * Times commands against each other: in turn, round by round, so that a machine that slows down slows all of them. One
 * round is run beforehand and not counted.
 *
 * @throws where a command cannot be started or is killed
 */
export function race(runners: readonly RaceEntrant[], rounds: number): RaceTime[] {
  const times = runners.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, runner] of runners.entries()) {
      runner.before?.();
      const time = timeOf(runner);
      if (round >= 0) times[index]?.push(time);
    }
  }
  const first = times[0] ?? [];
  return runners.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      milliseconds: median(own),
      ratio: median(own.map((time, round) => time / (first[round] ?? 1))),
    };
  });
}

function timeOf(runner: RaceEntrant): number {
  const start = performance.now();
  const { error, signal, stderr } = spawnSync(runner.command, runner.arguments, { maxBuffer: 1 << 28 });
  if (error) throw error;
  if (signal) throw new Error(`${runner.name} was killed by ${signal}: ${stderr.toString()}`);
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The times as a table of Markdown; ratios are against the first line. */
export function table(title: string, times: readonly RaceTime[]): string {
  const rows = times.map(
    ({ name, milliseconds, ratio }) => `| ${name} | ${milliseconds.toFixed(0)} | ${ratio.toFixed(2)} |\n`,
  );
  return `\n### ${title}\n\n| | ms, median | ratio |\n|---|---|---|\n${rows.join('')}`;
}
