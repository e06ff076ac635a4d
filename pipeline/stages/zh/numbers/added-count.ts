import { chineseAmounts, englishAmounts, isSameAmount } from './amounts.ts';
import { englishNumbers } from './english-numbers.ts';
import { chineseValue, digitsOf } from './number-words.ts';

/** A numeral of three or more that counts times or time; 两次 often counts what English only lists. */
const COUNT =
  /(?<![第一二两三四五六七八九十百千万亿之\d])([三四五六七八九十百]{1,4})(?:次|倍|天|年(?!代)|小时|分钟|秒)/g;

/** How many are looked at; a hostile text could hold thousands. */
const MOST = 64;

/** "重试三次" for "retry twice": a count of the Chinese in words that the English does not give; null where none is. */
export function addedCount(source: string, target: string): string | null {
  const counts = [...target.matchAll(COUNT)].slice(0, MOST);
  if (counts.length === 0) return null;
  const values = new Set([...englishNumbers(source), ...digitsOf(source)]);
  const amounts = englishAmounts(source).slice(0, MOST);
  const said = chineseAmounts(target).filter((it) => amounts.some((other) => isSameAmount(it, other)));
  const added = counts.find(
    ({ 1: numeral = '', index }) =>
      !values.has(String(chineseValue(numeral))) &&
      !said.some(({ start, end }) => start <= index && index < end),
  );
  return added?.[0] ?? null;
}
