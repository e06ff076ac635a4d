import type { Finding } from '../rule/finding.ts';

/** What remains of a record's worth for each rule that reports an error or a warning of it. */
const REMAINS = { error: 0.5, warning: 0.95 } as const;

/**
 * The quality of a knowledge base, 0 to 100 with one decimal: the mean over its files of 100 × 0.5 for each rule that
 * reports an error of the file × 0.95 for each that reports a warning. A rule counts once a file, so that a mistake made
 * ten times in one record weighs no more than ten mistakes of one record; an empty knowledge base has 100.
 *
 * @param files how many files there are
 */
export function qualityScore(findings: readonly Finding[], files: number): number {
  if (files === 0) return 100;
  const rulesOfFile = new Map<string, Map<string, number>>();
  for (const { file, rule, severity } of findings) {
    const rules = rulesOfFile.get(file) ?? new Map<string, number>();
    rulesOfFile.set(file, rules.set(rule, Math.min(rules.get(rule) ?? 1, REMAINS[severity])));
  }
  let lost = 0;
  for (const rules of rulesOfFile.values())
    lost += 1 - [...rules.values()].reduce((product, factor) => product * factor, 1);
  return Math.max(0, Math.round((1 - lost / files) * 1000) / 10);
}
