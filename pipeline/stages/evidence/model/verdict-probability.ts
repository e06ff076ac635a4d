import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';
import { betaBetween } from './beta.ts';
import type { Posterior } from './posterior.ts';

/** How likely the verdict is right. */
export interface VerdictProbability {
  readonly verdict: CompleteRecord['resolvable'];
  /** In [0, 1]; 0 where there is nothing that the verdict could rest on. */
  readonly probability: number;
  /** Position of the attempt that decides it; null where there is none. */
  readonly attempt: number | null;
  /** The range of rates that the verdict claims for that attempt. */
  readonly low: number;
  readonly high: number;
}

/** The rates of success that a verdict claims: from, up to. */
export function claimedRange(
  verdict: CompleteRecord['resolvable'],
  { works, fails }: EvidencePolicy['verdicts'],
): readonly [low: number, high: number] {
  if (verdict === 'true') return [works, 1];
  return verdict === 'false' ? [0, fails] : [fails, works];
}

/**
 * The posterior probability of the verdict. "true": the best chance of any attempt to work. "false": the worst chance
 * of any attempt to fail. "partial": the chance of the likeliest attempt to lie between.
 *
 * "Likeliest" alone would do for "false" too if all attempts were equally well known. But where a well-tried attempt and
 * an untried one have nearly the same mean, one more success could make the untried one the likeliest and raise the
 * probability; the least of all cannot be raised by a success.
 */
export function verdictProbability(
  verdict: CompleteRecord['resolvable'],
  posteriors: readonly Posterior[],
  verdicts: EvidencePolicy['verdicts'],
): VerdictProbability {
  const [low, high] = claimedRange(verdict, verdicts);
  let decided: VerdictProbability = { verdict, probability: 0, attempt: null, low, high };
  let decidedMean = -1;
  for (const [attempt, { alpha, beta, mean }] of posteriors.entries()) {
    const probability = betaBetween(low, high, alpha, beta);
    const decides =
      decided.attempt === null ||
      (verdict === 'true' && probability > decided.probability) ||
      (verdict === 'false' && probability < decided.probability) ||
      (verdict === 'partial' && isLikelier(mean, probability, decidedMean, decided.probability));
    if (!decides) continue;
    decided = { verdict, probability, attempt, low, high };
    decidedMean = mean;
  }
  return decided;
}

/** Among attempts with the same mean, but for the noise of adding, the one that speaks least for the verdict decides. */
function isLikelier(mean: number, probability: number, thanMean: number, thanProbability: number): boolean {
  if (Math.abs(mean - thanMean) > 1e-12) return mean > thanMean;
  return probability < thanProbability;
}
