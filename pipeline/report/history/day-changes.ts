import type { HistoryDay } from './history.ts';

/** How many findings of a rule a day brought (more than 0) or settled. */
export interface RuleDelta {
  readonly rule: string;
  readonly change: number;
}

/**
 * What a day changed against the one before it, rule by rule, the greatest change first; null where one of the two does not
 * say how many findings each rule had.
 */
export function dayChanges(before: HistoryDay | undefined, day: HistoryDay): RuleDelta[] | null {
  const [old, now] = [before?.rules, day.rules];
  if (!old || !now) return null;
  const rules = [...new Set([...Object.keys(old), ...Object.keys(now)])].toSorted();
  return rules
    .map((rule) => ({ rule, change: countOf(now, rule) - countOf(old, rule) }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

function countOf(rules: Readonly<Record<string, number>>, rule: string): number {
  return Object.hasOwn(rules, rule) ? (rules[rule] ?? 0) : 0;
}
