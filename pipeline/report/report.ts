import type { Finding } from '../rule/finding.ts';
import { qualityOf } from './quality.ts';

/** The verdict on a knowledge base or a change to it. */
export interface Gate {
  readonly passed: boolean;
  /** Why it did not pass, one sentence each; empty where it did. */
  readonly reasons: readonly string[];
}

export interface Summary {
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  readonly gate: Gate;
  /** Per cent of the records, by measure. */
  readonly coverage: Readonly<Record<string, number>>;
  /** 0 to 100; see `qualityOf`. */
  readonly quality: number;
}

/** All that a renderer may show. No times, no machine: equal input gives an equal report. */
export interface Report {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
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
): Report {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const quality = qualityOf(findings, records);
  return { summary: { records, errors, warnings, gate: gateOf(errors), coverage, quality }, findings };
}

/** Without a base to compare with, any error fails. */
function gateOf(errors: number): Gate {
  if (errors === 0) return { passed: true, reasons: [] };
  return { passed: false, reasons: [`${errors} ${errors === 1 ? 'error' : 'errors'}`] };
}
