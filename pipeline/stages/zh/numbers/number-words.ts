/**
 * The value of a written number as a key: "1,000" and "1000" are the same, and so are "08" and "8".
 */
export function numberKey(digits: string): string {
  // 000 is a number to call.
  if (/^0{2,}$/.test(digits)) return digits;
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const [whole = '', ...rest] = plain.split('.');
  return [whole.replace(/^0+(?=\d)/, ''), ...rest].join('.');
}

const DOZEN = 12;

const DIGITS = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]));
DIGITS.set('〇', 0).set('两', 2);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const SCALES = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The values of the Chinese numerals in a text, as keys: 三 is "3", 二十四 is "24", 第一 is "1". Linear. */
export function chineseNumbers(text: string): Set<string> {
  const numerals = text.match(/[零〇一二两三四五六七八九十百千万亿]{1,20}/g) ?? [];
  const dozens = Array.from(
    text.matchAll(/([半一两三四五六])打(?![开印包断破扰电字造招算工听磨])/g),
    ([, count = '']) => String(DOZEN * (count === '半' ? 0.5 : chineseValue(count))),
  );
  const powers = Array.from(text.matchAll(/(\d{1,3}) ?的 ?(\d{1,3}) ?次[方幂]/g), ([, base, exponent]) =>
    String(Number(base) ** Number(exponent)),
  );
  // 两三次 is two or three times.
  const single = numerals
    .filter((numeral) => !/[十百千万亿]/.test(numeral))
    .flatMap((numeral) => [...numeral]);
  const values = [...numerals, ...single].map((numeral) => String(chineseValue(numeral)));
  return new Set([...values, ...dozens, ...powers]);
}

/** The value of a Chinese numeral: 二十四 is 24, 一百二十万 is 1200000. */
export function chineseValue(numeral: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let sawUnit = false;
  for (const character of numeral) {
    const unit = UNITS.get(character);
    const scale = SCALES.get(character);
    if (scale !== undefined) {
      total += (section + digit || 1) * scale;
      section = 0;
      digit = 0;
    } else if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
      sawUnit = true;
    } else {
      // Digits in a row without units are read one by one: 二〇二四 is 2024.
      digit = (sawUnit ? 0 : digit * 10) + (DIGITS.get(character) ?? 0);
    }
  }
  return total + section + digit;
}

/** English words that count, as a half and a dozen do not. */
const COUNT_WORDS = new Map(
  (
    'one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 twenty=20 ' +
    'twenty-four=24 thirty=30 forty=40 forty-five=45 fifty=50 sixty=60 ninety=90 a=1 an=1'
  )
    .split(' ')
    .map((entry) => entry.split('='))
    .map(([word = '', value]) => [word, Number(value)] as const),
);

/** English words of numbers that stand before units. */
export function countWords(): string[] {
  return [...COUNT_WORDS.keys()].filter((word) => word.length > 2).toReversed();
}

/** The value of a number in digits, which commas may divide, in English words or in Chinese numerals. */
export function valueOf(number: string): number {
  if (/^\d/.test(number)) return Number(number.replaceAll(',', ''));
  return COUNT_WORDS.get(number.toLowerCase()) ?? chineseValue(number);
}

/** English words behind digits, and how much they multiply them by. */
export const SCALE_WORDS: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(?:thousand|k)$/, 1e3],
  [/^(?:million|m|mn)$/, 1e6],
  [/^(?:billion|bn|b)$/, 1e9],
];

/** What may follow digits to say by how much they are to be multiplied; 千 is also the beginning of units. */
const CHINESE_SCALE = /^ ?(?:([十百千])?([万亿])|([百千])(?![字米克瓦赫比位分兆焦卡]))/;

/** A text behind digits, and how much it multiplies them by; 1 where it does not. */
export function scaleBehind(text: string): number {
  const chinese = CHINESE_SCALE.exec(text);
  if (chinese) return (UNITS.get(chinese[1] ?? chinese[3] ?? '') ?? 1) * (SCALES.get(chinese[2] ?? '') ?? 1);
  const english = /^ ?(thousand|million|billion|bn|mn|k)(?![a-z])/i.exec(text)?.[1]?.toLowerCase();
  return english === undefined ? 1 : (SCALE_WORDS.find(([word]) => word.test(english))?.[1] ?? 1);
}

/** The key of a written number that is multiplied; rounded, for 1.1 times 10,000 is not 11,000 to a machine. */
export function scaled(digits: string, factor: number): string {
  return String(Math.round(Number(numberKey(digits)) * factor * 1e6) / 1e6);
}

/** All values that a text writes in digits, whole ("1.2.3") and in their parts ("1", "2", "3"). Linear. */
export function digitsOf(text: string): Set<string> {
  const values = new Set<string>();
  for (const [digits] of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    values.add(numberKey(digits));
    for (const part of digits.split(/[.,]/)) values.add(numberKey(part));
  }
  return values;
}
