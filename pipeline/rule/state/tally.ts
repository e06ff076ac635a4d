import type { Finding, Severity } from '../finding.ts';

/** Findings of a kind that come one after the other in a file. */
export interface TallyRun {
  readonly rule: string;
  readonly severity: Severity;
  /** Whether the findings bring their fix. */
  readonly fixable: boolean;
  readonly findings: number;
}

/** The findings of a file as runs of one kind, in their order: what most readers of thousands of findings want to know. */
export type Tally = readonly TallyRun[];

/** Counts the findings of a file. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const runs: { -readonly [Key in keyof TallyRun]: TallyRun[Key] }[] = [];
  for (const { rule, severity, fix } of findings) {
    const fixable = fix.length > 0;
    const last = runs.at(-1);
    if (last?.rule === rule && last.severity === severity && last.fixable === fixable) last.findings++;
    else runs.push({ rule, severity, fixable, findings: 1 });
  }
  return runs;
}
