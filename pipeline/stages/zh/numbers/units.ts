/** What amounts count in, the same for both languages. */
export interface Unit {
  readonly kind: string;
  readonly name: string;
  /** What one of it may come to on the scale of its kind: seconds, bytes, parts of one; none where rates change. */
  readonly values: readonly number[];
}

/** What stands before a unit and multiplies it; the first is none. */
const PREFIXES = [
  { symbols: [''], english: '', chinese: '', power: 0 },
  { symbols: ['k', 'K'], english: 'kilo', chinese: '千', power: 1 },
  { symbols: ['M'], english: 'mega', chinese: '兆', power: 2 },
  { symbols: ['G'], english: 'giga', chinese: '吉', power: 3 },
  { symbols: ['T'], english: 'tera', chinese: '太', power: 4 },
  { symbols: ['m'], english: 'milli', chinese: '毫', power: -1 },
  { symbols: ['µ', 'μ', 'u'], english: 'micro', chinese: '微', power: -2 },
  { symbols: ['n'], english: 'nano', chinese: '纳', power: -3 },
  { symbols: ['p'], english: 'pico', chinese: '皮', power: -4 },
] as const;

const DAY = 86_400;

/** Units with prefixes: kind, value of the unit itself, symbol, English, Chinese. */
const MEASURES: readonly (readonly [string, number, string, string, string])[] = [
  ['time', 1, 's', 'second', '秒'],
  ['frequency', 1, 'Hz', 'hertz', '赫兹 赫'],
  ['capacity', 1, 'F', 'farad', '法拉 法'],
  ['voltage', 1, 'V', 'volt', '伏特 伏'],
  ['current', 1, 'A', 'ampere amp', '安培 安'],
  ['power', 1, 'W', 'watt', '瓦特 瓦'],
  ['resistance', 1, 'Ω', 'ohm', '欧姆 欧'],
  ['volume', 1, 'l L', 'liter litre', '升'],
  ['mass', 1, 'g', 'gram', '克'],
  ['length', 1, 'm', 'meter metre', '米'],
];

/** Units without: kind, value, spellings in both languages. */
const OTHERS: readonly (readonly [string, number, string])[] = [
  ['time', 1, 'sec secs'],
  ['time', 1e-3, 'msec msecs'],
  ['time', 1e-6, 'usec usecs'],
  ['time', 60, 'min mins minute minutes 分钟 分'],
  ['time', 3600, 'h hr hrs hour hours 小时 钟头'],
  ['time', DAY, 'd day days 天 日'],
  ['time', 7 * DAY, 'week weeks 周 星期 礼拜'],
  ['time', 30 * DAY, 'month months 月'],
  ['time', 365 * DAY, 'year years 年'],
  ['share', 0.01, '% ％ percent'],
  ['share', 0.001, '‰'],
];

/** Without values: nobody can tell what the one is in the other. */
const UNLIKE: readonly (readonly [string, string])[] = [
  ['temperature', '°C ℃ celsius 摄氏度'],
  ['temperature', '°F ℉ fahrenheit 华氏度'],
  ['money', '€ EUR euro euros 欧元'],
  ['money', '£ GBP 英镑'],
  ['money', '$ US$ USD dollar dollars 美元 美金 加元 澳元 新元 港元 港币 新西兰元 纽元'],
  ['money', '¥ JPY CNY RMB yen yuan 日元 人民币'],
  ['money', 'INR rupee rupees 卢比'],
  ['money', 'KRW won 韩元'],
  ['money', 'MYR ringgit 令吉'],
  ['money', 'THB baht 泰铢'],
  ['money', 'NTD TWD 新台币'],
  ['money', 'VND dong 越南盾'],
];

/** Sizes: parts of a byte, symbols, and the words of both languages. */
const SIZES: readonly (readonly [number, string, string, string])[] = [
  [1, 'B', 'byte', '字节'],
  [1 / 8, 'bit bits bps', 'bit', '比特 位'],
];

const list = (words: string) => words.split(' ');
const plural = (word: string) => [word, `${word}s`];

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map([...measures(), ...others(), ...unlike(), ...sizes()]);

/** The unit that a spelling of either language stands for; sizes are also written in small letters. */
export function unitOf(spelling: string): Unit | undefined {
  return BY_SPELLING.get(spelling) ?? BY_SPELLING.get(spelling.toLowerCase());
}

/** All Chinese spellings, the longest first. */
export const CHINESE_UNITS: readonly string[] = [...BY_SPELLING.keys()]
  .filter((spelling) => /\p{Script=Han}/u.test(spelling))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

function* measures(): Generator<readonly [string, Unit]> {
  for (const [kind, value, symbols, english, chinese] of MEASURES)
    for (const prefix of PREFIXES) {
      const factor = 1000 ** prefix.power;
      const unit = {
        kind,
        name: `${prefix.english}${english}`,
        values: [value * factor],
      };
      // "5 m" may be minutes, "4 g" a generation of networks, "3 A" a class.
      const isOwn = prefix.power !== 0 || !/^[AFgm]$/.test(symbols);
      for (const symbol of isOwn ? list(symbols) : [])
        for (const sign of prefix.symbols) yield [sign + symbol, unit];
      for (const word of list(english).flatMap(plural)) yield [prefix.english + word, unit];
      for (const word of list(chinese)) yield [prefix.chinese + word, unit];
    }
}

function* others(): Generator<readonly [string, Unit]> {
  for (const [kind, value, spellings] of OTHERS) {
    const [name = '', ...more] = list(spellings);
    for (const spelling of [name, ...more]) yield [spelling, { kind, name: String(value), values: [value] }];
  }
}

function* unlike(): Generator<readonly [string, Unit]> {
  for (const [kind, spellings] of UNLIKE) {
    const [name = '', ...more] = list(spellings);
    for (const spelling of [name, ...more]) yield [spelling.toLowerCase(), { kind, name, values: [] }];
  }
}

/** "MB" and "MiB" are the same, 1,000 kilobytes or 1,024: texts do not say which. */
function* sizes(): Generator<readonly [string, Unit]> {
  for (const [value, symbols, english, chinese] of SIZES)
    for (const { symbols: signs, english: word, chinese: sign, power } of PREFIXES) {
      if (power < 0) continue;
      const values = [value * 1000 ** power, value * 1024 ** power];
      const unit = { kind: 'size', name: `${word}${english}`, values };
      const binary = power === 0 ? [] : [`${word.slice(0, 2)}bi${english}`];
      for (const symbol of list(symbols))
        for (const prefix of signs.flatMap((it) => (it === '' ? [''] : [it, `${it}i`])))
          for (const spelling of [prefix + symbol, (prefix + symbol).toLowerCase()]) yield [spelling, unit];
      for (const spelling of [word + english, ...binary].flatMap(plural)) yield [spelling, unit];
      for (const spelling of list(chinese)) yield [sign + spelling, unit];
    }
}
