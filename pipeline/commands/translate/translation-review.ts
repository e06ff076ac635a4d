import { randomBytes } from 'node:crypto';
import { Budget, costOf } from '../../translate/budget.ts';
import { clockOf } from '../../translate/clock.ts';
import type { Price, ReviewSettings, TranslationSettings } from '../../policy/translation-settings.ts';
import { doubtMessage } from '../../stages/zh/doubt.ts';
import type { TranslationIssue } from '../../translate/plan/translation-checker.ts';
import type { TranslationPlan } from '../../translate/plan/plan.ts';
import { textHash } from '../../record/text-hash.ts';
import { countWords } from '../../report/text/number-words.ts';
import { type Endpoint, EndpointUnset } from '../../translate/provider/endpoint.ts';
import { readerEndpoint } from '../../translate/provider/reader-endpoint.ts';
import type { ReviewOutcome } from '../../translate/review/read-translations.ts';
import type { ReviewFacts } from '../../translate/summary.ts';
import { CommandError, type CliContext } from '../command.ts';
import { pairsOf, wantedPairs } from './reviewed-pairs.ts';
import { stopAdvice } from './translation-advice.ts';
import type { TranslationSession } from './translation-session.ts';

/** How the second reader is asked. */
export interface ReaderAccess {
  /** null where the policy asks for no reader, or something is not set that is needed; then `unset` says what. */
  readonly endpoint: Endpoint | null;
  readonly unset: string | null;
}

/** Finds the second reader that the policy asks for. Asks nobody. */
export function readerAccess(
  environment: CliContext['environment'],
  translation: TranslationSettings,
): ReaderAccess {
  const { review } = translation;
  if (review === null) return { endpoint: null, unset: null };
  try {
    return { endpoint: readerEndpoint(environment, translation, review), unset: null };
  } catch (error) {
    if (!(error instanceof EndpointUnset)) throw error;
    return { endpoint: null, unset: error.message };
  }
}

/**
 * Has the translations read that are new: those that this run is about to write, and what earlier runs left unread.
 *
 * @returns null where the policy asks for no reader
 */
export async function reviewTranslations(
  session: TranslationSession,
  plan: TranslationPlan,
  { endpoint, store }: { readonly endpoint: Endpoint | null; readonly store: boolean },
  shell: CliContext,
): Promise<ReviewFacts | null> {
  const settings = session.base.policy.translation;
  const { review } = settings;
  if (review === null) return null;
  const { reviews } = session.ledger;
  const { model } = review;
  reviews.want(model, pairsOf(plan));
  const isWanted = wantedPairs(session, plan);
  const waiting = reviews.waiting(model).filter(isWanted).length;
  const budget = reviewBudget(settings, review);
  const facts = (outcome: ReviewOutcome | null, stopped: string | null): ReviewFacts => {
    const droppedFor = outcome?.tally.dropped ?? { quotation: 0, form: 0, number: 0 };
    return {
      model,
      read: outcome?.tally.read ?? 0,
      requests: outcome?.tally.requests ?? 0,
      dropped: droppedFor.quotation + droppedFor.form + droppedFor.number,
      droppedFor,
      left: outcome?.tally.left ?? waiting,
      givenUp: reviews
        .givenUp(model)
        .filter(isWanted)
        .map(({ source }) => source),
      tokens: budget.tokens,
      dollars: budget.dollars,
      stopped,
    };
  };
  if (waiting === 0 && reviews.open(model).length === 0) return facts(null, null);
  if (endpoint === null) return facts(null, `${unread(waiting)}. Run the command again once that is set.`);
  const { readTranslations } = await import('../../translate/review/read-translations.ts');
  const outcome = await readTranslations({
    endpoint,
    isWanted,
    review,
    settings,
    store,
    budget,
    ledger: session.ledger,
    clock: clockOf(shell.clock, shell.wall),
    randomBytes: (count) => randomBytes(count),
    interruption: shell.signal,
  });
  return facts(outcome, readerAdvice(outcome, endpoint, budget, settings, review));
}

/** Why the reader stopped before it was done, and what to do; null where it did not. */
function readerAdvice(
  { tally, halted }: ReviewOutcome,
  endpoint: Endpoint,
  budget: Budget,
  settings: TranslationSettings,
  review: ReviewSettings,
): string | null {
  if (tally.left === 0 && halted === null) return null;
  const left = unread(tally.left);
  const again = 'Run the command again to have the rest read; what was translated is written.';
  if (halted !== null) {
    const asker = {
      opening: 'The second reader stopped',
      model: review.model,
      modelSetting: 'translation.review.model',
      section: 'translation.review',
    } as const;
    return `${stopAdvice(halted, endpoint, asker)} ${left}.`;
  }
  if (tally.unaffordable !== null) {
    const price = priceOf(settings, review);
    const next = costOf(tally.unaffordable, price);
    const caps = [
      ...(review.budget === undefined || next === null
        ? []
        : [
            `$${(budget.dollars ?? 0).toFixed(4)} of $${review.budget} is spent, and the next request may cost up to $${next.toFixed(4)} (translation.review.budget)`,
          ]),
      ...(review.budgetTokens === undefined
        ? []
        : [
            `${budget.tokens} of ${review.budgetTokens} tokens are spent, and the next request may take up to ${tally.unaffordable.input + tally.unaffordable.output} (translation.review.budgetTokens)`,
          ]),
    ];
    return `The budget for the second reader has no room for the next request: ${caps.join('; ')}. ${left}. ${tally.read > 0 ? again : 'Give it a larger one, and run the command again; what was translated is written.'}`;
  }
  const causes = [
    ...(tally.setAside > 0 ? [`${tally.setAside} passed over twice; the next run asks for each alone`] : []),
    ...(tally.left > tally.setAside
      ? [tally.lastFailure || `the reader passed over ${tally.left === 1 ? 'it' : 'them'}`]
      : []),
  ];
  return `${left}${causes.length > 0 ? ` (${causes.join('; ')})` : ''}. ${again}`;
}

function unread(count: number): string {
  return `${countWords(count, 'translation')} ${count === 1 ? 'is' : 'are'} not read yet`;
}

function priceOf({ prices }: TranslationSettings, { model }: ReviewSettings): Price | null {
  return Object.hasOwn(prices, model) ? (prices[model] ?? null) : null;
}

/** What reading may cost. @throws CommandError where a budget in dollars cannot be held */
export function reviewBudget(settings: TranslationSettings, review: ReviewSettings): Budget {
  const price = priceOf(settings, review);
  if (review.budget !== undefined && price === null)
    throw new CommandError(
      `The price of the model ${review.model} is not known, so translation.review.budget cannot be held. Name the price in curation.yaml under translation.prices, or cap the tokens with translation.review.budgetTokens.`,
    );
  return new Budget({ dollars: review.budget ?? null, tokens: review.budgetTokens ?? null }, price);
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
