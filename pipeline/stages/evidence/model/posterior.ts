import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { Contribution } from './contribution.ts';

/** What is known of an attempt's rate of success: the distribution Beta(alpha, beta). */
export interface Posterior {
  readonly alpha: number;
  readonly beta: number;
  /** alpha / (alpha + beta). */
  readonly mean: number;
}

/** Adds trials to the prior: successes to alpha, failures to beta (the Beta distribution is conjugate to the binomial). */
export function posteriorOf(
  contributions: readonly Contribution[],
  prior: EvidencePolicy['prior'],
): Posterior {
  let { alpha, beta } = prior;
  for (const { trials, age, rate } of contributions) {
    alpha += trials * age * rate;
    beta += trials * age * (1 - rate);
  }
  return { alpha, beta, mean: alpha / (alpha + beta) };
}
