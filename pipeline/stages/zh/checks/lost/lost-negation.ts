import { languageOf } from '../../tokens/masked-text.ts';

const NEGATIVE = /(?<![\w'"])(?:not|never|cannot|[a-z]{2,6}n['’]t)(?![\w'"])/gi;

/** Characters of which every negative of Chinese has one, and some that say what something lacks. */
const CHINESE = /[不没无未非勿莫别否禁拒免难缺失误防错而止空]/u;

/** What English stresses, and Chinese never leaves out. */
const STRESSED = /(?<![\w-])(?:NOT|NEVER)(?![\w-])/g;
const NEGATIVES = /[不没无未非勿莫别否禁拒免]/gu;

/** The first negative of the English, where the Chinese has none at all, or fewer than the English stresses. Linear. */
export function lostNegation(source: string, target: string): string | null {
  const stressed = source.match(STRESSED) ?? [];
  const negatives = target.replace(/不同|不仅|不过|无论|不管/gu, '').match(NEGATIVES) ?? [];
  if (stressed.length > negatives.length && !target.includes(stressed[0] ?? '')) return stressed[0] ?? null;
  if (CHINESE.test(target)) return null;
  return (
    languageOf(source)
      .match(NEGATIVE)
      ?.find((word) => !target.includes(word)) ?? null
  );
}
