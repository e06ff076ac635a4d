import type { Glossary } from '../../glossary.ts';
import { unitOf } from '../../numbers/units.ts';
import { languageOf } from '../../tokens/masked-text.ts';
import { memoized } from '../../tokens/recent.ts';
import { charactersFor } from '../../words/bilingual-words.ts';
import { isFunctionWord, plainerForms } from '../../words/english-words.ts';
import { hanOf } from '../../words/han.ts';

const WORD = /(?<![A-Za-z])([A-Za-z]{1,30})(?:['’][a-z]{1,2})?(?![A-Za-z])/g;

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
  const meaningOf = meaningsOf(glossary);
  for (const { 0: text, 1: word = '', index } of languageOf(source).matchAll(WORD)) {
    const meaning = meaningOf(word);
    if (meaning === 'none') continue;
    const isKept = meaning.forms.some((form) => latin.includes(form));
    if (!isKept) words += 1;
    if (!isKept && meaning.characters.length === 0) continue;
    if (isKept || meaning.characters.some((character) => characters.has(character))) {
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

/** What a word may stand as in the Chinese: as it is, and by the characters that a dictionary and the glossary give for it. */
interface Meaning {
  readonly forms: readonly string[];
  readonly characters: readonly string[];
}

const known = new WeakMap<Glossary, (word: string) => Meaning | 'none'>();

function meaningsOf(glossary: Glossary): (word: string) => Meaning | 'none' {
  let meaningOf = known.get(glossary);
  if (meaningOf === undefined) {
    const terms = indexOf(glossary);
    meaningOf = memoized((text) => {
      const word = text.toLowerCase();
      if (word.length < SHORTEST || isSmall(word) || isUnit(word)) return 'none';
      const forms = plainerForms(word);
      const characters = forms.map((form) => charactersFor(form) + (terms.get(form) ?? ''));
      return { forms: forms.filter((form) => form.length >= SHORTEST), characters: [...characters.join('')] };
    }, REMEMBERED);
    known.set(glossary, meaningOf);
  }
  return meaningOf;
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
