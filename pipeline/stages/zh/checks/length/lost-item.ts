import type { Said, SaidWord } from './said-words.ts';
import { languageOf } from '../../tokens/masked-text.ts';
import { isFunctionWord } from '../../words/english-words.ts';

/** What stands around an item of a list that the Chinese does not have, in both languages. */
export interface LostItem {
  readonly english: string;
  readonly chinese: string;
}

/** What stands between items; "a, b, and c" has two. */
const SEPARATOR = /,\s*(?:and|or)\s|[,/]|\s(?:and|or)\s/g;
const CHINESE_SEPARATOR = /还是|以及|[、,/／和或及与并]/g;

/** What stands in no list, but for what brackets say of an item: marks that end it, and what stands in both alike. */
const OTHER = /[.;:!?()\0\d\n]|\s[-–—]\s/;
const CHINESE_OTHER = /[。；：！？，（）\n]/;
const BRACKETED = / ?[(（][^()（）]{0,200}[)）]/g;

/** What stands in lists, too, of the words that hold a sentence together. */
const DETERMINER = /^(?:an?|the|and|or|your|its|their|one|two|any|some|other|no|more|many|few|each|of)$/i;

/**
 * Two words of a list that the Chinese says in the same order, with fewer separators between them than in the English,
 * where it says none of the words between them for sure; null where there are none. Linear.
 */
export function lostItem(source: string, target: string, { words }: Said): LostItem | null {
  const language = languageOf(source);
  let [one, from]: [SaidWord | undefined, number] = [undefined, -1];
  for (const [index, other] of words.entries()) {
    if (other.saying !== 'kept' && other.saying !== 'surely') continue;
    const [first, isNext] = [one, from === index - 1];
    [one, from] = [other, index];
    if (first === undefined || isNext || first.at === -1 || first.at >= other.at) continue;
    const separators = separatorsIn(language.slice(first.end, other.start));
    const chinese = target.slice(first.at, other.at).replace(BRACKETED, '');
    if (
      separators > 1 &&
      !CHINESE_OTHER.test(chinese) &&
      separators > (chinese.match(CHINESE_SEPARATOR)?.length ?? 0)
    )
      return { english: source.slice(first.start, other.end), chinese: target.slice(first.at, other.at) };
  }
  return null;
}

/** How many separators stand in what is nothing but items. */
function separatorsIn(english: string): number {
  const items = english.replace(BRACKETED, '');
  const words = items.match(/[a-z]+/gi) ?? [];
  const isList = !OTHER.test(items) && words.every((word) => !isFunctionWord(word) || DETERMINER.test(word));
  return isList ? (items.match(SEPARATOR)?.length ?? 0) : 0;
}
