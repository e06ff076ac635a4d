import { amountsInBoth, chineseAmounts, englishAmounts, isSameAmount } from './amounts.ts';

/** So many amounts are compared; a hostile text could hold thousands. */
const MOST = 64;

/**
 * What a number of the Chinese counts in, where the English counts the same in something else and the Chinese does not
 * come to an amount of the English; null otherwise. Linear but for the amounts, which are few.
 */
export function alteredUnit(source: string, target: string): string | null {
  const english = englishAmounts(source).slice(0, MOST);
  if (english.length === 0) return null;
  const altered = chineseAmounts(target)
    // 一年, 半天 and 每周 are said of many things.
    .filter(({ number, text }) => number > 1 || !/^[半一每]/.test(text))
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
  const said = amountsInBoth(source, target).filter(({ unit }) => unit.kind === 'share');
  if (said.length >= english.size) return false;
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
  if (amountsInBoth(source, target).length > 0) return null;
  const added = CLOCK.find(([, said, chinese]) => !said.test(source) && chinese.test(target));
  return added?.[2].exec(target)?.[0] ?? null;
}
