import type { CompleteRecord } from '../record/complete-record.ts';
import { readNeed, type Need } from './need.ts';
import { exampleScript, trialScript } from './script.ts';

type Example = CompleteRecord['examples'][number];

/** One thing to run of a record. */
export interface PlannedRun {
  /** Where in the record it stands. */
  readonly pointer: string;
  /** What a person would type. */
  readonly command: string;
  readonly script: string;
  readonly needs: readonly Need[];
  /** The examples of which this is the command: one for each version that was seen. None where it is a trial. */
  readonly examples: readonly Example[];
  /** Of a trial, whether it is to succeed. */
  readonly works: boolean;
}

/**
 * What there is to run of a record: the commands of its examples, and the trials of its attempts if they are wanted.
 * Examples with one command, seen on several versions, are one run.
 */
export function planRuns(record: CompleteRecord, trials: boolean): PlannedRun[] {
  const runs = new Map<string, PlannedRun>();
  for (const [index, example] of record.examples.entries()) {
    if (example.command === undefined) continue;
    const script = exampleScript(example);
    const known = runs.get(script);
    runs.set(script, {
      pointer: known?.pointer ?? `/examples/${index}`,
      command: example.command,
      script,
      needs: (example.needs ?? []).map(readNeed),
      examples: [...(known?.examples ?? []), example],
      works: false,
    });
  }
  return [...runs.values(), ...(trials ? planTrials(record) : [])];
}

function planTrials({ examples, workarounds, dead_ends: deadEnds }: CompleteRecord): PlannedRun[] {
  // A try happens where the first example's command would, with the programs of that one.
  const needs = (examples[0]?.needs ?? []).map(readNeed);
  const plan =
    (key: string, works: boolean) =>
    ({ trial }: { readonly trial: string }, index: number): PlannedRun[] =>
      trial === ''
        ? []
        : [
            {
              pointer: `/${key}/${index}`,
              command: trial,
              script: trialScript(trial, examples),
              needs,
              examples: [],
              works,
            },
          ];
  return [...deadEnds.flatMap(plan('dead_ends', false)), ...workarounds.flatMap(plan('workarounds', true))];
}
