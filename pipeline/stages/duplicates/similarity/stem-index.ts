import { stem } from './stem.ts';

/** How many stems a list has, and how many of them each of the indexed lists has too. */
export interface SharedStems {
  readonly size: number;
  /** By the place of the indexed list. */
  readonly shared: Uint32Array;
}

/** The stems of a few lists of words, to be compared with many. */
export class StemIndex {
  /** How many stems each list has. */
  readonly sizes: readonly number[];
  readonly #lists = new Map<string, number[]>();

  /** @param lists words in lower case, separated by single spaces */
  constructor(lists: readonly string[]) {
    this.sizes = lists.map((list, index) => {
      const stems = stemsOf(list);
      for (const each of stems) {
        const having = this.#lists.get(each);
        if (having) having.push(index);
        else this.#lists.set(each, [index]);
      }
      return stems.size;
    });
  }

  /** What a list has in common with each. */
  shared(list: string): SharedStems {
    const shared = new Uint32Array(this.sizes.length);
    const stems = stemsOf(list);
    for (const each of stems)
      for (const index of this.#lists.get(each) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    return { size: stems.size, shared };
  }
}

function stemsOf(list: string): Set<string> {
  return new Set(list === '' ? [] : list.split(' ').map(stem));
}
