import { mendText, type Mend } from './mended-text.ts';
import type { Translation, TranslationProblem } from './translation.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

const HAN = '\\p{Script=Han}';

/** In the order in which they are applied. Every pattern is bounded, so each is linear. */
export const TYPOGRAPHY: readonly Mend[] = [
  {
    what: 'half-width punctuation between Chinese characters',
    pattern: new RegExp(`(?<=${HAN})[,;:?!] ?(?=${HAN})|(?<=${HAN})\\.(?=${HAN})`, 'gu'),
    replace: (mark) => FULL_WIDTH[mark.charAt(0)] ?? mark,
  },
  {
    what: 'a space beside full-width punctuation',
    pattern: /(?<=[，。；：！？、]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=[，。；：！？、])/gu,
    replace: () => '',
  },
  {
    what: 'full-width letters or digits',
    pattern: /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]{1,100}/gu,
    replace: (wide) =>
      [...wide].map((character) => String.fromCodePoint((character.codePointAt(0) ?? 0) - 0xfee0)).join(''),
  },
  {
    what: 'doubled punctuation',
    pattern: /([，；：、])\1{1,10}|(?<!。)。。(?!。)/gu,
    replace: (marks) => marks.charAt(0),
  },
];

/** Punctuation and characters that Chinese sets otherwise, with the mended text. Linear. */
export function typographyProblem({ target }: Translation): TranslationProblem | null {
  const { text, mended } = mendText(target, TYPOGRAPHY);
  if (mended.length === 0) return null;
  return {
    rule: 'zh/typography',
    message: `The text has ${mended.join(', and ')}. Chinese uses full-width punctuation without spaces around it, and half-width letters and digits.`,
    fix: text,
  };
}
