import type { Amount } from '../numbers/amount.ts';
import { chineseAmounts, englishAmounts } from '../numbers/amounts.ts';
import { isEnglishWord } from '../words/english-words.ts';
import type { Token } from './token.ts';

/** Names that only code has: `max_connections`, `useEffect`, `ImagePullBackOff`, "std::vector", "os.path", "@types". */
const CODE_NAME = /\w_\w|::|->|\(\)|\w\.\w|^[@#:]|^[a-z]{2,}[A-Z](?!S$)|^(?:[A-Z][a-z]+){3,9}$/;

const HAN = /\p{Script=Han}/u;

/** Products are called like addresses and files: "Node.js", "Booking.com". */
const PRODUCT = /^[A-Z][A-Za-z]*\.[A-Za-z]{2,4}$/;

/**
 * Whether a token is something that good Chinese never says in another way: code, addresses, placeholders. Names of
 * products have Chinese ones, abbreviations are spelled out, and numbers come in words, in other units and in scales.
 */
export function isUnchanging({ kind, text }: Token): boolean {
  if (kind === 'number' || kind === 'acronym' || PRODUCT.test(text) || HAN.test(text)) return false;
  // A message in backticks may be told in Chinese.
  if (
    kind === 'code' &&
    / /.test(text.trim()) &&
    text.match(/[^\s`]+/g)?.every((word) => isEnglishWord(word))
  )
    return false;
  // "COVID-19" has a name, "ORA-00060" has none.
  if (kind === 'code number') return !/^[A-Z]+-\d{1,3}$/.test(text);
  return kind !== 'identifier' || CODE_NAME.test(text);
}

/** What makes of digits another number: a scale, the clock, or a unit that readers of Chinese do not use. */
const SCALE_BEHIND =
  /^ ?(?:[十百千万亿点时年月日号倍折成:：]|[KMBkmb]\b|thousand|million|billion|dozen|[ap]\.?m|°|℉|degrees?|miles?|pounds?|lbs?\b|oz\b|ounces?|feet|ft\b|inch|gal)/i;

/** Characters in which Chinese may say a number: 头号 for "#1", 每天 for "every 24 hours". */
const NUMERAL = /[零〇一二两三四五六七八九十百千万亿半双单首头每全]/;

/** Smaller numbers are said by words without a numeral: 没有, 仅有. */
const LEAST = 3;

/** Whether a number is gone: it stands there in digits, and the Chinese has nothing that could say it. */
export function isGone({ text, end }: Token, source: string, target: string): boolean {
  const isVersion = /\d\.\d+\.\d/.test(text);
  const isLarge = /^\d[\d.,]*$/.test(text) && Number(text.replaceAll(',', '')) >= LEAST;
  return (
    isVersion ||
    (isLarge &&
      !SCALE_BEHIND.test(source.slice(end, end + 10)) &&
      !NUMERAL.test(target) &&
      (target.match(/\d+/g) ?? []).every((digits) => source.includes(digits)))
  );
}

/**
 * Whether a number became another one, and is not said in another way: both count in the same unit, or no scale stands
 * behind them and either neither counts in a unit that is known or they differ in a digit.
 */
export function isAlteredNumber(one: Token, source: string, other: Token, target: string): boolean {
  // A price loses its last zero.
  if (Number(one.key) === Number(other.key)) return false;
  const [unit, otherUnit] = [unitOf(one, englishAmounts(source)), unitOf(other, chineseAmounts(target))];
  if (unit !== undefined && unit === otherUnit) return true;
  const isPlain = (text: string, { end }: Token) => !SCALE_BEHIND.test(text.slice(end, end + 10));
  const [a, b] = [one.key.length, other.key.length];
  const isClose = a === b || (Math.abs(a - b) === 1 && Math.min(a, b) > 1);
  return isPlain(source, one) && isPlain(target, other) && (isClose || unit === otherUnit);
}

/** Whether a number of the Chinese that the English does not have was made up: it is long, and has no scale and no unit. */
export function isNewNumber(token: Token, target: string): boolean {
  const isPlain = !SCALE_BEHIND.test(target.slice(token.end, token.end + 10));
  return /^\d{3,}$/.test(token.text) && isPlain && unitOf(token, chineseAmounts(target)) === undefined;
}

function unitOf({ start, end }: Token, amounts: readonly Amount[]): string | undefined {
  return amounts.find((amount) => amount.start < end && start < amount.end)?.unit.name;
}
