import { maskedText } from '../tokens/masked-text.ts';

const NEGATIVE = /(?<![\w'"])(?:not|never|cannot|[a-z]{2,6}n['’]t)(?![\w'"])/gi;

/** Characters of which every negative of Chinese has one, and some that say what something lacks. */
const CHINESE = /[不没无未非勿莫别否禁拒免难缺失误防错而止空]/u;

/** The first negative of the English, where the Chinese has none at all; null otherwise. Linear. */
export function lostNegation(source: string, target: string): string | null {
  if (CHINESE.test(target)) return null;
  const prose = maskedText(source, ({ kept }) => kept);
  return prose.match(NEGATIVE)?.find((word) => !target.includes(word)) ?? null;
}
