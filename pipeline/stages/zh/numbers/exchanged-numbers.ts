import { englishAmounts } from './amounts.ts';
import type { Exchange } from '../tokens/token.ts';

/** A number in digits that is no part of a word. */
const DIGITS = '(?<![\\w.])\\d+(?:[.,]\\d+)*(?!\\w)';
const NUMBER = new RegExp(DIGITS, 'g');
/** A number with the word behind it that says what it counts; or a bracket. */
const COUNTED_OR_BRACKET = new RegExp(`(${DIGITS})\\+? ?([a-z]{2,20}?(?=s?(?![a-z])))?|[()（）]`, 'g');

/** A number behind the word that says what it is: "code 1"; behind a name: "Python 3.8", "JDK=17". */
const LISTED = /(?<![\w-])([A-Za-z]{2,30}) (\d{1,9})(?![\w.,-]\d|\w)/g;
const NAMED = /(?<![\w.-])([A-Za-z][\w+#-]{0,40})[ =:]{1,2}v?(\d+(?:[.,]\d+)*)(?!\w)/g;

/** In a longer list the places say nothing; a hostile text could hold thousands. */
const MOST = 64;

/** What ends a part of a sentence. */
const PART = /[,;()，、；。（）]| and |\. |和|与/;

/** By these a number becomes another one that means the same: "$5K", 5 千. */
const SCALE = /\d ?(?:[kKmMbB](?![A-Za-z])|[十百千万亿]|thousand|million|billion)/;

/**
 * A number that stands where another one belongs, though every number of the English stands in the Chinese: "code 1, code
 * 2" as 代码 2、代码 1. Null where there is none. Linear but for the numbers, which are few.
 */
export function exchangedNumber(source: string, target: string): Exchange | null {
  if ((source.match(NUMBER)?.length ?? MOST) >= MOST || SCALE.test(source) || SCALE.test(target)) return null;
  return (
    repeatedNumber(source, target) ??
    unbracketedNumber(source, target) ??
    unorderedNumber(source, target) ??
    renamedNumber(source, target) ??
    crossedNumber(source, target)
  );
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

/** A number in brackets that stands outside of them in the English, where both count the same. */
function unbracketedNumber(source: string, target: string): Exchange | null {
  const english = byBrackets(source);
  const chinese = byBrackets(target);
  if (english.within.size !== chinese.within.size || english.outside.size !== chinese.outside.size)
    return null;
  const lost = [...english.within].find(([digits]) => chinese.outside.has(digits));
  const became = [...chinese.within].find(([digits]) => english.outside.get(digits) === lost?.[1]);
  return lost?.[1] === '' ? null : exchange(lost?.[0], became?.[0]);
}

/** The numbers within brackets and outside of them, with what they count. */
function byBrackets(text: string): Record<'within' | 'outside', ReadonlyMap<string, string>> {
  const within = new Map<string, string>();
  const outside = new Map<string, string>();
  let depth = 0;
  for (const [bracket, digits, counted = ''] of text.matchAll(COUNTED_OR_BRACKET)) {
    if (digits !== undefined) (depth > 0 ? within : outside).set(digits, counted);
    else depth += /[(（]/.test(bracket) ? 1 : -1;
  }
  return { within, outside };
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

/** A number behind a name behind which the English has another, and which it has behind another name. */
function renamedNumber(source: string, target: string): Exchange | null {
  const namedIn = (text: string) =>
    [...text.matchAll(NAMED)].map(([, name = '', digits = '']) => ({ name, digits }));
  const english = namedIn(source);
  const chinese = namedIn(target);
  for (const { name, digits } of chinese) {
    const own = english.filter((it) => it.name === name);
    const isOwn = own.some(
      (it) =>
        it.digits === digits || chinese.some((other) => other.name === name && other.digits === it.digits),
    );
    if (!isOwn && english.some((it) => it.digits === digits && it.name !== name))
      return exchange(own[0]?.digits, digits);
  }
  return null;
}

/** A number of a pair that stands with a number of another pair: "61 for 17, 65 for 21" as 17 为 65，21 为 61. */
function crossedNumber(source: string, target: string): Exchange | null {
  const pairsIn = (text: string) =>
    text
      .split(PART)
      .map((part): readonly string[] => part.match(NUMBER) ?? [])
      .filter((numbers) => numbers.length === 2);
  const pairs = pairsIn(source);
  if (pairs.length < 2 || new Set(pairs.flat()).size < pairs.length * 2) return null;
  for (const [one = '', other = ''] of pairsIn(target)) {
    const [pair, another] = [one, other].map((digits) => pairs.find((it) => it.includes(digits)));
    if (pair !== undefined && another !== undefined && pair !== another)
      return exchange(
        pair.find((digits) => digits !== one),
        other,
      );
  }
  return null;
}

function exchange(lost: string | undefined, became: string | undefined): Exchange | null {
  return lost === undefined || became === undefined ? null : { lost, became };
}
