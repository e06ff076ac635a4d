import { memoized } from '../tokens/recent.ts';
import { chineseValue, valueOf } from './number-words.ts';
import { CHINESE_UNITS, unitOf, type Unit } from './units.ts';

/** A number with what it counts in: "30 days", 一个月, "30%", 三成. */
export interface Amount {
  readonly unit: Pick<Unit, 'kind' | 'name'>;
  /** As it stands, in that unit. */
  readonly number: number;
  /** What it comes to on the scale of its kind: seconds, bytes, parts of one. */
  readonly value: number;
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 offsets into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Amounts of two units may differ by so much: twelve months are a year, and 1,000 MB a GB. */
const ROUNDING = 0.03;

const DIGITS = '\\d{1,15}(?:,\\d{3}){0,4}(?:\\.\\d{1,9})?';
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]{1,12}';

const LATIN_UNIT = '[%％‰℃℉]|°[CF]|[kM]?Ω|[A-Za-zµμ]{1,14}(?![A-Za-z])';

const ENGLISH_AMOUNT = new RegExp(`(?<![\\w.])(${DIGITS})\\+?[ -]?(${LATIN_UNIT})`, 'gi');
/** 分 is a minute before 半, and 月 one behind 个; else a part and a month of the year. */
const CHINESE_UNIT = CHINESE_UNITS.map((it) =>
  it === '分' ? '分(?=半)' : it === '月' ? '(?<=个半?)月' : it,
).join('|');

const CHINESE_AMOUNT = new RegExp(
  `(?<![\\w.])(?:(${DIGITS}) ?([万千]?)|(半)|(${NUMERAL}))(?:个(半)?)? ?(${CHINESE_UNIT}|${LATIN_UNIT})(半)?`,
  'g',
);
const CHINESE_SHARE = new RegExp(
  `(百|千|${NUMERAL}|\\d{1,3})分之(${DIGITS}|${NUMERAL})|(${NUMERAL}|\\d)成(半)?(?![功为了员立本熟果就长分])|(一半|半数)`,
  'g',
);

/** All amounts of an English text. Linear. */
export const englishAmounts: (text: string) => readonly Amount[] = memoized((text) => {
  const found: Amount[] = [];
  for (const match of text.matchAll(ENGLISH_AMOUNT)) {
    const [, digits = '', unit = ''] = match;
    // "The 1970s" are no seconds.
    if (!/^\d{4}s$/.test(match[0])) found.push(...amountOf(match, valueOf(digits), unit));
  }
  return found;
});

/** All amounts of a Chinese text. Linear. */
export const chineseAmounts: (text: string) => readonly Amount[] = memoized((text) => {
  const found: Amount[] = [];
  for (const match of text.matchAll(CHINESE_AMOUNT)) {
    const [, digits, scale, half, numeral = '', inner, unit = '', after] = match;
    const whole =
      digits !== undefined
        ? valueOf(digits) * (scale === '万' ? 1e4 : scale === '千' ? 1e3 : 1)
        : half
          ? 0.5
          : chineseValue(numeral);
    found.push(...amountOf(match, whole + (inner || after ? 0.5 : 0), unit));
  }
  for (const match of text.matchAll(CHINESE_SHARE)) {
    const [, whole, part = '', tenths, half] = match;
    const share =
      whole !== undefined
        ? valueOf(part) / valueOf(whole)
        : tenths !== undefined
          ? (valueOf(tenths) + (half ? 0.5 : 0)) / 10
          : 0.5;
    found.push(shareOf(match, share));
  }
  return found;
});

/** Whether two amounts are the same, each in its own unit. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  if (a.unit.kind !== b.unit.kind) return false;
  if (a.unit.name === b.unit.name) return Math.abs(a.number - b.number) < 1e-9 * Math.max(1, a.number);
  return Math.abs(a.value - b.value) <= ROUNDING * b.value;
}

/**
 * What a number of the Chinese counts in, where the English counts the same in something else and the Chinese does not
 * come to an amount of the English; null otherwise. Linear but for the amounts, which are few.
 */
export function alteredUnit(source: string, target: string): string | null {
  const english = englishAmounts(source).slice(0, MOST);
  if (english.length === 0) return null;
  const altered = chineseAmounts(target)
    // 一年 and 半天 are said of many things.
    .filter(({ number, text }) => number > 1 || !/^[半一]/.test(text))
    .slice(0, MOST)
    .find((amount) => {
      const counted = english.filter(
        (it) => it.unit.kind === amount.unit.kind && it.number === amount.number,
      );
      return counted.length > 0 && !english.some((it) => isSameAmount(it, amount));
    });
  return altered?.text ?? null;
}

/** Whether the Chinese has fewer shares of a hundred than the English, and says none in words. */
export function lacksPercent(source: string, target: string): boolean {
  if (!source.includes('%') || /百分|[一二两三四五六七八九]成|折|倍|半|全/.test(target)) return false;
  const english = new Set(source.match(/\d{1,6}(?:\.\d{1,6})?(?=%(?![A-Za-z$]))/g));
  return new Set(target.match(/\d{1,6}(?:\.\d{1,6})?(?= ?[%％])/g)).size < english.size;
}

/** Units of the clock by their words: what of English names them, what may say them too, and the Chinese. */
const CLOCK: readonly (readonly [named: RegExp, said: RegExp, chinese: RegExp])[] = [
  [/millisec/i, /millisec|thousandth|(?<![a-z])ms(?![a-z])/i, /毫秒/],
  [/(?<![a-z])seconds(?![a-z])/i, /(?<![a-z])sec|\d ?s(?![a-z])/i, /(?<![毫微纳])秒/],
  [/(?<![a-z])minutes?(?![a-z])/i, /(?<![a-z])min|\d ?m(?![a-z])/i, /分钟|分半|刻钟/],
  [/(?<![a-z])hours?(?![a-z])/i, /(?<![a-z])(?:hour|hrs?)|h(?![a-z])/i, /小时|钟头/],
];

/**
 * A unit of the clock in the Chinese that the English lacks, where the Chinese lacks one that the English names: 几分钟
 * for "hours". Null where there is none, or where an amount is the same in both.
 */
export function alteredClock(source: string, target: string): string | null {
  if (!/[秒分时钟]/.test(target)) return null;
  if (!CLOCK.some(([named, , chinese]) => named.test(source) && !chinese.test(target))) return null;
  const english = englishAmounts(source).slice(0, MOST);
  if (
    chineseAmounts(target)
      .slice(0, MOST)
      .some((it) => english.some((other) => isSameAmount(it, other)))
  )
    return null;
  const added = CLOCK.find(([, said, chinese]) => !said.test(source) && chinese.test(target));
  return added?.[2].exec(target)?.[0] ?? null;
}

/** So many amounts are compared; a hostile text could hold thousands. */
const MOST = 64;

function amountOf(match: RegExpExecArray, number: number, spelling: string): Amount[] {
  const unit = unitOf(spelling);
  if (unit === undefined) return [];
  return [
    {
      unit,
      number,
      value: unit.value * number,
      ...place(match),
    },
  ];
}

function shareOf(match: RegExpExecArray, share: number): Amount {
  return {
    unit: { kind: 'share', name: 'part' },
    number: share,
    value: share,
    ...place(match),
  };
}

function place(match: RegExpExecArray): Pick<Amount, 'text' | 'start' | 'end'> {
  return {
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  };
}
