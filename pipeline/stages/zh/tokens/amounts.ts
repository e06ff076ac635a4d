import { chineseValue } from './number-words.ts';

/** A number with what it counts in: "30 days", 一个月, "30%", 三成. */
export interface Amount {
  readonly kind: 'time' | 'size' | 'share' | 'volume' | 'mass' | 'length';
  /** What it counts in, the same for both languages. */
  readonly unit: string;
  /** As it stands, in that unit. */
  readonly number: number;
  /** What it may come to on the scale of its kind: seconds, bytes, parts of one. */
  readonly values: readonly number[];
  /** As it stands in the text. */
  readonly text: string;
  /** UTF-16 offsets into the text; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Unit {
  readonly kind: Amount['kind'];
  readonly name: string;
  readonly spelling: RegExp;
  readonly values: readonly number[];
}

const DAY = 86_400;

function measure(kind: Amount['kind'], name: string, value: number, spelling: RegExp): Unit {
  return { kind, name, spelling, values: [value] };
}

/** A kilobyte is 1,000 bytes or 1,024; texts do not say which. */
function size(name: string, power: number, spelling: RegExp): Unit {
  return { kind: 'size', name, spelling, values: [1000 ** power, 1024 ** power] };
}

const UNITS: readonly Unit[] = [
  measure('time', 'ns', 1e-9, /^(?:ns|nanosec(?:ond)?s?|纳秒)$/i),
  measure('time', 'µs', 1e-6, /^(?:[uµμ]s|usecs?|microsec(?:ond)?s?|微秒)$/i),
  measure('time', 'ms', 1e-3, /^(?:ms|msecs?|millisec(?:ond)?s?|毫秒)$/i),
  measure('time', 's', 1, /^(?:s|secs?|seconds?|秒)$/i),
  measure('time', 'min', 60, /^(?:min|mins|minutes?|分钟?)$/i),
  measure('time', 'h', 3600, /^(?:h|hrs?|hours?|小时|钟头)$/i),
  measure('time', 'd', DAY, /^(?:d|days?|天|日)$/i),
  measure('time', 'week', 7 * DAY, /^(?:weeks?|周|星期|礼拜)$/i),
  measure('time', 'month', 30 * DAY, /^(?:months?|月)$/i),
  measure('time', 'year', 365 * DAY, /^(?:years?|年)$/i),
  size('B', 0, /^(?:bytes?|字节)$/i),
  size('kB', 1, /^(?:ki?b|ki?bytes?|kilobytes?|kibibytes?|千字节)$/i),
  size('MB', 2, /^(?:mi?b|mi?bytes?|megabytes?|mebibytes?|兆字节)$/i),
  size('GB', 3, /^(?:gi?b|gi?bytes?|gigabytes?|gibibytes?|吉字节)$/i),
  size('TB', 4, /^(?:ti?b|ti?bytes?|terabytes?|tebibytes?|太字节)$/i),
  measure('volume', 'ml', 1e-3, /^(?:ml|millilit(?:er|re)s?|毫升)$/i),
  measure('volume', 'l', 1, /^(?:l|lit(?:er|re)s?|升)$/i),
  measure('mass', 'mg', 1e-3, /^(?:mg|milligrams?|毫克)$/i),
  measure('mass', 'g', 1, /^(?:grams?|克)$/i),
  measure('mass', 'kg', 1e3, /^(?:kg|kilograms?|公斤|千克)$/i),
  measure('length', 'mm', 1e-3, /^(?:mm|millimet(?:er|re)s?|毫米)$/i),
  measure('length', 'cm', 1e-2, /^(?:cm|centimet(?:er|re)s?|厘米)$/i),
  measure('length', 'm', 1, /^(?:met(?:er|re)s?|米)$/i),
  measure('length', 'km', 1e3, /^(?:km|kilomet(?:er|re)s?|公里|千米)$/i),
  { kind: 'share', name: '%', spelling: /^(?:%|％|percent)$/i, values: [0.01] },
];

/** Amounts of two units may differ by so much: twelve months are a year, and so are 52 weeks. */
const ROUNDING = 0.02;

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['tenth', 10],
]);

const DIGITS = '\\d{1,15}(?:,\\d{3}){0,4}(?:\\.\\d{1,9})?';
const NUMERAL = '[零〇一二两三四五六七八九十百千万亿]{1,12}';

const ENGLISH_AMOUNT = new RegExp(
  `(?<![\\w.])(?:(${DIGITS})|(half)(?: an?)?|(an?|every|each|per|${WORDS.join('|')}))[ -]?(%|[A-Za-zµμ]{1,14})(?![A-Za-z])`,
  'gi',
);
const ENGLISH_SHARE =
  /(?<![\w./])(\d{1,3})(?:\/| in | out of )(\d{1,4})(?![\w/]|\.\d)|(?<![a-z])(?:(one|two|three|a)[ -])?(half|third|quarter|fifth|tenth)s?(?![a-z])/gi;
const CHINESE_AMOUNT = new RegExp(
  `(?<![\\w.])(?:(${DIGITS}) ?([万千]?)|(半)|(${NUMERAL}|每))(?:个(半)?)? ?([%％]|[纳微毫]秒|秒|分钟|分(?=半)|小时|钟头|天|日|周|星期|礼拜|(?<=个半?)月|年|[千兆吉太]?字节|毫?升|[毫千]?克|公斤|[毫厘千]?米|公里|[A-Za-zµμ]{1,5}(?![A-Za-z]))(半)?`,
  'g',
);
const CHINESE_SHARE = new RegExp(
  `(百|千|${NUMERAL}|\\d{1,3})分之(${DIGITS}|${NUMERAL})|(${NUMERAL}|\\d)成(半)?(?![功为了员立本熟果就长分])|(一半|半数)`,
  'g',
);

/** All amounts of an English text. Linear. */
export function englishAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(ENGLISH_AMOUNT)) {
    const [, digits, half, word = '', unit = ''] = match;
    const number =
      digits !== undefined ? plain(digits) : half ? 0.5 : Math.max(1, WORDS.indexOf(word.toLowerCase()));
    // "The 1970s" are no seconds.
    if (!/^\d{4}s$/.test(match[0])) found.push(...amountOf(match, number, unit));
  }
  for (const match of text.matchAll(ENGLISH_SHARE)) {
    const [, part, whole, count = 'one', name = ''] = match;
    const share =
      part !== undefined
        ? Number(part) / Number(whole)
        : Math.max(1, WORDS.indexOf(count.toLowerCase())) / (PARTS.get(name.toLowerCase()) ?? 1);
    found.push(shareOf(match, share));
  }
  return found;
}

/** All amounts of a Chinese text. Linear. */
export function chineseAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(CHINESE_AMOUNT)) {
    const [, digits, scale, half, numeral, inner, unit = '', after] = match;
    const whole =
      digits !== undefined
        ? plain(digits) * (scale === '万' ? 1e4 : scale === '千' ? 1e3 : 1)
        : half
          ? 0.5
          : numeral === '每'
            ? 1
            : chineseValue(numeral ?? '');
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
}

/** Whether two amounts are the same, each in its own unit. */
export function isSameAmount(a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind) return false;
  if (a.unit === b.unit) return Math.abs(a.number - b.number) < 1e-9 * Math.max(1, a.number);
  return a.values.some((value) => b.values.some((other) => Math.abs(value - other) <= ROUNDING * other));
}

/**
 * What a number of the Chinese counts in, where the English counts the same in something else and the Chinese does not
 * come to an amount of the English; null otherwise. Linear but for the amounts, which are few.
 */
export function alteredUnit(source: string, target: string): string | null {
  const english = englishAmounts(source).filter(isInDigits).slice(0, MOST);
  if (english.length === 0) return null;
  const altered = chineseAmounts(target)
    .filter(isInDigits)
    .slice(0, MOST)
    .find((amount) => {
      const counted = english.filter((it) => it.kind === amount.kind && it.number === amount.number);
      return counted.length > 0 && !english.some((it) => isSameAmount(it, amount));
    });
  return altered?.text ?? null;
}

/** So many amounts are compared; a hostile text could hold thousands. */
const MOST = 64;

function isInDigits({ text }: Amount): boolean {
  return /^\d/.test(text);
}

function amountOf(match: RegExpExecArray, number: number, spelling: string): Amount[] {
  const unit = UNITS.find((it) => it.spelling.test(spelling));
  if (unit === undefined) return [];
  const values = unit.values.map((value) => value * number);
  return [{ kind: unit.kind, unit: unit.name, number, values, ...place(match) }];
}

function shareOf(match: RegExpExecArray, share: number): Amount {
  return { kind: 'share', unit: 'part', number: share, values: [share], ...place(match) };
}

function place(match: RegExpExecArray): Pick<Amount, 'text' | 'start' | 'end'> {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}

function plain(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

function valueOf(text: string): number {
  return /^\d/.test(text) ? plain(text) : chineseValue(text);
}
