import type { Finding } from '../rule/finding.ts';
import { byRule, type RuleGroup } from './groups.ts';
import { remedyFor, type Remedy } from './remedy.ts';

/** A piece of work that a report asks for. */
export interface NextStep {
  readonly hand: Remedy;
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
export function nextSteps(findings: readonly Finding[]): NextStep[] {
  const of = Map.groupBy(findings, remedyFor);
  const own = Map.groupBy(of.get('person') ?? [], ({ severity }) => severity);
  return [
    step('fix', 'both', of.get('fix')),
    step('person', 'errors', own.get('error')),
    step('translate', 'both', of.get('translate')),
    step('person', 'warnings', own.get('warning')),
  ].filter((each) => each !== null);
}

function step(hand: Remedy, weight: NextStep['weight'], findings: readonly Finding[] = []): NextStep | null {
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
