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
  sets: RankedSets,
  threshold: number,
  partners: number,
  found: (first: number, second: number, shared: number) => void,
): void {
  const order = Int32Array.from({ length: sets.count }, (_, index) => index).sort(
    (a, b) => sets.sizeOf(a) - sets.sizeOf(b) || a - b,
  );
  const postings = new Postings();
  const seen = new Int32Array(sets.count).fill(-1);
  for (const index of order) {
    const size = sets.sizeOf(index);
    if (size === 0) continue;
    findPartners(index, { sets, threshold, partners, postings, seen, found });
    const last = prefixLength(size, (2 * threshold) / (1 + threshold));
    for (let at = sets.aloneIn(index); at < last; at++) postings.add(sets.wordAt(index, at), index, at);
  }
}

interface Join {
  readonly sets: RankedSets;
  readonly threshold: number;
  readonly partners: number;
  readonly postings: Postings;
  /** For each set, the last one that it was compared with. */
  readonly seen: Int32Array;
  readonly found: (first: number, second: number, shared: number) => void;
}

function findPartners(index: number, join: Join): void {
  const { sets, threshold, postings, seen, found } = join;
  const size = sets.sizeOf(index);
  const smallest = Math.ceil(size * threshold - TINY);
  let left = join.partners;
  const end = prefixLength(size, threshold);
  for (let at = sets.aloneIn(index); at < end; at++) {
    const posting = postings.of(sets.wordAt(index, at));
    if (!posting) continue;
    dropSmaller(posting, sets, smallest);
    for (let next = posting.start; next < posting.length; next++) {
      const other = posting.sets[next] ?? 0;
      if (seen[other] === index) continue;
      seen[other] = index;
      const otherSize = sets.sizeOf(other);
      const needed = Math.ceil(((size + otherSize) * threshold) / (1 + threshold) - TINY);
      const position = posting.positions[next] ?? 0;
      // No earlier word is shared, or the two would have met there.
      const possible = Math.min(size - at, otherSize - position);
      if (possible < needed) continue;
      const shared = sets.countShared(index, other, at, position, needed);
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
function dropSmaller(posting: Posting, sets: RankedSets, smallest: number): void {
  while (posting.start < posting.length && sets.sizeOf(posting.sets[posting.start] ?? 0) < smallest) {
    posting.start++;
  }
}
