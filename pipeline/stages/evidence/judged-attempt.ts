import type { EvidencePolicy } from '../../policy/evidence-policy.ts';
import type { Attempt } from './attempt.ts';
import { betaBetween } from './beta.ts';
import type { Contribution } from './contribution.ts';
import { contributionsOf, type SharedEvidence } from './contributions.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import { claimedRange } from './ruling.ts';
import type { Review } from './tier.ts';

/** An attempt and what the evidence says of it. */
export interface JudgedAttempt {
  readonly attempt: Attempt;
  readonly contributions: readonly Contribution[];
  readonly posterior: Posterior;
}

/**
 * Weighs the evidence for one attempt. Where nobody can tell any more whether its claim was reviewed, the claim has
 * whichever of the two weights speaks less for the verdict.
 *
 * @param position of the attempt among those that outcomes count by
 */
export function judgeAttempt(
  attempt: Attempt,
  position: number,
  review: Review,
  shared: SharedEvidence,
  policy: EvidencePolicy,
): JudgedAttempt {
  const { claim, reviewedClaim } = policy.trials;
  const weighed = (trials: number): JudgedAttempt => {
    const contributions = contributionsOf(attempt, position, trials, shared, policy);
    return { attempt, contributions, posterior: posteriorOf(contributions, policy.prior) };
  };
  if (review !== 'unknown') return weighed(review === 'reviewed' ? reviewedClaim : claim);
  const range = claimedRange(shared.verdict, policy.verdicts);
  const [light, heavy] = [weighed(claim), weighed(reviewedClaim)];
  return betaBetween(...range, heavy.posterior.alpha, heavy.posterior.beta) <
    betaBetween(...range, light.posterior.alpha, light.posterior.beta)
    ? heavy
    : light;
}
