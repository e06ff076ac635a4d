import { readOutput } from '../output/read-output.ts';
import type { LookupRecord } from './lookup-record.ts';
import { wordsOf } from './words.ts';

/** A text of a record that may stand in an output, by its words. */
export interface IndexedText {
  /** The record, by its place in the list. */
  readonly record: number;
  readonly words: readonly string[];
}

/** How alike a message is to the text of a record that is most like it. */
export interface WordMatch {
  /** The harmonic mean of what of the record stands in the message and what of the message stands in the record: 0 to 1. */
  readonly likeness: number;
  /** Share of the weight of the record's words that stand in the message. */
  readonly covered: number;
}

/** What a word beside the message counts, where one in it counts 1. */
const CONTEXT = 0.8;

/** The texts of a record that are compared with a message: of an output, the line that names the error. */
export function textsOf(record: LookupRecord, number: number): IndexedText[] {
  const texts = [record.signature, ...record.aliases, ...record.examples.map(tellingOf)];
  return texts
    .map((text) => ({ record: number, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}

function tellingOf(output: string): string {
  return readOutput(output).tellings[0]?.text ?? '';
}

/** Finds the texts that share words with a message, weighed by how rare the words are among all texts. */
export class WordIndex {
  readonly #texts: readonly IndexedText[];
  readonly #places = new Map<string, number[]>();
  readonly #weights: readonly number[];

  constructor(texts: readonly IndexedText[]) {
    this.#texts = texts;
    for (const [number, { words }] of texts.entries())
      for (const word of words) {
        const places = this.#places.get(word);
        if (places) places.push(number);
        else this.#places.set(word, [number]);
      }
    this.#weights = texts.map(({ words }) => this.#sum(words));
  }

  /**
   * Of each record that shares a word with the message, how alike they are.
   *
   * @param context what stands around the message: its words count for a record that holds them, and are not missed
   */
  find(message: string, context = ''): Map<number, WordMatch> {
    const words = wordsOf(message);
    const asked = this.#sum(words);
    const around = wordsOf(context).filter((word) => !words.includes(word));
    const shared = new Map<number, number>();
    for (const word of words)
      for (const text of this.#places.get(word) ?? [])
        shared.set(text, (shared.get(text) ?? 0) + this.#weight(word));
    const further = new Map<number, number>();
    for (const word of around)
      for (const text of this.#places.get(word) ?? [])
        if (shared.has(text)) further.set(text, (further.get(text) ?? 0) + CONTEXT * this.#weight(word));
    const best = new Map<number, WordMatch>();
    for (const [text, weight] of shared) {
      const covered = (weight + (further.get(text) ?? 0)) / (this.#weights[text] ?? 1);
      const said = weight / asked;
      const likeness = 2 / (1 / covered + 1 / said);
      const record = this.#texts[text]?.record ?? -1;
      if (likeness > (best.get(record)?.likeness ?? 0)) best.set(record, { likeness, covered });
    }
    return best;
  }

  #sum(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.#weight(word), 0);
  }

  /** Inverse document frequency; a word that no record has says that the message is about something else. */
  #weight(word: string): number {
    return Math.log(1 + this.#texts.length / (1 + (this.#places.get(word)?.length ?? 0)));
  }
}
