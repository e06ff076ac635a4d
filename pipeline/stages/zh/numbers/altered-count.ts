import type { Exchange } from '../tokens/token.ts';
import { chineseNumbers, digitsOf } from './number-words.ts';

const COUNTS: ReadonlyMap<string, number> = new Map(
  'twice 2 thrice 3 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10'
    .split(/ (?=[a-z])/)
    .map((entry) => entry.split(' '))
    .map(([word = '', value]) => [word, Number(value)]),
);

const ENGLISH = new RegExp(`(?<![\\w-])(?:${[...COUNTS.keys()].join('|')})(?![\\w-])`, 'gi');

/** A numeral with what it counts. */
const CHINESE =
  /(?<![零〇一二两三四五六七八九十百千万亿几数\d])([二两三四五六七八九十])(?=[次个天周年种条名倍步台份层张项件行列位类点])/g;

/** What says two without a numeral. */
const PAIR = /[双再又俩对另互二两2]|同时|都/;

/**
 * A count of the Chinese, in a numeral, that the English does not say, where the English says one in a word that the Chinese
 * does not have: 三次 for "twice". Null where there is none. Linear.
 */
export function alteredCount(source: string, target: string): Exchange | null {
  const words = source.match(ENGLISH) ?? [];
  if (words.length === 0) return null;
  const countOf = (word: string) => COUNTS.get(word.toLowerCase());
  const english = new Set(words.map((word) => countOf(word)));
  const said = new Set([...chineseNumbers(target), ...digitsOf(target)]);
  const lost = words.find(
    (word) => !said.has(String(countOf(word))) && !(countOf(word) === 2 && PAIR.test(target)),
  );
  if (lost === undefined) return null;
  const written = digitsOf(source);
  for (const { 0: found, index } of target.matchAll(CHINESE)) {
    const [value = ''] = chineseNumbers(found);
    if (!english.has(Number(value)) && !written.has(value))
      return { lost, became: target.slice(index, index + 2) };
  }
  return null;
}
