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
      text.replace(PART, (part) => (part.startsWith('\\') ? part : rewritten(part, number, share)));
    yield {
      id: `${record.id}-${Math.floor(number / records.length)}`,
      regex: rewrite(record.regex),
      signature: rewrite(record.signature),
      aliases: record.aliases.map(rewrite),
      examples: record.examples.map(rewrite),
    };
  }
}

/** A word of the same length and the same case, letter by letter, that depends on the word and the copy alone. */
function rewritten(word: string, copy: number, share: number): string {
  let state = hash(word.toLowerCase(), copy);
  if (state / 2 ** 32 >= share) return word;
  let result = '';
  for (const letter of word) {
    state = scramble(state);
    const code = 97 + (state % 26);
    result += letter >= 'a' ? String.fromCharCode(code) : String.fromCharCode(code - 32);
  }
  return result;
}

/** FNV-1a over the word's units, then the copy's number. */
function hash(word: string, copy: number): number {
  let state = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 0x01_00_01_93);
  return scramble(Math.imul(state ^ copy, 0x01_00_01_93) >>> 0);
}

/** The finaliser of MurmurHash3: spreads the bits of 32-bit integers. */
function scramble(value: number): number {
  let mixed = value + 0x9e_37_79_b9;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
