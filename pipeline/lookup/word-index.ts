import { weightOf, type WordTable } from './word-table.ts';

/** How alike a message is to the text of a record that is most like it. */
export interface WordMatch {
  /** The harmonic mean of what of the record stands in the message and what of the message stands in the record: 0 to 1. */
  readonly likeness: number;
  /** Share of the weight of the record's words that stand in the message. */
  readonly covered: number;
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
   * @param words those of the message
   * @param context those of what stands around it: they count for a record that holds them, and are not missed
   */
  find(words: readonly string[], context: readonly string[]): Map<number, WordMatch> {
    const asked = words.reduce((sum, word) => sum + this.#weight(word), 0);
    const shared = new Map<number, number>();
    for (const word of words)
      for (const text of this.#placesOf(word)) shared.set(text, (shared.get(text) ?? 0) + this.#weight(word));
    const further = new Map<number, number>();
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
      if (likeness > (best.get(record)?.likeness ?? 0)) best.set(record, { likeness, covered });
    }
    return best;
  }

  #placesOf(word: string): readonly number[] {
    return Object.hasOwn(this.#table.places, word) ? (this.#table.places[word] ?? []) : [];
  }

  #weight(word: string): number {
    return weightOf(this.#table.records.length, this.#placesOf(word).length);
  }
}
