import type { Ledger } from '../ledger/ledger.ts';
import { readAnswer } from '../answer/answer.ts';

/**
 * Tokens that a model is known to think before it answers, by the answers that came last: so that no run finds that out anew, at
 * the price of answers that are cut off, and a dry run reckons with it.
 */
export function usualThought({ answers }: Ledger, url: string, model: string): number {
  const whole = answers
    .last(url, model, FEW)
    .map(readAnswer)
    .filter(({ state, items }) => state === 'whole' && items.length > 0);
  return Math.max(0, ...whole.map(({ thought }) => thought));
}

/** Answers that say how long a model thinks now; it may be told to think less one day. */
const FEW = 5;
