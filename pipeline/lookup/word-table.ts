/** Which texts hold which words; texts are numbered through all records. */
export interface WordTable {
  /** The record of each text. */
  readonly records: readonly number[];
  /** The texts that hold each word, ascending. */
  readonly places: Readonly<Record<string, readonly number[]>>;
  /** The weight of all words of each text. */
  readonly weights: readonly number[];
}

/** @param texts of each record its texts, of each text its words */
export function wordTableOf(texts: readonly (readonly (readonly string[])[])[]): WordTable {
  const records: number[] = [];
  const all: (readonly string[])[] = [];
  // No prototype: a word may be "constructor".
  const places: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  for (const [record, each] of texts.entries())
    for (const words of each) {
      for (const word of words) (places[word] ??= []).push(all.length);
      records.push(record);
      all.push(words);
    }
  const weights = all.map((words) =>
    words.reduce((sum, word) => sum + weightOf(all.length, places[word]?.length ?? 0), 0),
  );
  return { records, places, weights };
}

/** Inverse document frequency; a word that no record has says that the message is about something else. */
export function weightOf(texts: number, holders: number): number {
  return Math.log(1 + texts / (1 + holders));
}
