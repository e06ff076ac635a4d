import { costOf } from '../../translate/budget.ts';
import type { TranslationPlan } from '../../translate/plan/plan.ts';
import { ALL_CAPABILITIES } from '../../translate/provider/capabilities.ts';
import { CHINESE_PER_ENGLISH, estimateTokens } from '../../translate/request/tokens.ts';
import { pairChunks } from '../../translate/review/pair-chunks.ts';
import { buildReview, PAIRS_PER_REQUEST, type ReviewPair } from '../../translate/review/review-request.ts';
import { pairsOf, wantedPairs } from './reviewed-pairs.ts';
import type { TranslationSession } from './translation-session.ts';

/** What a second reader would cost. */
export interface ReviewForecast {
  readonly model: string;
  readonly strings: number;
  readonly requests: number;
  readonly input: number;
  readonly output: number;
  readonly dollars: number | null;
  /** What has to be set before it can be asked; null where nothing is missing. */
  readonly unset: string | null;
}

/** What reading the translations of these strings should come to; null where the policy asks for no reader. */
export function forecastReview(
  session: TranslationSession,
  plan: TranslationPlan,
  asked: readonly { readonly text: string }[],
  unset: string | null,
): ReviewForecast | null {
  const { review, prices } = session.base.policy.translation;
  if (review === null) return null;
  const unread = new Map<string, ReviewPair>();
  const isWanted = wantedPairs(session, plan);
  for (const pair of [...pairsOf(plan), ...session.ledger.reviews.waiting(review.model).filter(isWanted)])
    if (session.ledger.reviews.doubts(review.model, pair.sourceHash, pair.targetHash) === null)
      unread.set(pair.sourceHash + pair.targetHash, pair);
  // Their Chinese is not there yet: the English stands in for it, by the tokens that it should have.
  const expected = asked.map(({ text }) => ({ source: text, target: '' }));
  const pairs = [...unread.values(), ...expected].map((pair) => ({
    sourceHash: '',
    targetHash: '',
    ...pair,
  }));
  const chunks = pairChunks(pairs, review.pairsPerRequest ?? PAIRS_PER_REQUEST);
  const form = {
    model: review.model,
    capabilities: ALL_CAPABILITIES,
    body: {},
  };
  const requests = chunks.map(
    (chunk) =>
      buildReview(
        chunk,
        form,
        '',
        chunk.map(() => 'p12345678'),
      ).expected,
  );
  const sum = (kind: 'input' | 'output'): number => requests.reduce((total, each) => total + each[kind], 0);
  const chinese = expected.reduce(
    (total, { source }) => total + CHINESE_PER_ENGLISH * estimateTokens(source),
    0,
  );
  const tokens = {
    input: Math.round(sum('input') + chinese),
    output: sum('output'),
  };
  const price = Object.hasOwn(prices, review.model) ? (prices[review.model] ?? null) : null;
  return {
    model: review.model,
    strings: pairs.length,
    requests: chunks.length,
    ...tokens,
    dollars: costOf(tokens, price),
    unset,
  };
}
