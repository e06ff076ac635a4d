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
  { expected, reserve }: { readonly expected: Reservation['bound']; readonly reserve: Reservation },
  used: Capabilities,
): void {
  const { budget, tally, streak, book } = context;
  const usage = tally.usageOf(answer, expected);
  if (answer.usage === null) budget.estimate(reserve, usage);
  else budget.settle(reserve, usage);
  sizes.learn(answer, reserve.bound, usage.reasoning);
  tally.settled(answer);
  if (answer.unusable !== null) return noteUnusable(context, answer.unusable, used, reserve.bound.output);
  streak.usable();
  book.confirm(used);
}

/**
 * After some answers of which nothing could be used the endpoint is left; before that, another form may help.
 *
 * @param allowed tokens that the request allowed the answer
 */
export function noteUnusable(
  { streak, book, tally, halt }: RunContext,
  unusable: UnusableAnswer,
  used: Capabilities,
  allowed: number | null = null,
): void {
  const message = explainUnusable(unusable, allowed);
  tally.failed(message);
  if (streak.unusable()) halt.stop('unusable', message);
  else if (!book.proven && FORM_MAY_HELP.has(unusable.cause)) book.tryLowerForm(used);
}

/** Answers that may be of use if they are asked for in another way. */
const FORM_MAY_HELP: ReadonlySet<UnusableAnswer['cause']> = new Set([
  'empty',
  'no entries',
  'foreign entries',
]);
