import { estimateTokens } from '../request/tokens.ts';
import type { PairKey, ReviewPair } from './review-request.ts';

/** Tokens of both texts in one request. */
const MOST_TOKENS = 3000;

/** How often a reader may pass over a pair before it travels alone. */
export const OFTEN = 2;

/** Pairs as they travel together; those that the reader passed over again and again travel alone. */
export function pairChunks(
  pairs: readonly ReviewPair[],
  most: number,
  isAlone: (pair: ReviewPair) => boolean = isSuspect,
): ReviewPair[][] {
  const chunks: ReviewPair[][] = [];
  let [open, tokens]: [ReviewPair[], number] = [[], 0];
  for (const pair of pairs.filter((each) => !isAlone(each))) {
    const size = sizeOf(pair);
    if (open.length >= most || (open.length > 0 && tokens + size > MOST_TOKENS)) [open, tokens] = [[], 0];
    if (open.length === 0) chunks.push(open);
    open.push(pair);
    tokens += size;
  }
  return [...chunks, ...pairs.filter(isAlone).map((pair) => [pair])];
}

/** Whether the reader has passed over a pair again and again. */
export function isSuspect({ passedOver = 0 }: ReviewPair): boolean {
  return passedOver >= OFTEN;
}

/** Tokens of both texts. */
export function sizeOf({ source, target }: ReviewPair): number {
  return estimateTokens(source) + estimateTokens(target);
}

/** Names a pair of texts. */
export function keyOf({ sourceHash, targetHash }: PairKey): string {
  return `${sourceHash} ${targetHash}`;
}
