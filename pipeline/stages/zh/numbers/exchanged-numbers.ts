import { englishAmounts } from './amounts.ts';
import type { Exchange } from '../tokens/token.ts';

/** A number in digits that is no part of a word. */
const NUMBER = /(?<![\w.])\d+(?:[.,]\d+)*(?!\w)/g;

/** A number behind the word that says what it is: "code 1". */
const LISTED = /(?<![\w-])([A-Za-z]{2,30}) (\d{1,9})(?![\w.,-]\d|\w)/g;

/** In a longer list the places say nothing; a hostile text could hold thousands. */
const MOST = 64;

/** By these a number becomes another one that means the same: "$5K", 5 千. */
const SCALE = /\d ?(?:[kKmMbB](?![A-Za-z])|[十百千万亿]|thousand|million|billion)/;

/**
 * A number that stands where another one belongs, though every number of the English stands in the Chinese: "code 1, code
 * 2" as 代码 2、代码 1. Null where there is none. Linear but for the numbers, which are few.
 */
export function exchangedNumber(source: string, target: string): Exchange | null {
  if ((source.match(NUMBER)?.length ?? MOST) >= MOST || SCALE.test(source) || SCALE.test(target)) return null;
  return repeatedNumber(source, target) ?? unorderedNumber(source, target);
}

/** A number of the Chinese that the English does not have, or has once less, where another one is there once less. */
function repeatedNumber(source: string, target: string): Exchange | null {
  const numbersIn = (text: string): readonly string[] =>
    text.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+/g) ?? [];
  const [english, chinese] = [numbersIn(source), numbersIn(target)];
  if (english.length > MOST || english.length !== chinese.length) return null;
  const count = (numbers: readonly string[], digits: string) => numbers.filter((it) => it === digits).length;
  const lost = new Set(english.filter((it) => count(chinese, it) < count(english, it)));
  const added = new Set(chinese.filter((it) => count(chinese, it) > count(english, it)));
  const isSaid = englishAmounts(source).some((amount) => lost.has(String(amount.number)));
  return lost.size === 1 && added.size === 1 && !isSaid ? exchange([...lost][0], [...added][0]) : null;
}

/** A number out of the order of a list, of three or more that the English says by the same word. */
function unorderedNumber(source: string, target: string): Exchange | null {
  const lists = Map.groupBy(source.matchAll(LISTED), ([, word = '']) => word.toLowerCase());
  for (const found of lists.values()) {
    const list = found.map(([, , digits = '']) => digits);
    if (list.length < 3 || new Set(list).size < list.length) continue;
    const chinese = (target.match(NUMBER) ?? []).filter((digits) => list.includes(digits));
    const at = list.findIndex((digits, index) => digits !== chinese[index]);
    if (chinese.length === list.length && at >= 0) return exchange(list[at], chinese[at]);
  }
  return null;
}

function exchange(lost: string | undefined, became: string | undefined): Exchange | null {
  return lost === undefined || became === undefined ? null : { lost, became };
}
