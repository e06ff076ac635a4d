import { plainText } from '../../report/text/plain-text.ts';
import type { JudgedRun } from '../../reproduce/judged-run.ts';
import type { PlannedRun } from '../../reproduce/planned-run.ts';
import { printedJson } from '../../report/text/inert-json.ts';

/** A run with what became of it. */
export interface ReproducedRun {
  readonly id: string;
  readonly run: PlannedRun;
  /** Null where it was only planned. */
  readonly judged: JudgedRun | null;
  /** Of the program that printed the output; "" where it does not tell. */
  readonly version: string;
}

const WORDS: Readonly<Record<JudgedRun['result'], string>> = {
  same: 'as before',
  differs: 'other words, the same error',
  unknown: 'the regex does not find the error',
  failed: 'not as the record says',
  stopped: 'stopped',
  skipped: 'skipped',
};

/** Lines of a difference that are shown; the rest is in the JSON. */
const LINES = 20;

/** @param added what was written into records, one line each */
export function asText(runs: readonly ReproducedRun[], added: readonly string[] = []): string {
  const lines: string[] = [];
  for (const { id, run, judged, version } of runs) {
    if (judged?.result === 'same') continue;
    const says =
      judged === null
        ? ''
        : `: ${[WORDS[judged.result], judged.reason].filter((word) => word !== '').join(', ')}`;
    lines.push(`${id}${run.pointer}${version === '' ? '' : ` (${run.needs[0]?.name} ${version})`}${says}`);
    if (judged?.result === 'skipped') continue;
    lines.push(...run.command.split('\n').map((line) => `  $ ${line}`));
    if (judged) lines.push(...shown(judged).map((line) => `  ${line}`));
  }
  return [...lines, ...added, ...summary(runs)].map((line) => `${plainText(line)}\n`).join('');
}

function shown({ difference, output }: JudgedRun): string[] {
  const lines = (difference === '' ? output : difference.trimEnd()).split('\n');
  return lines.length > LINES ? [...lines.slice(0, LINES), `… ${lines.length - LINES} more lines`] : lines;
}

function summary(runs: readonly ReproducedRun[]): string[] {
  const count = (...results: readonly JudgedRun['result'][]): number =>
    runs.filter(({ judged }) => judged && results.includes(judged.result)).length;
  if (runs.every(({ judged }) => judged === null)) return [`${runs.length} commands, none of them run.`];
  const trials = runs.filter(({ run }) => run.examples.length === 0).length;
  return [
    `${runs.length - trials} commands and ${trials} trials of ${new Set(runs.map(({ id }) => id)).size} records: ${count('same', 'differs')} as the records say (${count('differs')} in other words), ${count('unknown', 'failed')} not, ${count('stopped')} stopped, ${count('skipped')} skipped.`,
  ];
}

export function asJson(runs: readonly ReproducedRun[], added: readonly string[]): string {
  const rows = runs.flatMap(({ id, run, judged, version }) =>
    judged === null
      ? []
      : [
          {
            record: id,
            pointer: run.pointer,
            command: run.command,
            result: judged.result,
            reason: judged.reason,
            program: run.needs[0]?.name ?? null,
            version,
            output: judged.output,
            difference: judged.difference,
          },
        ],
  );
  return printedJson({ runs: rows, added });
}
