/**
 * The value of a written number as a key: "1,000" and "1000" are the same, and so are "08" and "8".
 */
export function numberKey(digits: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const [whole = '', ...rest] = plain.split('.');
  return [whole.replace(/^0+(?=\d)/, ''), ...rest].join('.');
}

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

/** What may follow a numeral that counts; 一 and 两 are part of too many other words (一致, 统一). */
const COUNTED =
  /^[个次种项条行列位页张份台件段篇句遍步级层组对套字天周月年日时分秒点倍半号维元阶路方者边端类章节侧]/;

/**
 * The values of the Chinese numerals in a text, as keys: 三 is "3", 二十四 is "24", 第一 is "1". Linear.
 */
export function chineseNumbers(text: string): Set<string> {
  const values = new Set<string>();
  for (const match of text.matchAll(/[零〇一二两三四五六七八九十百千万亿]{1,20}/g)) {
    const numeral = match[0];
    const after = text.slice(match.index + numeral.length, match.index + numeral.length + 1);
    const before = text[match.index - 1] ?? '';
    if (
      numeral.length === 1 &&
      before !== '第' &&
      !COUNTED.test(after) &&
      !/[零三四五六七八九十]/.test(numeral) &&
      !/^[至到或、]?[三四五六七八九十]/.test(
        text.slice(match.index + numeral.length, match.index + numeral.length + 2),
      )
    )
      continue;
    values.add(String(valueOf(numeral)));
  }
  if (/[双倍]/.test(text)) values.add('2');
  if (/单[个字行次一]/.test(text)) values.add('1');
  // "1/2 page" is 半页.
  if (/半/.test(text)) for (const value of ['0.5', '1', '2']) values.add(value);
  return values;
}

function valueOf(numeral: string): number {
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

const ENGLISH: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    a: ['1'],
    an: ['1'],
    another: ['1'],
    one: ['1'],
    single: ['1'],
    once: ['1'],
    first: ['1'],
    only: ['1'],
    each: ['1'],
    individual: ['1'],
    sole: ['1'],
    last: ['1'],
    previous: ['1'],
    next: ['1'],
    every: ['1'],
    per: ['1'],
    two: ['2'],
    second: ['2'],
    twice: ['2'],
    both: ['2'],
    double: ['2'],
    pair: ['2'],
    dual: ['2'],
    binary: ['2', '1', '0'],
    either: ['2', '1'],
    couple: ['2'],
    half: ['2', '1', '0.5', '50'],
    three: ['3'],
    third: ['3'],
    triple: ['3'],
    four: ['4'],
    fourth: ['4'],
    quarter: ['4', '1', '15'],
    five: ['5'],
    fifth: ['5'],
    six: ['6'],
    sixth: ['6'],
    seven: ['7'],
    seventh: ['7'],
    eight: ['8'],
    eighth: ['8'],
    octal: ['8'],
    nine: ['9'],
    ninth: ['9'],
    ten: ['10'],
    tenth: ['10'],
    decimal: ['10'],
    decade: ['10'],
    eleven: ['11'],
    twelve: ['12'],
    dozen: ['12'],
    thirteen: ['13'],
    fourteen: ['14'],
    fifteen: ['15'],
    sixteen: ['16'],
    hex: ['16'],
    hexadecimal: ['16'],
    seventeen: ['17'],
    eighteen: ['18'],
    nineteen: ['19'],
    twenty: ['20'],
    thirty: ['30'],
    forty: ['40'],
    fifty: ['50'],
    sixty: ['60'],
    seventy: ['70'],
    eighty: ['80'],
    ninety: ['90'],
    hundred: ['100'],
    thousand: ['1000'],
    million: ['1000000', '100'],
    zero: ['0'],
    no: ['0'],
    none: ['0'],
    empty: ['0'],
    nonzero: ['0'],
    null: ['0'],
    non: ['0'],
    positive: ['0'],
    negative: ['0'],
    day: ['1', '24'],
    hour: ['1', '60'],
    minute: ['1', '60'],
    week: ['1', '7'],
    month: ['1'],
    year: ['1'],
    percent: ['100'],
    percentage: ['100'],
    january: ['1'],
    jan: ['1'],
    february: ['2'],
    feb: ['2'],
    march: ['3'],
    mar: ['3'],
    april: ['4'],
    apr: ['4'],
    may: ['5'],
    june: ['6'],
    jun: ['6'],
    july: ['7'],
    jul: ['7'],
    august: ['8'],
    aug: ['8'],
    september: ['9'],
    sep: ['9'],
    sept: ['9'],
    october: ['10'],
    oct: ['10'],
    november: ['11'],
    nov: ['11'],
    december: ['12'],
    dec: ['12'],
  }),
);

/** "twenty four" */
const COMPOUND =
  /(?<![a-z])(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -](one|two|three|four|five|six|seven|eight|nine)(?![a-z])/g;

const SCALE_WORDS: readonly (readonly [word: RegExp, factor: number])[] = [
  [/^(?:thousand|k)$/, 1e3],
  [/^(?:million|m|mn)$/, 1e6],
  [/^(?:billion|bn|b)$/, 1e9],
];

/**
 * The values that an English text may mean by its words: "three" is "3", "May" is "5", "1.5 million" is "1500000".
 * Values that it writes in digits are tokens, not words. Linear.
 */
export function englishNumbers(text: string): Set<string> {
  const values = new Set<string>();
  for (const match of text.toLowerCase().matchAll(/(?<![a-z])[a-z]+/g)) {
    for (const value of ENGLISH.get(match[0]) ?? ENGLISH.get(match[0].replace(/s$/, '')) ?? [])
      values.add(value);
    const factor = SCALE_WORDS.find(([word]) => word.test(match[0]))?.[1];
    const digits =
      factor &&
      /(\d{1,15}(?:[.,]\d{1,15})?) ?$/.exec(text.slice(Math.max(0, match.index - 32), match.index))?.[1];
    if (factor && digits) values.add(String(Number(numberKey(digits)) * factor));
  }
  for (const [, tens = '', ones = ''] of text.toLowerCase().matchAll(COMPOUND))
    values.add(String(Number(ENGLISH.get(tens)?.[0]) + Number(ENGLISH.get(ones)?.[0])));
  return values;
}

/** The values of digits with a Chinese scale after them: "150 万" is "1500000". Linear. */
export function scaledNumbers(text: string): Set<string> {
  const values = new Set<string>();
  for (const match of text.matchAll(/(?<!\d)(\d{1,15}(?:[.,]\d{1,15})?) ?([百千万亿])/g)) {
    const factor = UNITS.get(match[2] ?? '') ?? SCALES.get(match[2] ?? '') ?? 1;
    values.add(String(Number(numberKey(match[1] ?? '')) * factor));
  }
  return values;
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
