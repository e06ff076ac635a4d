import { COUNTRIES } from '../words/countries.ts';
import type { Exchange } from '../tokens/token.ts';

/** What a country is called in both languages, and the character that Chinese writes for it beside others: 德奥, 中日韩. */
const NAMES = COUNTRIES.map(([chinese, english]) => ({
  chinese,
  short: chinese.charAt(0),
  english: new RegExp(`(?<![A-Za-z])(?:${english.replaceAll(',', '|')})[A-Za-z]{0,12}`),
}));

/** Longer names first: 印度 begins 印度尼西亚. */
const ANY = new RegExp(
  NAMES.map(({ chinese }) => chinese)
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'gu',
);

/**
 * A country of the English of which the Chinese says nothing, while it names one that the English does not; null where there
 * is none. One without the other is no mistake: Chinese may leave out what is clear, and say where a town is. Linear.
 */
export function exchangedCountry(source: string, target: string): Exchange | null {
  const named = new Set(target.match(ANY));
  if (named.size === 0) return null;
  const inEnglish = NAMES.filter(({ english }) => english.test(source));
  const became = [...named].find((name) => !inEnglish.some(({ chinese }) => chinese === name));
  const lost = inEnglish.find(({ short }) => !target.includes(short))?.english.exec(source)?.[0];
  return became === undefined || lost === undefined ? null : { lost, became };
}
