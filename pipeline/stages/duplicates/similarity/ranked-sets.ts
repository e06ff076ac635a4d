import { stemEnd } from './stem.ts';

/** Sets of words as numbers that tell how rare a word is. */
export interface RankedSets {
  /** Ascending, without repeats: the smaller the number, the rarer the word. Equal numbers are equal words. */
  readonly sets: readonly Int32Array[];
  /** Numbers below this are words that stand in one set only: no two sets share them. */
  readonly lonely: number;
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
  const counts = hashCounts(lists);
  const mask = counts.length - 1;
  const numbers = new Map<string, number>();
  /** In how many sets each numbered word stands, and in which it was seen last. */
  const frequencies: number[] = [];
  const seen: number[] = [];
  let lonely = 0;
  const numbered = lists.map((list, index) => {
    const before = lonely;
    const shared: number[] = [];
    forEachStem(list, (start, end, hash) => {
      if (counts[hash & mask] === 1) {
        lonely++;
        return;
      }
      const word = list.slice(start, end);
      let number = numbers.get(word);
      if (number === undefined) {
        number = frequencies.push(0) - 1;
        numbers.set(word, number);
      }
      if (seen[number] === index) return;
      seen[number] = index;
      frequencies[number] = (frequencies[number] ?? 0) + 1;
      shared.push(number);
    });
    return { own: [before, lonely] as const, shared: Int32Array.from(shared) };
  });
  const ranks = ranksOf(frequencies, lonely);
  return {
    lonely,
    sets: numbered.map(({ own: [from, to], shared }) => {
      const set = new Int32Array(to - from + shared.length);
      for (let at = from; at < to; at++) set[at - from] = at;
      set.set(shared.map((number) => ranks[number] ?? 0).sort(), to - from);
      return set;
    }),
  };
}

/** How many words have each hash, at most 255: the last bits of a hash are its place in the table. */
function hashCounts(lists: readonly string[]): Uint8Array {
  const units = lists.reduce((sum, list) => sum + list.length, 0);
  // A word takes some eight units; with four places a word, few words share one.
  const counts = new Uint8Array(2 ** Math.max(10, Math.ceil(Math.log2(units / 2 + 1))));
  const mask = counts.length - 1;
  for (const list of lists) {
    forEachStem(list, (_start, _end, hash) => {
      const place = hash & mask;
      counts[place] = Math.min(255, (counts[place] ?? 0) + 1);
    });
  }
  return counts;
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

/** The place of each number among all, by its frequency and then by itself, from `first` on: a counting sort. */
function ranksOf(frequencies: readonly number[], first: number): Int32Array {
  const largest = frequencies.reduce((most, frequency) => Math.max(most, frequency), 0);
  const next = new Int32Array(largest + 2);
  for (const frequency of frequencies) next[frequency + 1] = (next[frequency + 1] ?? 0) + 1;
  for (let at = 1; at < next.length; at++) next[at] = (next[at] ?? 0) + (next[at - 1] ?? 0);
  return Int32Array.from(frequencies, (frequency) => {
    const rank = next[frequency] ?? 0;
    next[frequency] = rank + 1;
    return first + rank;
  });
}
