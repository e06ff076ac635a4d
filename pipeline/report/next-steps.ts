import type { Finding } from '../rule/finding.ts';
import { byRule, type RuleGroup } from './groups.ts';
import { handOf, type Hand } from './remedy.ts';

/** A piece of work that a report asks for. */
export interface Step {
  readonly hand: Hand;
  /** Whether the step is about errors or about warnings alone; a step that is no person's has both. */
  readonly weight: 'errors' | 'warnings' | 'both';
  readonly findings: number;
  readonly errors: number;
  /** Number of files. */
  readonly records: number;
  /** The most important first. */
  readonly rules: readonly RuleGroup[];
}

/**
 * What to do, in the order in which it pays: what no one has to think about, then the errors that only a person can
 * judge, then what a translation settles, then the warnings. A step that would be empty is left out.
 */
export function nextSteps(findings: readonly Finding[]): Step[] {
  const of = Map.groupBy(findings, handOf);
  const own = Map.groupBy(of.get('person') ?? [], ({ severity }) => severity);
  return [
    step('fix', 'both', of.get('fix')),
    step('person', 'errors', own.get('error')),
    step('translate', 'both', of.get('translate')),
    step('person', 'warnings', own.get('warning')),
  ].filter((each) => each !== null);
}

function step(hand: Hand, weight: Step['weight'], findings: readonly Finding[] = []): Step | null {
  if (findings.length === 0) return null;
  return {
    hand,
    weight,
    findings: findings.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    records: new Set(findings.map(({ file }) => file)).size,
    rules: byRule(findings),
  };
}
