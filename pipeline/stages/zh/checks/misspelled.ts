import { editDistance } from '../../../policy/edit-distance.ts';
import { isEnglishWord } from '../words/english-words.ts';

/** A word of Latin letters, with hyphens or not. */
const WORD = /(?<![A-Za-z0-9])[A-Za-z]{1,30}(?:-[A-Za-z]{1,30}){0,4}(?![A-Za-z0-9])/g;

/** Of shorter words two may differ in a letter: "npx", "npm". */
const SHORTEST = 5;

/** A slip of the keys is one letter; in long words there may be two. */
const LONG = 10;

/** So many words are looked at on each side; a hostile text could hold thousands. */
const MOST = 300;
const MOST_NEW = 32;

/** A name or a word of the English that stands in the Chinese with a letter more, less or another: "Acitons". */
export interface Misspelling {
  readonly english: string;
  readonly chinese: string;
}

/** The first misspelled word of the Chinese; null where there is none. Words that are only inflected are not. Linear. */
export function misspelledWord(source: string, target: string): Misspelling | null {
  const all = source.toLowerCase();
  const added = [...new Set(target.match(WORD))]
    .filter((word) => word.length >= SHORTEST && !all.includes(word.toLowerCase()) && !isEnglishWord(word))
    .slice(0, MOST_NEW);
  const swapped = swappedCapitals(source, target);
  if (swapped !== null || added.length === 0) return swapped;
  const words = [...new Set(source.match(WORD))].filter((word) => word.length >= SHORTEST).slice(0, MOST);
  for (const chinese of added) {
    const english = words.find((word) => isSlip(word.toLowerCase(), chinese.toLowerCase()));
    if (english !== undefined) return { english, chinese };
  }
  return null;
}

const ABBREVIATION = /(?<![A-Za-z])[A-Z]{2,6}(?![A-Za-z])/g;

/** An abbreviation of the English whose letters changed places in the Chinese: "SNY". */
function swappedCapitals(source: string, target: string): Misspelling | null {
  const ordered = (word: string) => [...word].sort().join('');
  const lost = [...new Set(source.match(ABBREVIATION))]
    .filter((word) => !target.includes(word))
    .slice(0, MOST);
  for (const chinese of new Set(target.match(ABBREVIATION))) {
    if (source.includes(chinese)) continue;
    const english = lost.find((word) => ordered(word) === ordered(chinese));
    if (english !== undefined) return { english, chinese };
  }
  return null;
}

/** "Postgres" and "PostgreSQL", "i-node" and "inode" are the same by two names. */
function isSlip(word: string, other: string): boolean {
  if (
    word.startsWith(other) ||
    other.startsWith(word) ||
    word.replaceAll('-', '') === other.replaceAll('-', '')
  )
    return false;
  return stem(word) !== stem(other) && editDistance(word, other, word.length < LONG ? 1 : 2) < Infinity;
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e|d|er)$/, '');
}
