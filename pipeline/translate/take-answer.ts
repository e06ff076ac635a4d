import type { AnswerSizes, LimitOfRequest } from './answer/answer-sizes.ts';
import type { ProcessedAnswer } from './answer/answer-processor.ts';
import { explainUnusable, type AllowedTokens, type UnusableAnswer } from './answer/unusable.ts';
import type { Reservation } from './budget.ts';
import type { Capabilities } from './provider/capabilities.ts';
import { limitField } from './request/answer-limit.ts';
import type { TokenBounds } from './request/request-body.ts';
import type { RunContext } from './run-context.ts';

/** A request of this run that is paid for. */
export interface PaidRequest {
  /** What was set aside for it. */
  readonly reservation: Reservation;
  readonly sent: LimitOfRequest;
}

/**
 * Takes a settled answer into the accounts of the run, and sees whether the endpoint is worth asking further.
 *
 * @param used the capabilities that the request was made with
 */
export function takeAnswer(
  context: RunContext,
  sizes: AnswerSizes,
  answer: ProcessedAnswer,
  { expected, reservation, sent }: PaidRequest & { readonly expected: TokenBounds },
  used: Capabilities,
): void {
  const { budget, tally, streak, capabilityStore } = context;
  const usage = tally.usageOf(answer, expected);
  if (answer.usage === null) budget.estimate(reservation, usage);
  else budget.settle(reservation, usage);
  sizes.learn(answer, sent);
  tally.settled(answer);
  if (answer.unusable !== null) {
    const field = limitField(context.endpoint.body) ?? used.limit ?? 'max_tokens';
    return noteUnusable(context, answer.unusable, used, { tokens: sent.limit, field });
  }
  streak.usable();
  capabilityStore.confirm(used);
}

/**
 * After some answers of which nothing could be used the endpoint is left; before that, another form may help.
 */
export function noteUnusable(
  { streak, capabilityStore, tally, gracefulStop }: RunContext,
  unusable: UnusableAnswer,
  used: Capabilities,
  allowed: AllowedTokens | null = null,
): void {
  const message = explainUnusable(unusable, allowed);
  tally.failed(message);
  if (streak.unusable()) gracefulStop.stop(unusable.isCounted ? 'refused' : 'unusable', message);
  else if (!capabilityStore.proven && FORM_MAY_HELP.has(unusable.cause)) capabilityStore.tryLowerForm(used);
}

/** What is said of a string of which no answer could be used. */
export const NOT_USED = 'an answer that could not be used';

/** Answers that may be of use if they are asked for in another way. */
const FORM_MAY_HELP: ReadonlySet<UnusableAnswer['cause']> = new Set([
  'empty',
  'no entries',
  'foreign entries',
]);
