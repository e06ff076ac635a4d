import type { AnswerSizes } from './answer/answer-sizes.ts';
import type { ProcessedAnswer } from './answer/answer-processor.ts';
import { explainUnusable, type UnusableAnswer } from './answer/unusable.ts';
import type { Reservation } from './budget.ts';
import type { Capabilities } from './provider/capabilities.ts';
import type { RunContext } from './run-context.ts';

/**
 * Takes a settled answer into the accounts of the run, and sees whether the endpoint is worth asking further.
 *
 * @param used the capabilities that the request was made with
 */
export function takeAnswer(
  context: RunContext,
  sizes: AnswerSizes,
  answer: ProcessedAnswer,
  { expected, reservation }: { readonly expected: Reservation['bound']; readonly reservation: Reservation },
  used: Capabilities,
): void {
  const { budget, tally, streak, capabilityStore } = context;
  const usage = tally.usageOf(answer, expected);
  if (answer.usage === null) budget.estimate(reservation, usage);
  else budget.settle(reservation, usage);
  sizes.learn(answer, reservation.bound, usage.reasoning);
  tally.settled(answer);
  if (answer.unusable !== null) return noteUnusable(context, answer.unusable, used, reservation.bound.output);
  streak.usable();
  capabilityStore.confirm(used);
}

/**
 * After some answers of which nothing could be used the endpoint is left; before that, another form may help.
 *
 * @param allowed tokens that the request allowed the answer
 */
export function noteUnusable(
  { streak, capabilityStore, tally, gracefulStop }: RunContext,
  unusable: UnusableAnswer,
  used: Capabilities,
  allowed: number | null = null,
): void {
  const message = explainUnusable(unusable, allowed);
  tally.failed(message);
  if (streak.unusable()) gracefulStop.stop(unusable.isCounted ? 'refused' : 'unusable', message);
  else if (!capabilityStore.proven && FORM_MAY_HELP.has(unusable.cause)) capabilityStore.tryLowerForm(used);
}

/** Answers that may be of use if they are asked for in another way. */
const FORM_MAY_HELP: ReadonlySet<UnusableAnswer['cause']> = new Set([
  'empty',
  'no entries',
  'foreign entries',
]);
