/** One entry of an answer: whose translation it says it is, how it proves that, and the translation. */
export interface FoundEntry {
  readonly id: string;
  /** The opening words of its source; null where it has none. */
  readonly head: string | null;
  readonly text: string;
}
