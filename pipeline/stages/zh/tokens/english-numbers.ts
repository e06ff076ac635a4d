import { scaled, SCALE_WORDS } from './number-words.ts';

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
    if (factor && digits) values.add(scaled(digits, factor));
  }
  for (const [, tens = '', ones = ''] of text.toLowerCase().matchAll(COMPOUND))
    values.add(String(Number(ENGLISH.get(tens)?.[0]) + Number(ENGLISH.get(ones)?.[0])));
  return values;
}
