import type { Glossary } from '../../glossary.ts';
import { languageOf } from '../../tokens/masked-text.ts';
import { isEverywhere } from '../../words/bilingual-words.ts';
import { hanOf } from '../../words/han.ts';
import { meaningsOf } from './said-words.ts';

/** The words of an English text with a meaning of their own, by their stems. */
export interface Words {
  /** How often each stands there. */
  readonly counts: ReadonlyMap<string, number>;
  /** Those that a Chinese character can stand for, alone or with others. */
  readonly meantBy: ReadonlyMap<string, ReadonlySet<string>>;
}

/** By a single character; by two side by side, which are a word of Chinese; by two that can stand for nothing else. */
export type Sureness = 1 | 2 | 3;

/** A part of a Chinese text, and what of its English it can stand for. */
export interface Clause {
  readonly text: string;
  readonly names: readonly string[];
  /** The Chinese characters but for those of grammar, and the names. */
  readonly units: readonly string[];
  /** The words of the English for which it can stand, and how sure that is. */
  readonly says: ReadonlyMap<string, Sureness>;
  readonly negatives: number;
}

/** Characters of grammar, and negatives: they stand anywhere, for no word of the English. */
const SMALL: ReadonlySet<string> = new Set(
  '的了是在和与或也都就会要把被将对于为以用因此所如果但而并且时后前再先之其它他她这那该等及可能需应必须请让使得着过才只还又已仍即则若当从由到' +
    '向往给跟同按据除每各某何什么怎哪些个种样说话言中里上下来去做进行有出一不没无未非勿别',
);
const NEGATIVES = /[不没无未非勿别](?![同仅但只])/g;

const WORD = /(?<![A-Za-z])([A-Za-z]{1,30})(?:['’][a-z]{1,2})?(?![A-Za-z])/g;
const NAME = /[A-Za-z0-9_](?:[\w.-]*\w)?/g;

/** The English behind its Chinese. */
const GLOSS = /[（(][^（）()]{0,200}[)）]/g;

/** An ending of an English word, and so many letters say which word it is. */
const ENDING = /(?<=.{3})(?:e?s|e?d|ing|ly|e)$/;
const STEM = 6;

/** So many words are looked at; a hostile text could hold thousands. */
const MOST = 400;

/**
 * The words of an English text, and the Chinese for them. Of those that are said more than once, one may stand in the
 * Chinese as it is, and not as a gloss. Linear.
 */
export function wordsOf(english: string, chinese: string, glossary: Glossary): Words {
  const meaningOf = meaningsOf(glossary);
  const counts = new Map<string, number>();
  const telling = hanOf(chinese).filter((character) => !isEverywhere(character));
  const meantBy = new Map(telling.map((character) => [character, new Set<string>()]));
  for (const [, text = ''] of languageOf(english).matchAll(WORD)) {
    const meaning = meaningOf(text);
    if (meaning === 'none') continue;
    const stem = stemOf(text);
    if (!counts.has(stem) && counts.size === MOST) break;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const character of meaning.characters) meantBy.get(character)?.add(stem);
  }
  for (const name of namesOf(languageOf(chinese).replace(GLOSS, ''))) {
    const count = counts.get(stemOf(name)) ?? 0;
    if (count > 1) counts.set(stemOf(name), count - 1);
  }
  return { counts, meantBy };
}

/** What a part of a Chinese text says of the words of its English. Linear. */
export function clauseOf(text: string, { meantBy }: Words): Clause {
  const characters = [...text];
  const stemsAt = (at: number) => meantBy.get(characters[at] ?? '') ?? [];
  const says = new Map<string, Sureness>();
  const isTaken = new Set<number>();
  const say = (stem: string, how: Sureness) => says.set(stem, Math.max(how, says.get(stem) ?? 1) as Sureness);
  for (const at of characters.keys()) {
    const before = meantBy.get(characters[at - 1] ?? '');
    if (before === undefined) continue;
    const stems = [...stemsAt(at)].filter((stem) => before.has(stem));
    for (const stem of stems) say(stem, stems.length === 1 ? 3 : 2);
    if (stems.length > 0) isTaken.add(at - 1).add(at);
  }
  const telling = characters.map((it) => (/\p{Script=Han}/u.test(it) && !SMALL.has(it) ? it : ''));
  for (const [at, it] of telling.entries())
    if (it !== '' && !isTaken.has(at)) for (const stem of stemsAt(at)) say(stem, 1);
  const names = namesOf(text);
  return {
    text,
    names,
    units: [...telling.filter((it) => it !== ''), ...names],
    says,
    negatives: text.match(NEGATIVES)?.length ?? 0,
  };
}

function stemOf(word: string): string {
  return word.toLowerCase().replace(ENDING, '').slice(0, STEM);
}

/** The names, code and numbers of a text, in small letters. */
export function namesOf(text: string): readonly string[] {
  return text.match(NAME)?.map((name) => name.toLowerCase()) ?? [];
}
