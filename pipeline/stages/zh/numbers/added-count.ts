import { amountsInBoth } from './amounts.ts';
import { englishNumbers } from './english-numbers.ts';
import { chineseNumbers, digitsOf } from './number-words.ts';

/** A numeral with what it counts; one and two are also said of what English does not count, and 四周 of all sides. */
const COUNT =
  /(?<![零〇一二两三四五六七八九十百千万亿几数\d点.])(?!四周)[三四五六七八九](?=[次个天周年种条名倍步台份层张项件行列位类])/g;

/** Things that stand in a row. */
const LIST =
  /[\w'"`-]{1,40}(?:(?:\/|, (?:and |or )?| and | or )[\w'"`-]{1,40}(?: [\w'"`-]{1,40}){0,3}){1,20}/g;
const SEPARATOR = /\/|, (?:and |or )?| and | or /;

/** A count of the Chinese, in a numeral, that the English has in no way: 三次 for "twice". Null where there is none. Linear. */
export function addedCount(source: string, target: string): string | null {
  const counts = [...target.matchAll(COUNT)];
  if (counts.length === 0) return null;
  const said = new Set([...englishNumbers(source), ...digitsOf(source)]);
  // 三种状态 of "loading/error/success"
  const listed = new Set([...source.matchAll(LIST)].map(([list]) => list.split(SEPARATOR).length));
  const converted = amountsInBoth(source, target);
  const added = counts.find(
    ({ 0: found, index }) =>
      ![...chineseNumbers(found)].some((value) => said.has(value) || listed.has(Number(value))) &&
      !converted.some(({ start, end }) => start <= index && index < end),
  );
  return added === undefined ? null : target.slice(added.index, added.index + 2);
}
