import type { DuplicatePolicy } from '../../../policy/policy.ts';
import { isEnvironment } from '../environment.ts';
import { rankedSets, type RankedSets } from './ranked-sets.ts';
import { eachSimilarPair } from './similar-pairs.ts';
import { listOf, type Wording } from './wording.ts';

/** Two records that say nearly the same. */
export interface NearPair {
  /** Positions in the list; the smaller one first. */
  readonly first: number;
  readonly second: number;
  /** How much alike the two are, 0 to 1: the mean of `signature` and `text`. */
  readonly likeness: number;
  /** Share of common words among the words of either signature (Jaccard). */
  readonly signature: number;
  /** Share of the shorter text's words that the other one has too (overlap coefficient). */
  readonly text: number;
}

/** A record as far as its likeness to others goes; null where that cannot be read. */
export type ComparableRecord = (Wording & { readonly domain: string }) | null;

/**
 * All pairs of records that are near each other, in their order. Two records are near if
 *
 * - their signatures share `policy.signature` of their words, and the mean of that share and of the overlap of their
 *   texts is at least `policy.likeness`, or `policy.acrossDomains` where the domains differ; or
 * - their texts share `policy.text` of their words, whatever the signatures;
 *
 * but not by the first condition alone if their texts overlap less than `policy.textFloor` (only the message is the same
 * then), or if their signatures name different codes ("E0412", "E0425") or different environments. Words count by their
 * stems. Pairs with one signature in normal form are left to the rule about it.
 *
 * These are the pairs that comparing each record with each would find. The one exception: a record that is like more
 * than `MOST_CANDIDATES` others is compared with that many only.
 */
export function nearPairs(records: readonly ComparableRecord[], policy: DuplicatePolicy): NearPair[] {
  return withFewPartners(allNearPairs(records, policy).pairs, policy.partners);
}

/** The same pairs before each record is left with `policy.partners` of them. */
export function allNearPairs(records: readonly ComparableRecord[], policy: DuplicatePolicy): AllPairs {
  const prepared = prepare(records);
  const degrees = new Uint32Array(records.length);
  const pairs: NearPair[] = [];
  const known = new Set<number>();
  const compare = (first: number, second: number): void => {
    degrees[first] = (degrees[first] ?? 0) + 1;
    degrees[second] = (degrees[second] ?? 0) + 1;
    const pair = comparePair(prepared, first, second, policy);
    const key = first * records.length + second;
    if (!pair || known.has(key)) return;
    known.add(key);
    pairs.push(pair);
  };
  eachSimilarPair(prepared.signatures, policy.signature, MOST_CANDIDATES, compare);
  eachSimilarPair(prepared.texts, policy.text, MOST_CANDIDATES, compare);
  return { pairs: pairs.sort(byPosition), isCrowded: degrees.some((degree) => degree >= MOST_CANDIDATES) };
}

/** Pairs of records that are near each other. */
export interface AllPairs {
  readonly pairs: readonly NearPair[];
  /** Whether a record is like so many others that it may not have been compared with all. */
  readonly isCrowded: boolean;
}

/** The pairs by definition: each record is compared with each. The square of the records in time: for tests. */
export function nearPairsByBruteForce(
  records: readonly ComparableRecord[],
  policy: DuplicatePolicy,
): NearPair[] {
  const prepared = prepare(records);
  const pairs: NearPair[] = [];
  for (let first = 0; first < records.length; first++) {
    for (let second = first + 1; second < records.length; second++) {
      const pair = comparePair(prepared, first, second, policy);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/**
 * Records whose signature or text is like one's own, of which no more are looked at: a hundred times the largest family
 * that any corpus has shown. Where everything is like everything, there would be the square of the records.
 */
export const MOST_CANDIDATES = 5_000;

/** A text of fewer words than this overlaps with anything: its share is taken of so many. */
const SHORT_TEXT = 10;

/** What is compared of the records: the stems of their words. */
interface Prepared {
  readonly records: readonly ComparableRecord[];
  readonly signatures: RankedSets;
  readonly texts: RankedSets;
}

function prepare(records: readonly ComparableRecord[]): Prepared {
  return {
    records,
    signatures: rankedSets(records.map((record) => record?.signature ?? '')),
    texts: rankedSets(records.map((record) => record?.text ?? '')),
  };
}

function comparePair(
  { records, signatures, texts }: Prepared,
  first: number,
  second: number,
  policy: DuplicatePolicy,
): NearPair | null {
  const [a, b] = [records[first], records[second]];
  if (!a || !b || a.form === b.form) return null;
  const shares = sharesOf({
    signature: countsOf(signatures, first, second),
    text: countsOf(texts, first, second),
    isOneDomain: a.domain === b.domain,
  });
  const { isNear, isSameText } = likenessOf(shares, policy);
  const { likeness, signature, text } = shares;
  if (isSameText) return { first, second, likeness, signature, text };
  if (!isNear) return null;
  const [wordsA, wordsB] = [listOf(a.signature), listOf(b.signature)];
  const isToldApart = nameDifferentCodes(wordsA, wordsB) || nameDifferentPlaces(wordsA, wordsB);
  if (isToldApart) return null;
  return { first, second, likeness, signature, text };
}

/** How many words two sets have in common, and how many each has. */
interface Counts {
  readonly shared: number;
  readonly a: number;
  readonly b: number;
}

/** What two records have in common, counted. */
export interface RecordLikeness {
  readonly signature: Counts;
  readonly text: Counts;
  readonly isOneDomain: boolean;
}

/**
 * Whether two records may be near, by their counts alone: that they name different errors or places may still tell them
 * apart. `isCandidate` is whether they are looked at at all.
 */
export function mayBeNear(
  compared: RecordLikeness,
  policy: DuplicatePolicy,
): { isCandidate: boolean; isNear: boolean } {
  const shares = sharesOf(compared);
  const { isNear, isSameText } = likenessOf(shares, policy);
  return {
    isCandidate: isSameText || shares.signature >= policy.signature - TINY,
    isNear: isNear || isSameText,
  };
}

interface Shares {
  readonly likeness: number;
  readonly signature: number;
  readonly text: number;
  /** Share of common words among the words of either text. */
  readonly union: number;
  readonly isOneDomain: boolean;
}

function sharesOf({ signature, text, isOneDomain }: RecordLikeness): Shares {
  const overlap = text.shared / Math.max(SHORT_TEXT, Math.min(text.a, text.b));
  const alike = jaccard(signature.shared, signature.a, signature.b);
  const union = text.shared / Math.max(SHORT_TEXT, text.a + text.b - text.shared);
  return { likeness: (alike + overlap) / 2, signature: alike, text: overlap, union, isOneDomain };
}

function likenessOf(shares: Shares, policy: DuplicatePolicy): { isNear: boolean; isSameText: boolean } {
  const least = shares.isOneDomain ? policy.likeness : policy.acrossDomains;
  return {
    isSameText: shares.union >= policy.text - TINY,
    isNear:
      shares.signature >= policy.signature - TINY &&
      shares.likeness >= least - TINY &&
      shares.text >= policy.textFloor,
  };
}

/** Shares are compared as fractions of small numbers; this is less than any of them differ by. */
const TINY = 1e-9;

function countsOf(sets: RankedSets, one: number, other: number): Counts {
  return { shared: sets.countShared(one, other), a: sets.sizeOf(one), b: sets.sizeOf(other) };
}

function jaccard(shared: number, sizeA: number, sizeB: number): number {
  return sizeA + sizeB === 0 ? 0 : shared / (sizeA + sizeB - shared);
}

function nameDifferentCodes(a: readonly string[], b: readonly string[]): boolean {
  return onlyIn(a, b).some(isCode) && onlyIn(b, a).some(isCode);
}

/** "e0412", "cudnn_status_not_supported", "1040", "limitexceededexception": the name of an error, not a word about it. */
function isCode(word: string): boolean {
  return /\d|_/.test(word) || /.(?:error|exception)$/.test(word);
}

/** "Call 911 in Japan", "call 911 in Norway": one message in two places, where another answer may hold. */
function nameDifferentPlaces(a: readonly string[], b: readonly string[]): boolean {
  return onlyIn(a, b).some(isEnvironment) && onlyIn(b, a).some(isEnvironment);
}

function onlyIn(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word));
}

function byPosition(a: NearPair, b: NearPair): number {
  return a.first - b.first || a.second - b.second;
}

/** Leaves each record its pairs with at most so many before it: those that are most alike. */
export function withFewPartners(pairs: readonly NearPair[], partners: number): NearPair[] {
  const bySecond = Map.groupBy(pairs, (pair) => pair.second);
  if ([...bySecond.values()].every((group) => group.length <= partners)) return [...pairs];
  return [...bySecond.values()]
    .flatMap((group) =>
      group.toSorted((a, b) => b.likeness - a.likeness || byPosition(a, b)).slice(0, partners),
    )
    .sort(byPosition);
}
