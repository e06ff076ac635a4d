import { rewriteWord } from './mutated-word.ts';

/** The parts of a record that regexes look at. */
export interface Specimen {
  readonly id: string;
  readonly regex: string;
  readonly signature: string;
  readonly aliases: readonly string[];
  readonly examples: readonly string[];
}

const PART = /\\(?:u[0-9a-f]{4}|x[0-9a-f]{2}|.)|[A-Za-z]{4,}/gis;

/**
 * A larger corpus of the same kind: the records over and over, where in every copy a share of the words of four and more letters
 * is rewritten, a word the same way wherever it stands in that copy's regex and texts. Deterministic: equal
 * arguments, equal copies. The first round is rewritten too.
 *
 * @param count how many records to make
 * @param share of the words that are rewritten, 0 to 1
 */
export function* mutatedCopies(
  records: readonly Specimen[],
  count: number,
  share = 0.85,
): Generator<Specimen> {
  for (let number = 0; number < count; number++) {
    const record = records[number % records.length];
    if (!record) return;
    const rewrite = (text: string): string =>
      text.replace(PART, (part) => (part.startsWith('\\') ? part : rewriteWord(part, number, share)));
    yield {
      id: `${record.id}-${Math.floor(number / records.length)}`,
      regex: rewrite(record.regex),
      signature: rewrite(record.signature),
      aliases: record.aliases.map(rewrite),
      examples: record.examples.map(rewrite),
    };
  }
}
