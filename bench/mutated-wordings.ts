import { rewriteWord } from './mutated-word.ts';

/** The texts of a record by which its likeness to others is judged. */
export interface Texts {
  readonly domain: string;
  readonly signature: string;
  readonly aliases: readonly string[];
  readonly root_cause: string;
  readonly workarounds: readonly string[];
  readonly dead_ends: readonly string[];
}

/** Share of the words of a copy that are rewritten: what two copies of one record have in common then is an accident. */
const SHARE = 0.85;
/** Every so many copies, one is a twin of the copy before it. */
const TWINS = 20;
/** Share of the words in which a twin differs. */
const TWIN_SHARE = 0.12;

/**
 * A larger corpus of the same kind: the records over and over, a share of the words of three and more letters rewritten in each
 * copy, a word the same way wherever it stands in that copy. Every twentieth is a twin of its neighbour, so that the
 * pairs to be found grow as the records do. Deterministic.
 *
 * @param count how many records to make
 */
export function* mutatedWordings(records: readonly Texts[], count: number): Generator<Texts> {
  let before: Texts | undefined;
  for (let number = 0; number < count; number++) {
    const record = records[number % records.length];
    if (!record) return;
    before =
      before && number % TWINS === 0 ? copyOf(before, number, TWIN_SHARE) : copyOf(record, number, SHARE);
    yield before;
  }
}

function copyOf(record: Texts, copy: number, share: number): Texts {
  const rewrite = (text: string): string =>
    text.replaceAll(/[A-Za-z]{3,}/g, (word) => rewriteWord(word, copy, share));
  return {
    domain: record.domain,
    signature: rewrite(record.signature),
    aliases: record.aliases.map(rewrite),
    root_cause: rewrite(record.root_cause),
    workarounds: record.workarounds.map(rewrite),
    dead_ends: record.dead_ends.map(rewrite),
  };
}
