import { memoized } from '../tokens/recent.ts';
import { chineseClocks, englishClocks } from './clock.ts';
import { countWords, valueOf } from './number-words.ts';
import type { Amount } from './amount.ts';
import { CHINESE_UNITS, unitOf, type Unit } from './units.ts';

/** Amounts of two units may differ by so much: twelve months are a year, and 1,000 MB a GB. */
const ROUNDING = 0.03;

const DIGITS = '\\d{1,15}(?:,\\d{3}){0,4}(?:\\.\\d{1,9})?';
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]{1,12}';
const WORDS = countWords().join('|');

const LATIN_UNIT = '[%％‰℃℉]|°[CF]|[kM]?Ω|[A-Za-zµμ]{1,14}(?![A-Za-z])';

/** "30 days", "two and a half hours"; "half an hour", "three quarters of an hour"; "an hour and a half". */
const ENGLISH_AMOUNT = new RegExp(
  `(?<![\\w.])(?:(half|(?:a |three )?quarters?) (?:of )?an? ([a-z]{3,10})|(?:an?|one) ([a-z]{3,10}) and a half|(${DIGITS}|${WORDS})\\+?( and a half)?[ -]?(${LATIN_UNIT}))`,
  'gi',
);
const ENGLISH_SHARE = new RegExp(
  `(?<![\\w.])(?:(an?|${WORDS})[ -](half|third|quarter|fifth|tenth)s?(?= of| the|[.,;]|$)|(${WORDS}|\\d{1,3}) (?:in|out of) (${WORDS}|\\d{1,4})(?![\\w.]))`,
  'gi',
);
/** The first of two numbers that count in the same: "10 to 20 percent", 一到两成. */
const ENGLISH_FIRST = new RegExp(`(?<![\\w.])(${DIGITS}|${WORDS}) ?(?:-|–|~|to|and|or) ?$`, 'i');
const CHINESE_FIRST = new RegExp(`(?<![\\w.])(${DIGITS}|${NUMERAL}) ?(?:-|–|—|~|～|到|至|或) ?$`);
const FIRST = 24;

/** 分 is a minute before 半 and before seconds, and 月 one behind 个 and 每; else a part and a month of the year. */
const CHINESE_UNIT = CHINESE_UNITS.map((it) =>
  it === '分' ? `分(?=半| ?(?:\\d{1,2}|${NUMERAL}) ?秒)` : it === '月' ? '(?<=个半?|每)月' : it,
).join('|');

const CHINESE_AMOUNT = new RegExp(
  `(?<![\\w.])(?:(${DIGITS}) ?([万千]?)|([半每])|(${NUMERAL}))(?:个(半)?)? ?(${CHINESE_UNIT}|${LATIN_UNIT})(半)?`,
  'g',
);
const CHINESE_SHARE = new RegExp(
  `(百|千|${NUMERAL}|\\d{1,3})分之(${DIGITS}|${NUMERAL})|(${NUMERAL}|\\d)成([半一二三四五六七八九])?(?![功为了员立本熟果就长分])|(一半|半数)`,
  'g',
);

const PARTS: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };

/** All amounts of an English text. Linear. */
export const englishAmounts: (text: string) => readonly Amount[] = memoized((text) => {
  const found: Amount[] = [];
  for (const match of text.matchAll(ENGLISH_AMOUNT)) {
    const [all, part, whole, one, count = '1', half, unit] = match;
    // "The 1970s" are no seconds, and "a second" is one of several.
    if (/^\d{4}s$/.test(all) || (unit === 'second' && !/\d/.test(count))) continue;
    const parts =
      part === undefined ? 1 : part.startsWith('half') ? 0.5 : part.startsWith('three') ? 0.75 : 0.25;
    const number = valueOf(count) * parts + (half === undefined && one === undefined ? 0 : 0.5);
    found.push(...inUnit(text, match, [number], unitOf(unit ?? whole ?? one ?? ''), ENGLISH_FIRST));
  }
  for (const match of text.matchAll(ENGLISH_SHARE)) {
    const [, count = '1', part = '', some = '', all = ''] = match;
    found.push(
      amountOf(
        match,
        PART,
        some === '' ? valueOf(count) / (PARTS[part.toLowerCase()] ?? 1) : valueOf(some) / valueOf(all),
      ),
    );
  }
  return [...found, ...sumsOf(text, found), ...englishClocks(text)];
});

/** All amounts of a Chinese text. Linear. */
export const chineseAmounts: (text: string) => readonly Amount[] = memoized((text) => {
  const found: Amount[] = [];
  for (const match of text.matchAll(CHINESE_AMOUNT)) {
    const [, digits, scale, sign, numeral = '', inner, unit = '', after] = match;
    const numbers =
      digits !== undefined
        ? [valueOf(digits) * (scale === '万' ? 1e4 : scale === '千' ? 1e3 : 1)]
        : sign === undefined
          ? spoken(numeral)
          : [sign === '半' ? 0.5 : 1];
    const more = inner || after ? 0.5 : 0;
    found.push(
      ...inUnit(
        text,
        match,
        numbers.map((number) => number + more),
        unitOf(unit),
        CHINESE_FIRST,
      ),
    );
  }
  for (const match of text.matchAll(CHINESE_SHARE)) {
    const [, whole, part = '', tenths, more] = match;
    const rest = more === undefined ? 0 : more === '半' ? 0.5 : valueOf(more) / 10;
    if (tenths !== undefined)
      found.push(
        ...inUnit(
          text,
          match,
          spoken(tenths).map((number) => number + rest),
          TENTH,
          CHINESE_FIRST,
        ),
      );
    else found.push(amountOf(match, PART, whole === undefined ? 0.5 : valueOf(part) / valueOf(whole)));
  }
  return [...found, ...sumsOf(text, found), ...chineseClocks(text)];
});

/** Whether two amounts are the same, each in its own unit. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  if (a.unit.kind !== b.unit.kind) return false;
  if (a.unit.name === b.unit.name) return Math.abs(a.number - b.number) < 1e-9 * Math.max(1, a.number);
  // Where one does not say which half of the day.
  if (a.unit.kind === 'clock') return (a.value - b.value) % 720 === 0;
  return Math.abs(a.value - b.value) <= ROUNDING * b.value;
}

/** So many amounts are compared; a hostile text could hold thousands. */
const MOST = 64;

/** The amounts of the Chinese that the English has too, be it in another unit. */
export function amountsInBoth(source: string, target: string): Amount[] {
  const english = englishAmounts(source).slice(0, MOST);
  return chineseAmounts(target)
    .slice(0, MOST)
    .filter((it) => english.some((other) => isSameAmount(it, other)));
}

const PART = { kind: 'share', name: 'part', value: 1 };
const TENTH = { kind: 'share', name: 'tenth', value: 0.1 };

/** The values of a numeral: 三五 and 两三 are two numbers. */
function spoken(numeral: string): number[] {
  return (/^[一二两三四五六七八九]{2}$/.test(numeral) ? [...numeral] : [numeral]).map(valueOf);
}

/** What a match says, and before it the number that counts in the same. */
function inUnit(
  text: string,
  match: RegExpExecArray,
  numbers: readonly number[],
  unit: Unit | undefined,
  before: RegExp,
): Amount[] {
  if (unit === undefined) return [];
  const start = Math.max(0, match.index - FIRST);
  const first = before.exec(text.slice(start, match.index));
  const found = numbers.map((number) => amountOf(match, unit, number));
  if (first !== null) {
    first.index += start;
    found.unshift(amountOf(first, unit, valueOf(first[1] ?? '')));
  }
  return found;
}

/** Amounts that make up one: "2 hours and 30 minutes", 1 分 30 秒. */
function sumsOf(text: string, amounts: readonly Amount[]): Amount[] {
  return amounts.flatMap((one, index) => {
    const other = amounts[index + 1];
    const isSum =
      other?.unit.kind === 'time' &&
      one.unit.kind === 'time' &&
      other.value < one.value &&
      /^(?:,? ?(?:and )?|零)$/.test(text.slice(one.end, other.start));
    if (!isSum) return [];
    const value = one.value + other.value;
    const place = { text: text.slice(one.start, other.end), start: one.start, end: other.end };
    return [{ unit: { kind: 'time', name: 'sum' }, number: value, value, ...place }];
  });
}

function amountOf({ 0: text, index }: RegExpExecArray, { kind, name, value }: Unit, number: number): Amount {
  return {
    unit: { kind, name },
    number,
    value: value * number,
    text,
    start: index,
    end: index + text.length,
  };
}
