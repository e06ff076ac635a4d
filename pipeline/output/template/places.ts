import type { Claims } from './claims.ts';
import { EVERYWHERE } from './distinctive.ts';
import { KINDS } from './names.ts';
import written from './places.json' with { type: 'json' };

/** A word, or a sign by itself. */
const TOKEN = /[\p{L}\p{N}_'-]*\p{L}[\p{L}\p{N}_'-]*|[^\s\p{L}]/gu;
/** What may stand in a place: a run without blanks, without the signs that end a clause. */
const FILLED = /(?<=^|\s)[^\s"'`]*[^\s"'`.,:;)](?=$|[\s.,:;)])/g;

/** What the sentence is about, which stands beside a name and is none. */
const KIND = new RegExp(`^(?:${KINDS})s?$`, 'i');

function isOwnWord(word: string): boolean {
  return EVERYWHERE.has(word.toLowerCase()) || KIND.test(word);
}

/**
 * Claims what stands where programs put a name into that sentence: "variable rate might not have been initialized". A name
 * may be a word of the dictionary; the words beside it tell that it is none of the program's own.
 */
export function claimPlaces(text: string, claims: Claims): void {
  for (const { index, 0: filled } of text.matchAll(FILLED)) {
    const end = index + filled.length;
    if (!claims.isFree(index, end) || !/\p{L}/u.test(filled) || isOwnWord(filled)) continue;
    if (!/^(?:$|[.,:;)]| [^"'`])/.test(text.slice(end))) continue;
    const before = wordsBefore(text.slice(Math.max(0, index - 80), index));
    const after = wordsAfter(text.slice(end, end + 80));
    if (keysOf(before, after).some(isPlace)) claims.claim({ kind: 'name', start: index, end });
  }
}

/** The lines are searched as they are written: to make a set of them takes longer than one text does. */
function isPlace(key: string): boolean {
  if (key === '') return false;
  let [from, to] = [0, written.places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((written.places[middle] ?? '') <= `${key};\uFFFF`) from = middle + 1;
    else to = middle;
  }
  return `;${written.places[from - 1] ?? ''}`.includes(`;${key};`);
}

function keysOf(before: readonly string[], after: readonly string[]): string[] {
  const [b1 = '', b2 = '', b3 = ''] = before;
  const [a1 = '', a2 = ''] = after;
  return [
    a1 && b2 ? `${b2} ${b1} _ ${a1}` : '',
    b1 && a2 ? `${b1} _ ${a1} ${a2}` : '',
    b3 && !a1 ? `${b3} ${b2} ${b1} _` : '',
  ];
}

/** The words in front of a place, the nearest first, up to the first sign. */
function wordsBefore(text: string): string[] {
  return run((text.match(TOKEN) ?? []).slice(-3).toReversed());
}

function wordsAfter(text: string): string[] {
  return run((text.match(TOKEN) ?? []).slice(0, 3));
}

function run(tokens: readonly string[]): string[] {
  const sign = tokens.findIndex((token) => !/\p{L}/u.test(token));
  return tokens.slice(0, sign < 0 ? tokens.length : sign).map((token) => token.toLowerCase());
}
