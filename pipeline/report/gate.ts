import type { GatePolicy } from '../policy/policy.ts';
import type { Finding } from '../rule/finding.ts';
import type { Change } from './change.ts';

/** The verdict on a knowledge base, or on a change to it. */
export interface Gate {
  readonly passed: boolean;
  /** Why it did not pass, one sentence each; empty where it did. */
  readonly reasons: readonly string[];
}

/** A figure that a change must not lower, before and after it, 0 to 100. */
export interface Measure {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Without a base to compare with, any error fails. */
export function gateOfState(findings: readonly Finding[]): Gate {
  return verdict([counted(findings.filter(isError), 'error')]);
}

/**
 * Fails on what the change brings: errors, findings of the rules that the policy names, measures that fall by more
 * than the tolerance; and, where the policy says so, on errors that files which the change touches keep.
 *
 * @param touched files that the change adds or alters, as findings name them
 */
export function gateOfChange(
  findings: readonly Finding[],
  change: Change,
  measures: readonly Measure[],
  touched: ReadonlySet<string>,
  policy: GatePolicy,
): Gate {
  const introduced = findings.filter((finding) => change.introduced.has(finding));
  const kept = findings.filter(
    (finding) => !change.introduced.has(finding) && isError(finding) && touched.has(finding.file),
  );
  return verdict([
    counted(introduced.filter(isError), 'introduced error'),
    ...policy.introduced.map((rule) =>
      counted(
        introduced.filter((finding) => finding.rule === rule && !isError(finding)),
        `introduced ${rule}`,
      ),
    ),
    ...(policy.touched === 'error'
      ? [counted(kept, 'old error')].map((reason) => reason && `${reason} in files that the change touches`)
      : []),
    ...measures.map((measure) => fallen(measure, policy.tolerance)),
  ]);
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}

function verdict(reasons: readonly (string | null)[]): Gate {
  const given = reasons.filter((reason) => reason !== null);
  return { passed: given.length === 0, reasons: given };
}

function counted(findings: readonly Finding[], noun: string): string | null {
  if (findings.length === 0) return null;
  return `${findings.length} ${noun}${findings.length === 1 || noun.includes('/') ? '' : 's'}`;
}

function fallen({ name, before, after }: Measure, tolerance: number): string | null {
  // Both have one decimal; rounding takes the binary noise of their difference away.
  const fall = Math.round((before - after) * 10) / 10;
  return fall > tolerance ? `${name} falls from ${before} to ${after}, by more than ${tolerance}` : null;
}
