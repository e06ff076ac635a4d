import type { Glossary } from '../../glossary.ts';
import { unitOf } from '../../numbers/units.ts';
import { languageOf } from '../../tokens/masked-text.ts';
import { memoized } from '../../tokens/recent.ts';
import { charactersFor, isEverywhere } from '../../words/bilingual-words.ts';
import { isFunctionWord, plainerForms } from '../../words/english-words.ts';

/**
 * How the Chinese says an English word: as it is; surely, where two characters of its Chinese stand side by side; perhaps,
 * where a single one does; not at all; or nobody knows, as no dictionary has the word, or it is kept less often than it stands.
 */
export type Saying = 'kept' | 'surely' | 'perhaps' | 'not' | 'unknown';

/** A word of English with a meaning of its own. */
export interface SaidWord {
  readonly start: number;
  readonly end: number;
  readonly saying: Saying;
  /** Where in the Chinese it stands for sure; -1 where nobody knows. */
  readonly at: number;
}

/** What of an English text its Chinese says. */
export interface Said {
  readonly words: readonly SaidWord[];
  /** How many of the words the Chinese has to say: those that do not stand there as they are. */
  readonly translated: number;
  /** The most Chinese characters in a row that no word explains, near the place of the words from one to another. */
  readonly unexplained: (from: number, to: number) => number;
}

const WORD = /(?<![A-Za-z])([A-Za-z]{1,30})(?:['’][a-z]{1,2})?(?![A-Za-z])/g;

/** Shorter words are abbreviations and parts of words. */
const SHORTEST = 3;

/**
 * So many Chinese characters from its place a word may be said. Chinese puts the parts of a sentence into another order:
 * a word may move over a sentence, and a single character proves little from so far away.
 */
const SURELY = 50;
const PERHAPS = 25;

/** So many characters before and behind the place of words may stand for them: a clause. */
const AROUND = 12;

/** Words that do no more than those of the closed class of English, and that Chinese says by its grammar. */
const LIGHT: ReadonlySet<string> = new Set(['get', 'got', 'make', 'made', 'let', 'use', 'used', 'using']);

/** Characters that hold a Chinese sentence together, and say no word of English. */
const GRAMMAR = new Set('这那也与及其被将从并且之于该此所等而则但若如果仍需即再让使得向');

interface Found {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  isKept: boolean;
  saying: Saying;
  at: number;
  place: number;
}

/**
 * Looks for the Chinese of each English word near the place where it belongs: as far from the beginning as the word. A
 * character says one word only, the one whose place is nearest. Words that no dictionary knows count neither way, and
 * code is no language. Linear but for a sort.
 */
export function saidWords(source: string, target: string, glossary: Glossary): Said {
  const han = [...target.matchAll(/\p{Script=Han}/gu)].map(({ 0: character, index }) => ({
    character,
    index,
  }));
  const words = placedWords(source, target, glossary, han.length);
  const taken = new Uint8Array(han.length);
  const open = words.filter(({ saying }) => saying === 'not');
  const pairs = open.flatMap((word) =>
    near(word.place, SURELY, han.length - 1).flatMap((at) => {
      const [one, other] = [han[at], han[at + 1]];
      if (one === undefined || other === undefined || other.index !== one.index + one.character.length)
        return [];
      const { characters } = word.meaning;
      return one.character !== other.character &&
        characters.includes(one.character) &&
        characters.includes(other.character)
        ? [{ word, at, distance: Math.abs(word.place - at) }]
        : [];
    }),
  );
  for (const { word, at } of pairs.sort((one, other) => one.distance - other.distance)) {
    if (word.saying !== 'not' || taken[at] === 1 || taken[at + 1] === 1) continue;
    word.saying = 'surely';
    word.at = han[at]?.index ?? -1;
    taken.fill(1, at, at + 2);
  }
  const choices = open
    .filter(({ saying }) => saying === 'not')
    .map((word) => ({
      word,
      places: near(word.place, PERHAPS, han.length)
        .filter((at) => isSingle(han[at]?.character ?? '', word.meaning) && taken[at] === 0)
        .sort((one, other) => Math.abs(word.place - one) - Math.abs(word.place - other)),
    }))
    .sort((one, other) => one.places.length - other.places.length);
  for (const { word, places } of choices) {
    const at = places.find((place) => taken[place] === 0);
    if (at === undefined) continue;
    word.saying = 'perhaps';
    taken[at] = 1;
  }
  return {
    words,
    translated: words.filter(({ isKept }) => !isKept).length,
    unexplained: (from, to) => {
      let [row, longest] = [0, 0];
      const first = Math.max(0, Math.ceil((words[from]?.place ?? 0) - AROUND));
      const last = Math.min(han.length - 1, Math.floor((words[to]?.place ?? 0) + AROUND));
      for (let at = first; at <= last; at += 1) {
        const character = han[at]?.character ?? '';
        if (taken[at] === 1) row = 0;
        else if (!isEverywhere(character) && !GRAMMAR.has(character)) row += 1;
        longest = Math.max(longest, row);
      }
      return longest;
    },
  };
}

function isSingle(character: string, { characters }: Meaning): boolean {
  return characters.includes(character) && !isEverywhere(character);
}

/** The places from a distance before one to the same behind it. */
function near(place: number, distance: number, length: number): number[] {
  const last = Math.min(length - 1, Math.floor(place + distance));
  const places: number[] = [];
  for (let at = Math.max(0, Math.ceil(place - distance)); at <= last; at += 1) places.push(at);
  return places;
}

/** The words of the English, with the place in the Chinese where each belongs. */
function placedWords(source: string, target: string, glossary: Glossary, characters: number): Found[] {
  // As long as the target, so that places are the same; a word of it may be cut by what is no letter of English.
  const latin = target.replace(/[^A-Za-z]/g, ' ').toLowerCase();
  const english = source.toLowerCase();
  const meaningOf = meaningsOf(glossary);
  // A hostile text could hold one word thousands of times: each form is counted once.
  const countOf = memoized((form: string) => latin.split(form).length - 1, REMEMBERED);
  const isAsOften = memoized((form: string) => countOf(form) >= english.split(form).length - 1, REMEMBERED);
  const words: Found[] = [];
  let before = 0;
  for (const { 0: text, 1: word = '', index } of languageOf(source).matchAll(WORD)) {
    const meaning = meaningOf(word);
    if (meaning === 'none') continue;
    const form = meaning.forms.find((it) => countOf(it) > 0);
    const isKept = form !== undefined;
    // Where it stands less often than in the English, nobody knows which of them it is.
    const isSure = isKept && isAsOften(form);
    const saying = isSure ? 'kept' : isKept || meaning.characters === '' ? 'unknown' : 'not';
    const at = isKept && countOf(form) === 1 ? latin.indexOf(form) : -1;
    words.push({ start: index, end: index + text.length, meaning, isKept, saying, at, place: before });
    if (!isKept) before += 1;
  }
  for (const word of words)
    word.place = ((word.place + (word.isKept ? 0 : 0.5)) / Math.max(1, before)) * characters;
  return words;
}

/** Whether a word only holds a sentence together; many write "cant" for "can't". */
function isSmall(word: string): boolean {
  return (
    isFunctionWord(word) || LIGHT.has(word) || (word.endsWith('nt') && isFunctionWord(word.slice(0, -1)))
  );
}

/** So many words are remembered; the next text has most of them too. */
const REMEMBERED = 4000;

/** What a word may stand as in the Chinese: as it is, and by the characters that a dictionary and the glossary give for it. */
interface Meaning {
  readonly forms: readonly string[];
  readonly characters: string;
}

const known = new WeakMap<Glossary, (word: string) => Meaning | 'none'>();

/** What an English word means, in a function that remembers the words that it was asked for. */
export function meaningsOf(glossary: Glossary): (word: string) => Meaning | 'none' {
  let meaningOf = known.get(glossary);
  if (meaningOf === undefined) {
    const terms = indexOf(glossary);
    meaningOf = memoized((text) => {
      const word = text.toLowerCase();
      // Amounts are compared by what they come to: 90 days are 三个月.
      if (word.length < SHORTEST || isSmall(word) || unitOf(word) !== undefined) return 'none';
      const forms = plainerForms(word);
      const characters = forms.map((form) => charactersFor(form) + (terms.get(form) ?? ''));
      return {
        forms: forms.filter((form) => form.length >= SHORTEST),
        characters: characters.join(''),
      };
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
