import { createRequire } from 'node:module';
import { isEnglishWord } from './english-words.ts';

const require = createRequire(import.meta.url);

/** The derived file. Words stand apart from characters, since text in ASCII alone is found much quicker. */
interface Table {
  readonly VERSION: string;
  /** With a blank between them. */
  readonly WORDS: string;
  /** The characters of the Chinese of each word, in the same order, behind the letter of its nature if it has one. */
  readonly CHARACTERS: string;
}

let known: ReadonlyMap<string, string> | undefined;

/** The characters of the Chinese that a dictionary gives for an English word in lower case; "" where it knows none. */
export function charactersFor(word: string): string {
  return entryOf(word).replace(/^[av]/, '');
}

/** Whether a character of what the dictionary gives for a word stands in a Chinese text: 韩文 for "Korean". */
export function isInChinese(word: string, chinese: string): boolean {
  return [...charactersFor(word.toLowerCase())].some((character) => chinese.includes(character));
}

/** Whether a word in lower case is English, or at least one for which the dictionary has Chinese. */
export function isKnownWord(word: string): boolean {
  return isEnglishWord(word) || charactersFor(word) !== '';
}

/** "a" for an English word that tells what something is like, "v" for one that tells what is done, by its first sense. */
export function natureOf(word: string): string {
  return /^[av]?/.exec(entryOf(word))?.[0] ?? '';
}

function entryOf(word: string): string {
  known ??= read(load());
  return known.get(word) ?? '';
}

/** Characters that stand in more than one of twelve good texts, whatever the English says: alone they prove nothing. */
const EVERYWHERE = new Set('不到对的或没在了是件有个时数会用要都把一行本和能可以里过就为出上查');

/** Whether a character stands in so many texts that it proves nothing without the other one of a word. */
export function isEverywhere(character: string): boolean {
  return EVERYWHERE.has(character);
}

/** Another one whenever the table is another one. */
export function bilingualVersion(): string {
  return load().VERSION;
}

/** Only when it is asked for, and as plain JavaScript, so that a start that judges no Chinese does not wait for it. */
function load(): Table {
  return require('./bilingual-words.generated.cjs') as Table;
}

function read({ WORDS, CHARACTERS }: Table): Map<string, string> {
  const characters = CHARACTERS.split(' ');
  return new Map(WORDS.split(' ').map((word, index) => [word, characters[index] ?? '']));
}
