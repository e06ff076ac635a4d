import { stemEnd } from './stem.ts';

/**
 * Sets of words as numbers that tell how rare a word is. All of them lie in one array: a hundred thousand small ones would
 * take several times the memory, and each would have to be collected.
 */
export class RankedSets {
  readonly #words: Int32Array;
  readonly #starts: Int32Array;
  readonly #alone: Int32Array;

  /**
   * @param words the words of each set that stand in others too, set after set; ascending, without repeats
   * @param starts where those of each set begin, and where the last ones end
   * @param alone how many words each set has that stand in no other
   */
  constructor(words: Int32Array, starts: Int32Array, alone: Int32Array) {
    this.#words = words;
    this.#starts = starts;
    this.#alone = alone;
  }

  get count(): number {
    return this.#alone.length;
  }

  /** Words of a set, those that stand alone included: they come first, since nothing is rarer. */
  sizeOf(set: number): number {
    return this.aloneIn(set) + this.#start(set + 1) - this.#start(set);
  }

  aloneIn(set: number): number {
    return this.#alone[set] ?? 0;
  }

  /** The word at a place of a set; it must not be one that stands alone. */
  wordAt(set: number, place: number): number {
    return this.#words[this.#start(set) + place - this.aloneIn(set)] ?? 0;
  }

  /**
   * How many words two sets share from the given places on; gives up (with too small a number) where that cannot be as many
   * as are needed.
   */
  countShared(one: number, other: number, fromOne = 0, fromOther = 0, needed = 0): number {
    const words = this.#words;
    let at = this.#start(one) + Math.max(0, fromOne - this.aloneIn(one));
    let atOther = this.#start(other) + Math.max(0, fromOther - this.aloneIn(other));
    const [end, endOther] = [this.#start(one + 1), this.#start(other + 1)];
    let shared = 0;
    while (at < end && atOther < endOther) {
      if (shared + Math.min(end - at, endOther - atOther) < needed) return shared;
      const word = words[at] ?? 0;
      const otherWord = words[atOther] ?? 0;
      if (word === otherWord) shared++;
      if (word <= otherWord) at++;
      if (otherWord <= word) atOther++;
    }
    return shared;
  }

  #start(set: number): number {
    return this.#starts[set] ?? 0;
  }
}

/**
 * The stems of the words of each list as numbers, the rarer word with the smaller number. The same lists give the same
 * numbers.
 *
 * Most of the words of a large corpus stand in one record only. They are found by counting the hashes of all words, and
 * never looked up; a hash that two words share only means that both are looked up. So time and memory grow with
 * what the records share, not with their vocabulary.
 *
 * @param lists words in lower case, separated by single spaces
 */
export function rankedSets(lists: readonly string[]): RankedSets {
  const { counts, words } = hashCounts(lists);
  const mask = counts.length - 1;
  const numbers = new Map<string, number>();
  /** In how many sets each numbered word stands, and in which it was seen last. */
  const frequencies: number[] = [];
  const seen: number[] = [];
  const shared = new Int32Array(words);
  const starts = new Int32Array(lists.length + 1);
  const alone = new Int32Array(lists.length);
  let end = 0;
  for (const [index, list] of lists.entries()) {
    starts[index] = end;
    forEachStem(list, (from, to, hash) => {
      if (counts[hash & mask] === 1) {
        alone[index] = (alone[index] ?? 0) + 1;
        return;
      }
      const word = list.slice(from, to);
      let number = numbers.get(word);
      if (number === undefined) {
        number = frequencies.push(0) - 1;
        numbers.set(word, number);
      }
      if (seen[number] === index) return;
      seen[number] = index;
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      shared[end++] = number;
    });
  }
  starts[lists.length] = end;
  const ranks = ranksOf(frequencies);
  for (let at = 0; at < end; at++) shared[at] = ranks[shared[at] ?? 0] ?? 0;
  for (const set of lists.keys()) shared.subarray(starts[set], starts[set + 1]).sort();
  return new RankedSets(shared.slice(0, end), starts, alone);
}

/** How many words have each hash, at most 255: the last bits of a hash are its place in the table. And how many there are. */
function hashCounts(lists: readonly string[]): { counts: Uint8Array; words: number } {
  const units = lists.reduce((sum, list) => sum + list.length, 0);
  // A word takes some eight units; with four places a word, few words share one.
  const counts = new Uint8Array(2 ** Math.max(10, Math.ceil(Math.log2(units / 2 + 1))));
  const mask = counts.length - 1;
  let words = 0;
  for (const list of lists) {
    forEachStem(list, (_start, _end, hash) => {
      const place = hash & mask;
      counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
      words++;
    });
  }
  return { counts, words };
}

/** Finds the stem of each word of a list, with its hash (FNV-1a over UTF-16 units). */
function forEachStem(list: string, visit: (start: number, end: number, hash: number) => void): void {
  for (let start = 0; start < list.length;) {
    const space = list.indexOf(' ', start);
    const next = space < 0 ? list.length : space;
    const end = stemEnd(list, start, next);
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ list.charCodeAt(at), 0x01000193);
    if (end > start) visit(start, end, hash ^ (hash >>> 15));
    start = next + 1;
  }
}

/** The place of each number among all, by its frequency and then by itself: a counting sort. */
function ranksOf(frequencies: readonly number[]): Int32Array {
  const largest = frequencies.reduce((most, frequency) => Math.max(most, frequency), 0);
  const next = new Int32Array(largest + 2);
  for (const frequency of frequencies) next[frequency + 1] = (next[frequency + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  return Int32Array.from(frequencies, (frequency) => {
    const rank = next[frequency] ?? 0;
    next[frequency] = rank + 1;
    return rank;
  });
}
