import type { Finding } from '../rule/finding.ts';
import type { RuleChange } from '../gate/policy/rule-change.ts';
import type { FindingChange } from '../gate/finding-change.ts';
import type { GateResult } from '../gate/gate.ts';
import { qualityScore } from '../gate/quality.ts';

export interface Summary {
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly gate: GateResult;
  /** Per cent of the records, by measure. */
  readonly coverage: Readonly<Record<string, number>>;
  /** 0 to 100; see `qualityOf`. */
  readonly quality: number;
  /** Findings counted by what a change does to them; absent where there is no base to compare with. */
  readonly change?: { readonly introduced: number; readonly fixed: number; readonly unchanged: number };
}

/** A finding of a change: whether the change brings it, and whether it is an old error in a file that it touches. */
export type ReportedFinding = Finding & {
  readonly change?: 'introduced' | 'unchanged' | undefined;
  readonly touched?: true | undefined;
};

/** All that a renderer may show. No times, no machine: equal input gives an equal report. */
export interface Report {
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  /** What went away, where there is a base to compare with. */
  readonly fixed?: readonly Finding[];
  /** Ids of the records that the change takes away. */
  readonly vanished?: readonly string[];
  /** Ids of the records whose file tells of another error than before. */
  readonly replaced?: readonly string[];
  /** What the change does to the files that decide how records are judged. */
  readonly policyChanges?: readonly RuleChange[];
}

/** What a change does besides bringing and fixing findings. */
interface ChangeDetails {
  /** Old errors in files that the change touches. */
  readonly kept: readonly Finding[];
  readonly vanished: readonly string[];
  readonly replaced: readonly string[];
  readonly policyChanges: readonly RuleChange[];
}

/**
 * @param findings in their total order
 * @param records how many files the findings are about
 * @param coverage per cent of the records, by measure
 */
export function reportOf(
  findings: readonly Finding[],
  records: number,
  coverage: Readonly<Record<string, number>>,
  gate: GateResult,
): Report {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const quality = qualityScore(findings, records);
  return { summary: { records, errors, warnings, gate, coverage, quality }, findings };
}

/** Adds to a report what a change did. */
export function withChange(
  report: Report,
  { introduced, fixed }: FindingChange,
  { kept, vanished, replaced, policyChanges }: ChangeDetails,
): Report {
  const old = new Set(kept);
  const findings = report.findings.map((finding): ReportedFinding =>
    Object.assign(
      {},
      finding,
      { change: introduced.has(finding) ? ('introduced' as const) : ('unchanged' as const) },
      old.has(finding) ? { touched: true as const } : {},
    ),
  );
  const brought = findings.filter((finding) => finding.change === 'introduced').length;
  const change = { introduced: brought, fixed: fixed.length, unchanged: findings.length - brought };
  return { summary: { ...report.summary, change }, findings, fixed, vanished, replaced, policyChanges };
}

/** What a reader of a report wants to see: of a change, what it brings and the old errors in what it touches. */
export function concerning(report: Report): readonly ReportedFinding[] {
  return report.summary.change
    ? report.findings.filter(({ change, touched }) => change === 'introduced' || touched === true)
    : report.findings;
}
