/**
 * A word of the same length and the same case, letter by letter, that depends on the word and the copy alone; or the
 * word itself, if it is not among the share that is rewritten.
 *
 * @param share of the words that are rewritten, 0 to 1
 */
export function rewriteWord(word: string, copy: number, share: number): string {
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
