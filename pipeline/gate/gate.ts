import type { GatePolicy } from '../policy/policy.ts';
import type { Finding } from '../rule/finding.ts';
import type { FindingChange } from './finding-change.ts';
import { looseningReasons, type RuleChange } from './policy/rule-change.ts';
import type { VanishedRecords } from './vanished.ts';
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
  return gateOfCounts(findings.filter(isError).length);
}

/** The same for so many errors. */
export function gateOfCounts(errors: number): GateResult {
  return verdict([errors === 0 ? null : countWords(errors, 'error')]);
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
  /** What it does to those rules that leaves them readable. */
  readonly ruleChanges?: readonly RuleChange[];
  readonly vanished?: VanishedRecords;
  /** Whether somebody who keeps the knowledge base has allowed what only such a person may. */
  readonly ownerApproved?: boolean;
}

/** Ids that a reason names before it counts. */
const NAMED = 5;

/**
 * Fails on what the change brings: errors, findings of the rules that the policy names, measures that fall by more
 * than the tolerance, rules that can be read no more; where the policy says so, on errors that files which the change
 * touches keep; and, unless a code owner has approved it, on tiers that only a person may state, on rules that let more
 * through than before, and on more records that are gone, or have made room for another error, than the policy allows.
 */
export function gateOfChange(
  findings: readonly Finding[],
  gated: GatedChange,
  policy: GatePolicy,
): GateResult {
  const { change, measures, touched, raised, broken = [], ruleChanges = [], vanished } = gated;
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
    ...(gated.ownerApproved === true
      ? []
      : [...looseningReasons(ruleChanges), vanished ? tooManyGone(vanished) : null, stated(raised)]),
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
  return `a tier that only a person may state is raised in ${named(raised)}: a code owner has to approve it`;
}

function tooManyGone({ ids, replaced = [], unreadable = [], allowed }: VanishedRecords): string | null {
  const lost = [...ids, ...unreadable, ...replaced];
  if (lost.length <= allowed) return null;
  const how = [
    ...(ids.length > 0 ? ['are gone'] : []),
    ...(unreadable.length > 0 ? ['cannot be read'] : []),
    ...(replaced.length > 0 ? ['tell of another error now'] : []),
  ];
  return `${grouped(lost.length)} records ${how.join(' or ')} (${named(lost)}), and ${grouped(allowed)} may go without a word: a code owner has to approve it`;
}

function named(ids: readonly string[]): string {
  const names = ids.slice(0, NAMED).map((id) => `\`${id}\``);
  return `${names.join(', ')}${ids.length > NAMED ? ` and ${ids.length - NAMED} more` : ''}`;
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
