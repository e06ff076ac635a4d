import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { Attempt } from './attempt.ts';
import { betaBetween } from './beta.ts';
import type { Contribution } from './contribution.ts';
import { ownContributions, type SharedEvidence, supportedRate } from './contributions.ts';
import { type Posterior, posteriorOf } from './posterior.ts';
import { claimedRange } from './verdict-probability.ts';
import type { Review } from './tier.ts';

/** An attempt and what the evidence says of it. */
export interface AttemptEstimate {
  readonly attempt: Attempt;
  /** What bears on this attempt in particular. */
  readonly own: readonly Contribution[];
  /** What bears on every attempt alike. */
  readonly shared: SharedEvidence['examples'];
  /** The rate at which the latter bears this one out. */
  readonly sharedRate: number;
  readonly posterior: Posterior;
}

/** Every item that bears on an attempt: the posterior is the prior and the sum of these. */
export function allContributions({ own, shared, sharedRate }: AttemptEstimate): Contribution[] {
  return [...own, ...shared.map((item) => ({ ...item, rate: sharedRate }))];
}

/**
 * Weighs the evidence for one attempt. Where nobody can tell any more whether its claim was reviewed, the claim has
 * whichever of the two weights speaks less for the verdict.
 *
 * @param position of the attempt among those that outcomes count by
 * @param sharedTrials what the examples come to, aged
 */
export function estimateAttempt(
  attempt: Attempt,
  position: number,
  review: Review,
  shared: SharedEvidence,
  sharedTrials: number,
  policy: EvidencePolicy,
): AttemptEstimate {
  const { claim, reviewedClaim } = policy.trials;
  const sharedRate = supportedRate(attempt, shared, policy);
  const examples: Contribution = {
    kind: 'example',
    what: '',
    trials: sharedTrials,
    age: 1,
    rate: sharedRate,
  };
  const weighed = (trials: number): AttemptEstimate => {
    const own = ownContributions(attempt, position, trials, shared, policy);
    const posterior = posteriorOf([...own, examples], policy.prior);
    return { attempt, own, shared: shared.examples, sharedRate, posterior };
  };
  if (review !== 'unknown') return weighed(review === 'reviewed' ? reviewedClaim : claim);
  const range = claimedRange(shared.verdict, policy.verdicts);
  const [light, heavy] = [weighed(claim), weighed(reviewedClaim)];
  return betaBetween(...range, heavy.posterior.alpha, heavy.posterior.beta) <
    betaBetween(...range, light.posterior.alpha, light.posterior.beta)
    ? heavy
    : light;
}
