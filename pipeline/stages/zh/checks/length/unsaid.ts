import type { Glossary } from '../../glossary.ts';
import { unitOf } from '../../numbers/units.ts';
import { languageOf } from '../../tokens/masked-text.ts';
import { memoized } from '../../tokens/recent.ts';
import { charactersFor } from '../../words/bilingual-words.ts';
import { isFunctionWord, plainerForms } from '../../words/english-words.ts';
import { hanOf } from '../../words/han.ts';

const WORD = /(?<![A-Za-z])[A-Za-z]{1,30}(?:['’][a-z]{1,2})?(?![A-Za-z])/g;

/** Shorter words are abbreviations and parts of words. */
const SHORTEST = 3;

/** Words that do no more than those of the closed class of English, and that Chinese says by its grammar. */
const LIGHT: ReadonlySet<string> = new Set(['get', 'got', 'make', 'made', 'let', 'use', 'used', 'using']);

/** What of an English text has nothing in the Chinese. */
export interface Unsaid {
  /** The longest stretch of English without a word that the Chinese says. */
  readonly stretch: string;
  /** How many words with a meaning of their own stand in it. */
  readonly length: number;
  /** How many words with a meaning of their own the Chinese has to say: those that do not stand there as they are. */
  readonly words: number;
}

/**
 * Looks for English of which the Chinese has nothing. A word counts as said where it stands there as it is, or where any
 * character of any Chinese that a dictionary or the glossary gives for it stands anywhere. Words that neither knows count
 * neither way, and code is no language. Linear.
 */
export function unsaid(source: string, target: string, glossary: Glossary): Unsaid {
  const latin = target.toLowerCase().replace(/[^a-z]+/g, ' ');
  const characters = new Set(hanOf(target));
  let [words, length, from] = [0, 0, 0];
  let longest = { stretch: '', length: 0 };
  for (const { 0: text, index } of languageOf(source).matchAll(WORD)) {
    const word = text.replace(/['’].*$/, '').toLowerCase();
    if (word.length < SHORTEST || isSmall(word) || isUnit(word)) continue;
    const forms = plainerForms(word);
    const isKept = forms.some((form) => form.length >= SHORTEST && latin.includes(form));
    if (!isKept) words += 1;
    const possible = isKept ? [] : possibleCharacters(word, glossary);
    if (!isKept && possible.length === 0) continue;
    if (isKept || possible.some((character) => characters.has(character))) {
      length = 0;
      continue;
    }
    if (length === 0) from = index;
    length += 1;
    if (length > longest.length) longest = { stretch: source.slice(from, index + text.length), length };
  }
  return { ...longest, words };
}

/** Whether a word only holds a sentence together; many write "cant" for "can't". */
function isSmall(word: string): boolean {
  return (
    isFunctionWord(word) || LIGHT.has(word) || (word.endsWith('nt') && isFunctionWord(word.slice(0, -1)))
  );
}

/** Amounts are compared by what they come to: 90 days are 三个月. */
function isUnit(word: string): boolean {
  return unitOf(word) !== undefined;
}

/** So many words are remembered; the next text has most of them too. */
const REMEMBERED = 4000;

const known = new WeakMap<Glossary, (word: string) => readonly string[]>();

/** The characters of all Chinese that a dictionary gives for a word, and the glossary for the terms that it is a part of. */
function possibleCharacters(word: string, glossary: Glossary): readonly string[] {
  let ofWord = known.get(glossary);
  if (ofWord === undefined) {
    const terms = indexOf(glossary);
    ofWord = memoized(
      (it) => [
        ...plainerForms(it)
          .map((form) => charactersFor(form) + (terms.get(form) ?? ''))
          .join(''),
      ],
      REMEMBERED,
    );
    known.set(glossary, ofWord);
  }
  return ofWord(word);
}

function indexOf(glossary: Glossary): Map<string, string> {
  const index = new Map<string, string>();
  for (const [en, { zh, also = [], forms = [] }] of Object.entries(glossary))
    for (const word of [en, ...forms]
      .join(' ')
      .toLowerCase()
      .split(/[^a-z]+/))
      index.set(word, (index.get(word) ?? '') + [zh, ...also].join(''));
  return index;
}
