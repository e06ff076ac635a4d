/** Good Chinese says so many characters no second time, unless its English repeats itself; measured on 3,000 texts. */
const PIECE = 12;

/** Whatever else is said twice has so many characters in common: a test that costs little. */
const SHORTEST = 4;

/** Where the English repeats so many letters, its Chinese may repeat as much. */
const ENGLISH_PIECE = 20;

/** How many of the characters of a Chinese piece must be Chinese: code may be repeated. */
const CHINESE = 9;

/**
 * What the target says twice letter by letter, be it a piece or the whole, where the source does nothing of the kind.
 * Linear: pieces of fixed length are looked up, never compared in pairs.
 *
 * @returns the repeated text, at most 30 characters of it, or null
 */
export function repeatsItself(source: string, target: string): string | null {
  if (repeatedPiece(target, SHORTEST, 0) === null) return null;
  const repeated = stutter(target) ?? repeatedPiece(target, PIECE, CHINESE);
  return repeated !== null && repeatedPiece(source, ENGLISH_PIECE, 0) === null ? repeated.slice(0, 30) : null;
}

/** A piece of the text that stands there twice. */
function repeatedPiece(text: string, length: number, chinese: number): string | null {
  const seen = new Set<string>();
  for (let at = 0; at + length <= text.length; at += 1) {
    const piece = text.slice(at, at + length);
    if (seen.has(piece) && (piece.match(/\p{Script=Han}/gu)?.length ?? 0) >= chinese) return piece;
    seen.add(piece);
  }
  return null;
}

/** The same over and over: five times a character, four times a word; or a text in brackets twice. */
const STUTTER =
  /(\p{Script=Han})\1{4}|(\p{Script=Han}{2,5}|(?=.{0,9}(?:\p{Script=Han}|[A-Za-z]{2})).{3,12})\2{3}|([（(][^（）()]{2,60}[)）])\3/u;

/**
 * A stretch right behind itself, or a clause with a mark between; a sentence may begin with what another ended with, and
 * 一个字节一个字节 is "byte by byte".
 */
const TWICE =
  /(?!一\p{Script=Han}{1,5}一)([^\n]{4,80}?)\1|(?<=^|[，。；：、！？\n])([^\n]{3,80}?[。！？])\2|(?<=^|[，。；：、！？\n])([^\n]{4,80}?)[，。；、！？]\3/gu;

/** Of what stands twice, two characters are Chinese: names and code may be. */
function stutter(text: string): string | null {
  const twice = [...text.matchAll(TWICE)].find(
    ([found]) => (found.match(/\p{Script=Han}/gu)?.length ?? 0) >= 4,
  );
  return STUTTER.exec(text)?.[0] ?? twice?.[0] ?? null;
}
