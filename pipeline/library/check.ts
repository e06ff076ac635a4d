import { availableParallelism } from 'node:os';
import { rawFileOf } from '../record/raw-file.ts';
import { isDate } from '../record/date.ts';
import type { Finding } from '../rule/finding.ts';
import { runRules } from '../rule/engine.ts';
import { parsePolicy, policyWithoutFile } from '../store/policy/policy-file.ts';
import { withState } from '../store/state/keep-state.ts';

/** A record's file: what `records/` holds, in memory. */
export interface RecordText {
  /** Below the records' folder, with "/" between its parts, such as "git/not-a-repository.json". */
  readonly path: string;
  readonly text: string;
}

export interface CheckOptions {
  /** The text of a curation.yaml; without it the policy that comes with the tool holds. */
  readonly policy?: string;
  /** The day that the check is for, YYYY-MM-DD. */
  readonly today: string;
  readonly signal?: AbortSignal;
}

/**
 * Judges records by every rule, alone and against each other. The same input gives the same findings.
 *
 * @returns in the order of their files and places
 * @throws PolicyError where the policy has mistakes, each with its line; TypeError where `today` is no day
 */
export async function check(records: readonly RecordText[], options: CheckOptions): Promise<Finding[]> {
  // A program in JavaScript may leave it out, and a word would be compared with days all the same.
  const { today } = (options as Partial<CheckOptions> | undefined) ?? {};
  if (typeof today !== 'string' || !isDate(today))
    throw new TypeError(
      `\`today\` is ${JSON.stringify(today)}: name the day that the check is for, such as "2026-03-31".`,
    );
  const policy =
    options.policy === undefined ? policyWithoutFile() : await parsePolicy(options.policy, 'curation.yaml');
  const files = records
    .map(({ path, text }) => rawFileOf(path, text))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const texts = new Map(records.map(({ path, text }) => [path, text]));
  return withState({ home: null, name: 'library', conditions: null }, async (state) => {
    const { findings } = await runRules({
      files: () => files,
      readText: (path) => texts.get(path) ?? null,
      folder: 'records',
      loadRules: async () => (await import('../stages/index.ts')).rules,
      judges: { processes: availableParallelism(), only: null },
      summaries: [],
      policy,
      today,
      state,
      signal: options.signal ?? new AbortController().signal,
    });
    return [...findings];
  });
}
