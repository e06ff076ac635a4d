/** A request that was let through, or is on its way. */
export interface AdmittedRequest {
  readonly ticket: number;
  /** When it went out, in milliseconds. */
  readonly at: number;
  readonly tokens: number;
}

/** What is let through in a period. Which of the two is scarce is not known: both are kept. */
export interface PeriodLimit {
  readonly requests: number;
  readonly tokens: number;
}

/**
 * The request that must no longer count before another one may go out; undefined if all of them may.
 *
 * @param sent ascending by time
 * @param end how many of them count
 * @param tokens of the one that is to go out
 */
export function oldestOf(
  sent: readonly AdmittedRequest[],
  end: number,
  limit: PeriodLimit,
  tokens: number,
): AdmittedRequest | undefined {
  let [requests, sum] = [0, tokens];
  for (let index = end - 1; index >= 0; index -= 1) {
    const each = sent[index];
    if (each === undefined) break;
    requests += 1;
    sum += each.tokens;
    if (requests >= limit.requests || sum > limit.tokens) return each;
  }
  return undefined;
}

/** The tokens of all of them. */
export function tokensOf(sent: readonly AdmittedRequest[]): number {
  return sent.reduce((sum, { tokens }) => sum + tokens, 0);
}
