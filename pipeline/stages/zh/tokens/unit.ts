/** Units of measurement, with how English and Chinese write them after a number. */
const UNITS: readonly (readonly [unit: string, spelling: RegExp])[] = [
  ['ns', /^(?:ns|nanosec(?:ond)?s?|纳秒)$/i],
  ['µs', /^(?:[uµμ]s|usecs?|microsec(?:ond)?s?|微秒)$/i],
  ['ms', /^(?:ms|msecs?|millisec(?:ond)?s?|毫秒)$/i],
  ['s', /^(?:s|secs?|seconds?|秒钟?)$/i],
  ['min', /^(?:min|mins|minutes?|分钟)$/i],
  ['h', /^(?:h|hrs?|hours?|小时)$/i],
  ['d', /^(?:d|days?|天)$/i],
  ['kB', /^(?:ki?b|ki?bytes?|kilobytes?|kibibytes?|千字节)$/i],
  ['MB', /^(?:mi?b|mi?bytes?|megabytes?|mebibytes?|兆字节)$/i],
  ['GB', /^(?:gi?b|gi?bytes?|gigabytes?|gibibytes?|吉字节)$/i],
  ['TB', /^(?:ti?b|ti?bytes?|terabytes?|tebibytes?)$/i],
];

const MEASURE =
  /(?<![\w.])(\d{1,15}(?:\.\d{1,9})?)[ -]?([A-Za-zµμ]{1,14}(?![A-Za-z])|[纳微毫]秒|秒钟?|分钟|小时|天|[千兆吉]字节)/g;

/** What a number of the Chinese counts in, where the English counts the same in something else; null otherwise. Linear. */
export function alteredUnit(source: string, target: string): string | null {
  const english = new Map<string, Set<string>>();
  for (const [, digits = '', word = ''] of source.matchAll(MEASURE)) {
    const unit = unitOf(word);
    if (unit !== null) english.set(digits, (english.get(digits) ?? new Set()).add(unit));
  }
  if (english.size === 0) return null;
  for (const [, digits = '', word = ''] of target.matchAll(MEASURE)) {
    const unit = unitOf(word);
    const theirs = english.get(digits);
    if (unit !== null && theirs !== undefined && !theirs.has(unit)) return word;
  }
  return null;
}

function unitOf(word: string): string | null {
  return UNITS.find(([, spelling]) => spelling.test(word))?.[0] ?? null;
}
