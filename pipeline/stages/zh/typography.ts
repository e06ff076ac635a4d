import { scan } from './scanner.ts';
import type { Translation, TranslationProblem } from './translation.ts';

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

interface Mend {
  readonly what: string;
  readonly pattern: RegExp;
  readonly replace: (found: string) => string;
}

const HAN = '\\p{Script=Han}';

/** What is mended, in order. Every pattern is bounded, so each pass is linear. */
const MENDS: readonly Mend[] = [
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
    replace: (text) =>
      [...text].map((wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0)).join(''),
  },
  {
    what: 'doubled punctuation',
    pattern: /([，；：、])\1{1,10}|(?<!。)。。(?!。)/gu,
    replace: (marks) => marks.charAt(0),
  },
];

/**
 * Punctuation and characters that Chinese sets otherwise, with the mended text. Code, placeholders and everything else
 * that must stay as it is are left alone. Linear.
 */
export function typographyProblem({ target }: Translation): TranslationProblem | null {
  const kept = scan(target).filter((token) => token.kept);
  const found = new Set<string>();
  let fix = target;
  for (const { what, pattern, replace } of MENDS) {
    const guarded = fix === target ? kept : scan(fix).filter((token) => token.kept);
    let next = 0;
    fix = fix.replace(pattern, (whole: string, ...rest: unknown[]) => {
      const at = rest.find((part) => typeof part === 'number') ?? 0;
      while ((guarded[next]?.end ?? Infinity) <= at) next += 1;
      if ((guarded[next]?.start ?? Infinity) < at + whole.length) return whole;
      const mended = replace(whole);
      if (mended !== whole) found.add(what);
      return mended;
    });
  }
  if (found.size === 0) return null;
  return {
    rule: 'zh/typography',
    message: `The text has ${[...found].join(', and ')}. Chinese uses full-width punctuation without spaces around it, and half-width letters and digits.`,
    fix,
  };
}
