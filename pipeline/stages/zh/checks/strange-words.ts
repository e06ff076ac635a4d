import { editDistance } from '../../../policy/edit-distance.ts';
import { charactersFor } from '../words/bilingual-words.ts';
import { isEnglishWord } from '../words/english-words.ts';
import { unitOf } from '../numbers/units.ts';
import { maskedText } from '../tokens/masked-text.ts';
import { ACRONYMS } from '../words/known-words.ts';

/** Words, with hyphens or not; a number with one letter: "512m", "2D". */
const WORD =
  /(?<![A-Za-z])[A-Za-z]{1,30}(?:-[A-Za-z]{1,30}){0,4}(?![A-Za-z])|(?<![\w.])\d{1,6}[A-Za-z](?![\w.])/g;

/** Words that Chinese programmers say in English whatever the English says, and thousands. */
const JARGON = /^(?:bugs?|new|app|demo|ok|\d+[kw])$/i;

/** Text in brackets, as an English term behind its Chinese. */
const GLOSS = /[（(][^（）()]{1,200}[)）]/g;

/** A word with a letter that English does not have. */
const ACCENTED = /[A-Za-z]{0,30}[\u00c0-\u024f][A-Za-z\u00c0-\u024f]{0,30}/g;

/** Shorter words are units and endings as likely as names. */
const LEAST = 3;

/** Of shorter words two may differ in a letter: "npx", "npm". */
const SHORTEST = 5;

/** A slip of the keys is one letter; in long words there may be two. */
const LONG = 10;

/** Tokens that are compared as a whole. */
const COMPARED: ReadonlySet<string> = new Set(['url', 'placeholder', 'slot', 'tag', 'key']);

/** So many words are looked at; a hostile text could hold thousands. */
const MOST = 64;

/** A word of the Chinese that the English has in no form. */
export interface StrangeWord {
  readonly word: string;
  /** The word of the English that it is a slip of, where it is one. */
  readonly meant: string | undefined;
}

/**
 * Words in Latin letters that stand in the Chinese but in no form in the English: another product, a currency, a name
 * with a letter too many, another option or method, a word in Pinyin. Terms that explain the Chinese in brackets are none.
 * Each once, in the order of the text.
 *
 * @param context English in which a word of the Chinese may stand too
 */
export function strangeWords(source: string, target: string, context = ''): StrangeWord[] {
  const all = `${source} ${context}`;
  const english = joined(all);
  const prose = maskedText(target, ({ kind }) => COMPARED.has(kind));
  const words = [...new Set(prose.match(WORD))]
    .slice(0, 4 * MOST)
    .filter((word) => word.length > 1 && (!isFormIn(word, english) || isRunTogether(word, source)))
    .slice(0, MOST);
  const accented = [...new Set(prose.match(ACCENTED))]
    .filter((word) => !all.includes(word))
    .map((word) => ({ word, meant: undefined }));
  if (words.length === 0) return accented;
  const missing = [...new Set(source.match(WORD))].filter((word) => !target.includes(word)).slice(0, MOST);
  const outside = prose.replace(GLOSS, ' ');
  const initials = (source.match(/(?<![A-Za-z])[A-Za-z]|(?<=[a-z])[A-Z]/g) ?? []).join('').toUpperCase();
  const found = words
    .map((word) => ({
      word,
      meant: missing.find((it) => isSlip(it.toLowerCase(), word.toLowerCase())),
    }))
    .filter(
      ({ word, meant }) =>
        !isCommon(word, outside) && !initials.includes(word) && (meant !== undefined || isLong(word)),
    );
  return [...found, ...accented];
}

/** Whether a word may stand in any Chinese text, or is one that only explains, and so stands nowhere outside of brackets. */
function isCommon(word: string, outside: string): boolean {
  if (ACRONYMS.has(word) || JARGON.test(word) || isMeasure(word.replace(/^\d+/, ''))) return true;
  return isEnglishWord(word) && !outside.includes(word);
}

function isLong(word: string): boolean {
  return word.length >= LEAST || /^\d/.test(word);
}

/** "KB", "GHz"; a currency is another one as likely. */
function isMeasure(word: string): boolean {
  const unit = unitOf(word);
  // "2D"
  return unit !== undefined && unit.kind !== 'money' && word !== 'D';
}

/** Whether a word is another with a letter too many, too few or changed, or with the same letters in another order. */
function isSlip(word: string, other: string): boolean {
  const sorted = (text: string) => [...text].sort().join('');
  if (word.length > 1 && sorted(word) === sorted(other)) return true;
  const isForm = word.startsWith(other) || other.startsWith(word) || stem(word) === stem(other);
  return (
    !isForm &&
    Math.min(word.length, other.length) >= SHORTEST &&
    editDistance(word, other, word.length < LONG ? 1 : 2) < Infinity
  );
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e|d|er)$/, '');
}

/** Whether a word stands in the letters of the English, in that form or another: "demangle" in "demangling", "props" for "prop". */
function isFormIn(word: string, english: string): boolean {
  return [stemOf(word), joined(word).replace(/e$/, 'ing'), joined(word).replace(/s$/, '')].some((form) =>
    english.includes(form),
  );
}

/** The letters that all forms of a word have: "bodies", "suspension"; of a name every letter counts. */
function stemOf(word: string): string {
  const letters = joined(word);
  const isEnglish = isEnglishWord(word) && word.length > 3;
  const bare = isEnglish || charactersFor(word.toLowerCase()) !== '' ? letters.replace(/e$/, '') : letters;
  return isEnglish ? bare.replace(word.length > 6 ? /.$/ : /y$/, '') : bare;
}

/** "ALTERTABLE" for "ALTER TABLE": two words without the blank between them. */
function isRunTogether(word: string, source: string): boolean {
  if (word.length < SHORTEST || source.includes(word)) return false;
  return source.split(/[^A-Za-z]+/).some((one, at, words) => one !== '' && one + words[at + 1] === word);
}

/** The letters alone: "code lens", "code-lens" and "CodeLens" are one word. */
export function joined(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}
