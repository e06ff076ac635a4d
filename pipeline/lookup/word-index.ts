import { weightOf, type WordTable } from './word-table.ts';

/** How alike a message is to the text of a record that is most like it. */
export interface WordMatch {
  /** The harmonic mean of what of the record stands in the message and what of the message stands in the record: 0 to 1. */
  readonly likeness: number;
  /** Share of the weight of the record's words that stand in the message. */
  readonly covered: number;
  /** Whether they have more in common than what the system says of many errors. */
  readonly isSpecific: boolean;
}

/** What is asked of the index: a message by its words. */
export interface AskedWords {
  readonly words: readonly string[];
  /** Those of them that say what the system refused, and never to whom or why. */
  readonly system: readonly string[];
  /** The names in it: they count for a record that asks for just that name. */
  readonly names: readonly string[];
}

/** What a word beside the message counts, where one in it counts 1. */
const CONTEXT = 0.8;

/** Finds the texts that share words with a message, weighed by how rare the words are among all texts. */
export class WordIndex {
  readonly #table: WordTable;

  constructor(table: WordTable) {
    this.#table = table;
  }

  /**
   * Of each record that shares a word with the message, how alike they are.
   *
   * @param context those of what stands around it: they count for a record that holds them, and are not missed
   */
  find({ words, system, names }: AskedWords, context: readonly string[]): Map<number, WordMatch> {
    const asked = words.reduce((sum, word) => sum + this.#weight(word), 0);
    const shared = new Map<number, number>();
    const specific = new Set<number>();
    for (const word of words)
      for (const text of this.#placesOf(word)) {
        shared.set(text, (shared.get(text) ?? 0) + this.#weight(word));
        if (!system.includes(word)) specific.add(text);
      }
    const further = new Map<number, number>();
    for (const name of names)
      for (const text of this.#placesOf(name))
        further.set(text, (further.get(text) ?? 0) + this.#weight(name));
    for (const word of context)
      if (!words.includes(word))
        for (const text of this.#placesOf(word))
          if (shared.has(text)) further.set(text, (further.get(text) ?? 0) + CONTEXT * this.#weight(word));
    const best = new Map<number, WordMatch>();
    for (const [text, weight] of shared) {
      const covered = (weight + (further.get(text) ?? 0)) / (this.#table.weights[text] ?? 1);
      const said = weight / asked;
      const likeness = 2 / (1 / covered + 1 / said);
      const record = this.#table.records[text] ?? -1;
      if (likeness > (best.get(record)?.likeness ?? 0))
        best.set(record, { likeness, covered, isSpecific: specific.has(text) });
    }
    return best;
  }

  /** How alike two texts are by their words: 0 to 1. */
  likeness(words: readonly string[], others: readonly string[]): number {
    const weigh = (some: readonly string[]): number =>
      some.reduce((sum, word) => sum + this.#weight(word), 0);
    const shared = weigh(words.filter((word) => others.includes(word)));
    return shared === 0 ? 0 : 2 / (weigh(words) / shared + weigh(others) / shared);
  }

  #placesOf(word: string): readonly number[] {
    return Object.hasOwn(this.#table.places, word) ? (this.#table.places[word] ?? []) : [];
  }

  #weight(word: string): number {
    return weightOf(this.#table.records.length, this.#placesOf(word).length);
  }
}
