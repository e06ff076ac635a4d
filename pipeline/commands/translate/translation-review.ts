import { randomBytes } from 'node:crypto';
import { Budget, costOf } from '../../translate/budget.ts';
import { clockOf } from '../../translate/clock.ts';
import type { ReviewSettings, TranslationSettings } from '../../policy/translation-settings.ts';
import { MEMORY_ENGINE } from '../../translate/plan/memory.ts';
import { doubtMessage } from '../../stages/zh/doubt.ts';
import type { TranslationIssue } from '../../translate/plan/translation-checker.ts';
import type { TranslationPlan } from '../../translate/plan/plan.ts';
import { textHash } from '../../record/text-hash.ts';
import { EndpointUnset } from '../../translate/provider/endpoint.ts';
import { readerEndpoint } from '../../translate/provider/reader-endpoint.ts';
import { buildReview, type ReviewPair } from '../../translate/review/review-request.ts';
import { ALL_CAPABILITIES } from '../../translate/provider/capabilities.ts';
import { CHINESE_PER_ENGLISH, estimateTokens } from '../../translate/request/tokens.ts';
import type { ReviewTally } from '../../translate/review/review-run.ts';
import { CommandError, type CliContext } from '../command.ts';
import type { TranslationSession } from './translation-session.ts';

/** What a second reader did, for the summary. */
export interface ReviewReport extends ReviewTally {
  readonly model: string;
  readonly tokens: number;
  /** US dollars; null where the price is not known. */
  readonly dollars: number | null;
  /** Why it stopped before it was done, and what to do; null where it did not. */
  readonly stopped: string | null;
}

/** What a second reader would cost. */
export interface ReviewForecast {
  readonly model: string;
  readonly strings: number;
  readonly requests: number;
  readonly input: number;
  readonly output: number;
  readonly dollars: number | null;
}

/**
 * Has the translations read that are new: those that this run is about to write, and what earlier runs left unread.
 *
 * @returns null where the policy asks for no reader
 */
export async function reviewTranslations(
  session: TranslationSession,
  plan: TranslationPlan,
  store: boolean,
  shell: CliContext,
): Promise<ReviewReport | null> {
  const settings = session.base.policy.translation;
  const { review } = settings;
  if (review === null) return null;
  const { reviews } = session.ledger;
  reviews.want(review.model, pairsOf(plan));
  const waiting = reviews.waiting(review.model).length;
  const nothing = {
    model: review.model,
    read: 0,
    requests: 0,
    dropped: 0,
    left: waiting,
    tokens: 0,
    dollars: 0,
  };
  if (waiting === 0 && reviews.open(review.model).length === 0) return { ...nothing, stopped: null };
  const budget = reviewBudget(settings, review);
  try {
    const endpoint = readerEndpoint(shell.environment, settings, review);
    const { readTranslations } = await import('../../translate/review/read-translations.ts');
    const { tally, halted } = await readTranslations({
      endpoint,
      review,
      settings,
      store,
      budget,
      ledger: session.ledger,
      clock: clockOf(shell.clock, shell.wall),
      randomBytes: (count) => randomBytes(count),
      interruption: shell.signal,
    });
    const left = tally.left > 0 ? `${tally.left} translations are not read yet` : null;
    const why = halted === null ? left : `The second reader stopped: ${halted.message}`;
    return {
      ...tally,
      model: review.model,
      tokens: budget.tokens,
      dollars: budget.dollars,
      stopped:
        why === null
          ? null
          : `${why}. The translations are written; run the command again to have the rest read.`,
    };
  } catch (error) {
    if (!(error instanceof EndpointUnset)) throw error;
    return {
      ...nothing,
      stopped: `The second reader cannot be asked: ${error.message}`,
    };
  }
}

/** What reading the translations of these strings should come to; null where the policy asks for no reader. */
export function forecastReview(
  session: TranslationSession,
  plan: TranslationPlan,
  asked: readonly { readonly text: string }[],
): ReviewForecast | null {
  const { review, prices } = session.base.policy.translation;
  if (review === null) return null;
  const unread = new Map<string, { readonly source: string; readonly target: string }>();
  for (const pair of [...pairsOf(plan), ...session.ledger.reviews.waiting(review.model)])
    if (session.ledger.reviews.doubts(review.model, pair.sourceHash, pair.targetHash) === null)
      unread.set(pair.sourceHash + pair.targetHash, pair);
  // Their Chinese is not there yet: the English stands in for it, by the tokens that it should have.
  const expected = asked.map(({ text }) => ({ source: text, target: '' }));
  const pairs = [...unread.values(), ...expected].map(({ source, target }) => ({
    sourceHash: '',
    targetHash: '',
    source,
    target,
  }));
  const most = review.pairsPerRequest ?? 20;
  const chunks = Array.from({ length: Math.ceil(pairs.length / most) }, (_, index) =>
    pairs.slice(index * most, (index + 1) * most),
  );
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
  };
}

/** What reading may cost. @throws CommandError where a budget in dollars cannot be held */
export function reviewBudget({ prices }: TranslationSettings, review: ReviewSettings): Budget {
  const price = Object.hasOwn(prices, review.model) ? (prices[review.model] ?? null) : null;
  if (review.budget !== undefined && price === null)
    throw new CommandError(
      `The price of the model ${review.model} is not known, so translation.review.budget cannot be held. Name the price in curation.yaml under translation.prices, or cap the tokens with translation.review.budgetTokens.`,
    );
  return new Budget({ dollars: review.budget ?? null, tokens: review.budgetTokens ?? null }, price);
}

/** The translations of machines that are to be written. */
function pairsOf(plan: TranslationPlan): ReviewPair[] {
  return plan.strings.flatMap(({ hash, text }) => {
    const known = plan.known.get(hash);
    if (known === undefined || known.engine === MEMORY_ENGINE) return [];
    return [
      {
        sourceHash: hash,
        targetHash: textHash(known.target),
        source: text,
        target: known.target,
      },
    ];
  });
}

/** What the second reader doubts in a text, as the rule zh/doubt says it. */
export function doubtsAbout({
  base,
  ledger,
}: TranslationSession): (sourceHash: string, target: string) => TranslationIssue[] {
  const { review } = base.policy.translation;
  return (sourceHash, target) =>
    review === null
      ? []
      : (ledger.reviews.doubts(review.model, sourceHash, textHash(target)) ?? []).map((doubt) => ({
          rule: 'zh/doubt',
          message: doubtMessage(doubt),
        }));
}
