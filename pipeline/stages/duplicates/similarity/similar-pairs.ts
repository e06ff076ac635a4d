import type { RankedSets } from './ranked-sets.ts';

/** Two sets of a list that have enough in common. */
export interface SimilarPair {
  /** Positions in the list; the smaller one first. */
  readonly first: number;
  readonly second: number;
  /** How many words the two have in common. */
  readonly shared: number;
}

/**
 * All pairs of sets whose likeness (Jaccard: words in both / words in either) is at least the threshold: the same pairs
 * as comparing each with each, without doing so. Empty sets are like none.
 *
 * The method is PPJoin (Xiao, Wang, Lin, Yu: Efficient Similarity Joins for Near Duplicate Detection, WWW 2008): the
 * words of a set stand rarest first, and two sets that are alike share one of the few rarest words of each (prefix
 * filter), differ little in size (length filter), and have enough words left after the first shared one (positional
 * filter). What passes is counted out.
 *
 * @param threshold above 0, at most 1
 * @param partners a set that is like more others than this is paired with that many only: where everything is like
 *   everything, the pairs would be the square of the sets
 */
export function similarPairs(sets: RankedSets, threshold: number, partners = Infinity): SimilarPair[] {
  const pairs: SimilarPair[] = [];
  eachSimilarPair(sets, threshold, partners, (first, second, shared) =>
    pairs.push({ first, second, shared }),
  );
  return pairs;
}

/** Shows the same pairs one after the other: of a large corpus there are more than fit in memory. */
export function eachSimilarPair(
  { sets, lonely }: RankedSets,
  threshold: number,
  partners: number,
  found: (first: number, second: number, shared: number) => void,
): void {
  const order = [...sets.keys()].sort((a, b) => sizeOf(sets, a) - sizeOf(sets, b) || a - b);
  const postings = new Postings();
  const seen = new Int32Array(sets.length).fill(-1);
  for (const index of order) {
    const set = sets[index];
    if (!set || set.length === 0) continue;
    findPartners(index, set, { sets, lonely, threshold, partners, postings, seen, found });
    const last = prefixLength(set.length, (2 * threshold) / (1 + threshold));
    for (let at = 0; at < last; at++) {
      const word = set[at] ?? 0;
      if (word >= lonely) postings.add(word - lonely, index, at);
    }
  }
}

interface Join extends RankedSets {
  readonly threshold: number;
  readonly partners: number;
  readonly postings: Postings;
  /** For each set, the last one that it was compared with. */
  readonly seen: Int32Array;
  readonly found: (first: number, second: number, shared: number) => void;
}

function findPartners(index: number, set: Int32Array, join: Join): void {
  const { sets, lonely, threshold, postings, seen, found } = join;
  const smallest = Math.ceil(set.length * threshold - TINY);
  let left = join.partners;
  const end = prefixLength(set.length, threshold);
  for (let at = 0; at < end; at++) {
    const posting = postings.of((set[at] ?? 0) - lonely);
    if (!posting) continue;
    dropSmaller(posting, sets, smallest);
    for (let next = posting.start; next < posting.length; next++) {
      const other = posting.sets[next] ?? 0;
      if (seen[other] === index) continue;
      seen[other] = index;
      const otherSet = sets[other];
      if (!otherSet) continue;
      const needed = Math.ceil(((set.length + otherSet.length) * threshold) / (1 + threshold) - TINY);
      const position = posting.positions[next] ?? 0;
      // No earlier word is shared, or the two would have met there.
      const possible = Math.min(set.length - at, otherSet.length - position);
      if (possible < needed) continue;
      const shared = countShared(set, at, otherSet, position, needed);
      if (shared < needed) continue;
      found(Math.min(index, other), Math.max(index, other), shared);
      if (--left <= 0) return;
    }
  }
}

/** What binary fractions are off by: 0.7 * 10 must not round up to 8. */
const TINY = 1e-9;

/** How many of the rarest words must be looked at, so that a set with this share of them in common is not missed. */
function prefixLength(size: number, share: number): number {
  return size - Math.ceil(size * share - TINY) + 1;
}

/** How many words two sets share from the given positions on; gives up (with too small a number) where it cannot be enough. */
function countShared(a: Int32Array, fromA: number, b: Int32Array, fromB: number, needed: number): number {
  let shared = 0;
  let atA = fromA;
  let atB = fromB;
  while (atA < a.length && atB < b.length) {
    if (shared + Math.min(a.length - atA, b.length - atB) < needed) return shared;
    const wordA = a[atA] ?? 0;
    const wordB = b[atB] ?? 0;
    if (wordA === wordB) shared++;
    if (wordA <= wordB) atA++;
    if (wordB <= wordA) atB++;
  }
  return shared;
}

/** The sets that have a word among their rarest, smallest set first, with the word's position in each. */
interface Posting {
  sets: Int32Array;
  positions: Int32Array;
  length: number;
  /** Sets before this are too small for all that are still to come. */
  start: number;
}

class Postings {
  readonly #lists = new Map<number, Posting>();

  of(word: number): Posting | undefined {
    return this.#lists.get(word);
  }

  add(word: number, set: number, position: number): void {
    let list = this.#lists.get(word);
    if (!list) {
      list = { sets: new Int32Array(2), positions: new Int32Array(2), length: 0, start: 0 };
      this.#lists.set(word, list);
    } else if (list.length === list.sets.length) {
      list.sets = grown(list.sets);
      list.positions = grown(list.positions);
    }
    list.sets[list.length] = set;
    list.positions[list.length] = position;
    list.length++;
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** Sets come in ascending size, so one that is too small now will never be large enough again. */
function dropSmaller(posting: Posting, sets: readonly Int32Array[], smallest: number): void {
  while (posting.start < posting.length && sizeOf(sets, posting.sets[posting.start] ?? 0) < smallest) {
    posting.start++;
  }
}

function sizeOf(sets: readonly Int32Array[], index: number): number {
  return sets[index]?.length ?? 0;
}
