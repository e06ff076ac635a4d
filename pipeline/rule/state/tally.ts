import type { Finding, Severity } from '../finding.ts';

/** What is known of a finding without reading it. */
export interface FindingKind {
  readonly rule: string;
  readonly severity: Severity;
  /** Whether the finding brings its fix. */
  readonly fixable: boolean;
}

/** Findings of a kind that come one after the other in a file. */
export interface TallyRun extends FindingKind {
  readonly findings: number;
}

/** The findings of a file as runs of one kind, in their order: what most readers of thousands of findings want to know. */
export type Tally = readonly TallyRun[];

/** Counts the findings of a file. */
export function tallyOf(findings: readonly Finding[]): Tally {
  return tallyOfKinds(findings.map(kindOf));
}

/** The kind of a finding. */
export function kindOf({ rule, severity, fix }: Finding): FindingKind {
  return { rule, severity, fixable: fix.length > 0 };
}

/** Counts findings of which only the kinds are known. */
export function tallyOfKinds(kinds: Iterable<FindingKind>): Tally {
  const runs: { -readonly [Key in keyof TallyRun]: TallyRun[Key] }[] = [];
  for (const { rule, severity, fixable } of kinds) {
    const last = runs.at(-1);
    if (last?.rule === rule && last.severity === severity && last.fixable === fixable) last.findings++;
    else runs.push({ rule, severity, fixable, findings: 1 });
  }
  return runs;
}
