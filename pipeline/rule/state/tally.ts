import type { Finding, Severity } from '../finding.ts';

/** How many findings of a kind there are in a file. */
export interface TallyEntry {
  readonly rule: string;
  readonly severity: Severity;
  /** Whether the finding brings its fix. */
  readonly fixable: boolean;
  readonly findings: number;
}

/** The findings of a file, counted; in the order in which the kinds first occur. */
export type Tally = readonly TallyEntry[];

/** Counts the findings of a file. */
export function tallyOf(findings: readonly Finding[]): Tally {
  const counts = new Map<string, { -readonly [Key in keyof TallyEntry]: TallyEntry[Key] }>();
  for (const { rule, severity, fix } of findings) {
    const fixable = fix.length > 0;
    const kind = `${rule} ${severity} ${fixable}`;
    const entry = counts.get(kind);
    if (entry) entry.findings++;
    else counts.set(kind, { rule, severity, fixable, findings: 1 });
  }
  return [...counts.values()];
}
