/** Good Chinese says so many characters no second time, unless its English repeats itself; measured on 3,000 texts. */
const PIECE = 12;

/** So many letters of English say about as much. */
const ENGLISH_PIECE = 28;

/** How many of the characters of a Chinese piece must be Chinese: code may be repeated. */
const CHINESE = 9;

/** Of a longer text that is said twice, a piece is; so nobody waits for the pattern. */
const LONGEST = 1000;

/**
 * What the target says twice, be it a sentence, a piece of one or the whole, where the source does nothing of the kind.
 * Linear: pieces of fixed length are looked up, never compared in pairs.
 *
 * @returns the repeated text, at most 30 characters of it, or null
 */
export function repeatsItself(source: string, target: string): string | null {
  const twice = SENTENCE_TWICE.exec(target)?.[1];
  if (twice !== undefined && !ENGLISH_TWICE.test(source)) return twice.slice(0, 30);
  const repeated = stutter(target) ?? repeatedPiece(target, PIECE, CHINESE);
  if (repeated !== null && repeatedPiece(source, ENGLISH_PIECE, 0) === null) return repeated.slice(0, 30);
  return saidAgain(source, target)?.slice(0, 30) ?? null;
}

/** Text in brackets that seems to say in other words what stands before them, where the English has no brackets. */
export function glossedTwice(source: string, target: string): string | null {
  if (/[([]/.test(source)) return null;
  for (const { 0: whole, 1: inner = '', index } of [
    ...target.matchAll(/[(（]([^（）()]{6,200})[)）]/g),
  ].slice(0, MOST_PARTS)) {
    const before = new Set(target.slice(Math.max(0, index - LONGEST), index));
    const characters = inner.match(/\p{Script=Han}/gu) ?? [];
    if (characters.length >= 6 && characters.filter((it) => before.has(it)).length * 2 >= characters.length)
      return whole;
  }
  return null;
}

/** How many of the pairs of neighbouring characters two parts that say the same have in common. */
const ALIKE = 0.8;

/** Parts with fewer such pairs are terms as likely as sentences. */
const LEAST_PAIRS = 6;

/** So many parts are compared; a hostile text could hold thousands. */
const MOST_PARTS = 24;

/** A part of the text that another one says again with hardly another word, where no two parts of the English do. */
function saidAgain(source: string, target: string): string | null {
  const parts = target
    .split(/[。！？；\n（）]| \/ /)
    .filter((part) => /\p{Script=Han}/u.test(part))
    .slice(0, MOST_PARTS)
    .map((text) => ({ text: text.trim(), pairs: pairsOf(text) }))
    .filter(({ pairs }) => pairs.size >= LEAST_PAIRS);
  const again = parts.find(({ pairs }, at) => parts.slice(0, at).some((part) => isAlike(part.pairs, pairs)));
  if (again === undefined) return null;
  const english = source.split(/[.!?;:,\n()]/).map((part) => new Set(part.toLowerCase().match(/[a-z]{3,}/g)));
  const isOfEnglish = english.some((words, at) =>
    english.slice(0, at).some((other) => common(words, other) >= 2),
  );
  return isOfEnglish ? null : again.text;
}

/** All neighbouring characters that are letters, digits or Chinese; addresses may be repeated. */
function pairsOf(text: string): Set<string> {
  const letters = text
    .slice(0, LONGEST)
    .replace(/[a-z]{2,10}:\/\/[!-~]+/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return common(a, b) >= ALIKE * Math.max(a.size, b.size);
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((item) => b.has(item)).length;
}

/** A sentence right behind itself. */
const SENTENCE_TWICE = /(\p{Script=Han}[^。！？\n]{2,60}[。！？])\1/u;
const ENGLISH_TWICE = /([A-Za-z][^.!?\n]{2,200}[.!?]) ?\1/;

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

/** The same over and over: five times a character, four times a word, twice five characters or a short sentence. */
function stutter(text: string): string | null {
  return STUTTER.exec(text)?.[0] ?? null;
}

const STUTTER =
  /(\p{Script=Han})\1{4}|(\p{Script=Han}{2,5}|(?=.{0,9}(?:\p{Script=Han}|[A-Za-z]{2})).{3,12})\2{3}|(\p{Script=Han}{5,30})\3|([^。！？\n]{3,60}[。！？])\4|([\p{Script=Han}，、]{5,30})[。！？，；]\5/u;
