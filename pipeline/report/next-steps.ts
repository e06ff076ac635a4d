import type { Finding } from '../rule/finding.ts';
import type { RuleSum } from './finding-sums.ts';
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

/** What a step says of itself in a line. */
export type StepLine = Pick<NextStep, 'hand' | 'weight' | 'findings' | 'errors'> & {
  readonly rules: readonly Pick<RuleGroup, 'rule' | 'findings'>[];
};

/** The same steps out of sums. */
export function stepsOfSums(sums: readonly RuleSum[]): StepLine[] {
  const of = (hand: Remedy, weight: NextStep['weight']): StepLine | null => {
    const rules = sums
      .map(({ rule, byRemedy }) => {
        const { errors, warnings } = byRemedy.get(hand) ?? { errors: 0, warnings: 0 };
        const own = {
          errors: weight === 'warnings' ? 0 : errors,
          warnings: weight === 'errors' ? 0 : warnings,
        };
        return { rule, errors: own.errors, findings: own.errors + own.warnings };
      })
      .filter(({ findings }) => findings > 0)
      .sort(
        (a, b) =>
          Number(b.errors > 0) - Number(a.errors > 0) ||
          b.findings - a.findings ||
          (a.rule < b.rule ? -1 : 1),
      );
    const sum = (of: (rule: (typeof rules)[number]) => number): number =>
      rules.reduce((total, rule) => total + of(rule), 0);
    const [findings, errors] = [sum((rule) => rule.findings), sum((rule) => rule.errors)];
    return findings === 0 ? null : { hand, weight, findings, errors, rules };
  };
  return [
    of('fix', 'both'),
    of('person', 'errors'),
    of('translate', 'both'),
    of('person', 'warnings'),
  ].filter((each) => each !== null);
}
