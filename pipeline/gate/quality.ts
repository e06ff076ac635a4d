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
  let lost = 0;
  for (const own of Map.groupBy(findings, ({ file }) => file).values()) lost += lostWorth(own);
  return qualityOfLoss(lost, files);
}

/** What a file has lost of its worth of 1, by its findings. */
export function lostWorth(findings: readonly Pick<Finding, 'rule' | 'severity'>[]): number {
  const rules = new Map<string, number>();
  for (const { rule, severity } of findings)
    rules.set(rule, Math.min(rules.get(rule) ?? 1, REMAINS[severity]));
  let left = 1;
  for (const factor of rules.values()) left *= factor;
  return 1 - left;
}

/** The quality of so many files that have lost so much of their worth together. */
export function qualityOfLoss(lost: number, files: number): number {
  return files === 0 ? 100 : Math.max(0, Math.round((1 - lost / files) * 1000) / 10);
}
