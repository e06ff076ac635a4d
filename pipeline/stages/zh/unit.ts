/** A unit of measurement after a number in a Chinese text, and the English that says the same. */
const UNITS: readonly (readonly [chinese: RegExp, english: RegExp])[] = [
  [/\d ?(?:纳秒|ns(?![A-Za-z]))/, /\bnano|\d ?ns\b|\bns\b/i],
  [/\d ?(?:微秒|[uµμ]s(?![A-Za-z]))/, /\bmicro|[uµμ]s\b/i],
  [/\d ?(?:毫秒|ms(?![A-Za-z]))/, /milli|ms\b|msec/i],
  [/\d ?秒/, /sec|\bs\b|\d ?s\b|minute/i],
  [/\d ?分钟/, /min|\bm\b|\d ?m\b|hour/i],
  [/\d ?小时/, /hour|hr|\bh\b|\d ?h\b|days?\b/i],
  [/\d ?天/, /day|\bd\b|\d ?d\b|week|hour/i],
  [/\d ?kB(?![A-Za-z])/i, /kb\b|kilo|kbyte|\bk\b|\d ?k\b/i],
  [/\d ?MB(?![A-Za-z])/, /mb\b|mega|mbyte|\d ?m\b/i],
  [/\d ?GB(?![A-Za-z])/, /gb\b|giga|gbyte|\d ?g\b/i],
  [/\d ?TB(?![A-Za-z])/, /tb\b|tera|tbyte|\d ?t\b/i],
  [/\d ?KiB(?![A-Za-z])/, /ki\b|kib|kibi/i],
  [/\d ?MiB(?![A-Za-z])/, /mi\b|mib|mebi/i],
  [/\d ?GiB(?![A-Za-z])/, /gi\b|gib|gibi/i],
];

/** What a number of the Chinese counts in, where the English names no such unit: "10 GB" for "10 MB"; null otherwise. */
export function alteredUnit(source: string, target: string): string | null {
  if (!/\d/.test(source)) return null;
  for (const [chinese, english] of UNITS) {
    const found = chinese.exec(target);
    if (found !== null && !english.test(source)) return found[0].replace(/^\d ?/, '');
  }
  return null;
}
