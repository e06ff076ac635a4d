import { isEnvironment } from './environment.ts';
import type { DuplicateLimits } from './limits.ts';
import { rankedSets } from './ranked-sets.ts';
import { similarPairs } from './similar-pairs.ts';
import { stem } from './stem.ts';
import type { Wording } from './wording.ts';

/** A record as far as its likeness to others goes. */
export interface Comparable {
  readonly domain: string;
  readonly wording: Wording | null;
}

/** Two records that say nearly the same. */
export interface NearPair {
  /** Positions in the list; the smaller one first. */
  readonly first: number;
  readonly second: number;
  /** How much alike the two are, 0 to 1: the mean of `signature` and `text`. */
  readonly likeness: number;
  /** Share of common words among all words of the two signatures (Jaccard). */
  readonly signature: number;
  /** Share of the shorter text's words that the other one has too (overlap coefficient). */
  readonly text: number;
}

/**
 * All pairs of records that are near each other. Two records are near if
 *
 * - their signatures share `limits.signature` of their words, and the mean of that share and of the overlap of their
 *   texts is at least `limits.likeness`, or `limits.acrossDomains` where the domains differ; or
 * - their texts share `limits.text` of their words, whatever the signatures;
 *
 * but not if their signatures name different codes (`E0412`, `E0425`) or their texts overlap less than
 * `limits.textFloor`, and not by the first condition alone if the signatures differ in nothing but an environment.
 * Words are compared by their stems. Pairs with the same signature in normal form are left to `duplicates/signature`.
 *
 * The result is the same as that of comparing each record with each (`comparePair`); see `similarPairs` for the one
 * exception, a record that is like more than `limits.partners` others.
 */
export function nearPairs(records: readonly Comparable[], limits: DuplicateLimits): NearPair[] {
  const stems = stemmer();
  const prepared = prepare(records, stems);
  const signatures = prepared.map(({ signature }) => signature);
  const texts = prepared.map(({ text }) => text);
  const found = new Map<string, NearPair>();
  const candidates = [
    similarPairs(signatures, limits.signature, CANDIDATES_PER_PARTNER * limits.partners),
    similarPairs(texts, limits.text, limits.partners),
  ].flat();
  for (const { first, second } of candidates) {
    const key = `${first} ${second}`;
    if (found.has(key)) continue;
    const pair = judge(prepared, first, second, limits);
    if (pair) found.set(key, pair);
  }
  return capped([...found.values()], limits.partners).sort(
    (a, b) => a.first - b.first || a.second - b.second,
  );
}
