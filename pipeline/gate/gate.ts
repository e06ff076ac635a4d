import type { GatePolicy } from '../policy/policy.ts';
import type { Finding } from '../rule/finding.ts';
import type { FindingChange } from './finding-change.ts';
import { countWords, grouped } from '../report/text/number-words.ts';

/** The verdict on a knowledge base, or on a change to it. */
export interface GateResult {
  readonly passed: boolean;
  /** Why it did not pass, one sentence each; empty where it did. */
  readonly reasons: readonly string[];
}

/** A figure that a change must not lower, before and after it, 0 to 100. */
export interface GateMeasure {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Without a base to compare with, any error fails. */
export function gateOfState(findings: readonly Finding[]): GateResult {
  return verdict([counted(findings.filter(isError), 'error')]);
}

/** What a change does, as far as the gate looks at it. */
export interface GatedChange {
  readonly change: FindingChange;
  readonly measures: readonly GateMeasure[];
  /** Files that the change adds or alters, as findings name them. */
  readonly touched: ReadonlySet<string>;
  /** Ids of records that the change lifts to a tier which only a person may state. */
  readonly raised: readonly string[];
  /** What the change breaks of the rules by which the next one will be judged, a sentence each. */
  readonly broken?: readonly string[];
}

/** Ids that a reason names before it counts. */
const NAMED = 5;

/**
 * Fails on what the change brings: errors, findings of the rules that the policy names, measures that fall by more
 * than the tolerance, tiers that a code owner has to state, rules that can be read no more; and, where the policy says so, on errors that files which
 * the change touches keep.
 */
export function gateOfChange(
  findings: readonly Finding[],
  { change, measures, touched, raised, broken = [] }: GatedChange,
  policy: GatePolicy,
): GateResult {
  const introduced = findings.filter((finding) => change.introduced.has(finding));
  return verdict([
    ...broken,
    counted(introduced.filter(isError), 'introduced error'),
    ...policy.introduced.map((rule) =>
      counted(
        introduced.filter((finding) => finding.rule === rule && !isError(finding)),
        `introduced ${rule}`,
      ),
    ),
    ...(policy.touched === 'error'
      ? [counted(oldErrors(findings, change, touched), 'old error')].map(
          (reason) => reason && `${reason} in files that the change touches`,
        )
      : []),
    ...measures.map((measure) => fallen(measure, policy.tolerance)),
    stated(raised),
  ]);
}

/** Errors that were there before, in files that the change adds or alters. */
export function oldErrors(
  findings: readonly Finding[],
  change: FindingChange,
  touched: ReadonlySet<string>,
): Finding[] {
  return findings.filter(
    (finding) => isError(finding) && !change.introduced.has(finding) && touched.has(finding.file),
  );
}

function stated(raised: readonly string[]): string | null {
  if (raised.length === 0) return null;
  const names = raised.slice(0, NAMED).map((id) => `\`${id}\``);
  const more = raised.length > NAMED ? ` and ${raised.length - NAMED} more` : '';
  return `a tier that only a person may state is raised in ${names.join(', ')}${more}: a code owner has to approve it`;
}

function isError(finding: Finding): boolean {
  return finding.severity === 'error';
}

function verdict(reasons: readonly (string | null)[]): GateResult {
  const given = reasons.filter((reason) => reason !== null);
  return { passed: given.length === 0, reasons: given };
}

function counted(findings: readonly Finding[], noun: string): string | null {
  if (findings.length === 0) return null;
  // A rule's name has no plural.
  return noun.includes('/') ? `${grouped(findings.length)} ${noun}` : countWords(findings.length, noun);
}

function fallen({ name, before, after }: GateMeasure, tolerance: number): string | null {
  // Both have one decimal; rounding takes the binary noise of their difference away.
  const fall = Math.round((before - after) * 10) / 10;
  return fall > tolerance ? `${name} falls from ${before} to ${after}, by more than ${tolerance}` : null;
}
