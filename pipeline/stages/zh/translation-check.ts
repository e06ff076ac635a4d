import type { ChinesePolicy } from '../../policy/policy.ts';
import { placeholderIn } from '../../corpus/placeholders.ts';
import { glossaryProblems } from './checks/glossary-problem.ts';
import { lengthProblem } from './checks/length/length.ts';
import { markupProblem, quotesProblem } from './checks/markup.ts';
import { tokenProblems } from './checks/token-problems.ts';
import { traditionalProblem } from './checks/script/traditional.ts';
import type { Translation, TranslationProblem } from './translation.ts';
import { typographyProblem } from './checks/typography.ts';
import { leftoverProblem } from './checks/language/leftover.ts';
import { untranslatedProblem } from './checks/language/untranslated.ts';
import { hanOf } from './words/han.ts';

/**
 * Everything that is wrong with one translation: pure, and linear in the length of the texts. A text that is no
 * translation at all is told so and nothing else, since whatever more could be said follows from that; and what a
 * certain fix puts right is one problem: the texts are compared as they are after it.
 *
 * @param standard the glossary and the lengths of the policy
 */
export function checkTranslation(translation: Translation, standard: ChinesePolicy): TranslationProblem[] {
  const untranslated = untranslatedProblem(translation);
  if (untranslated !== null) return [untranslated];
  const markup = markupProblem(translation);
  const unmarked = fixed(translation, markup);
  const traditional = traditionalProblem(unmarked);
  const typography = typographyProblem(unmarked);
  const clean = fixed(fixed(unmarked, typography), traditional);
  const problems = uncomparable(translation) ?? comparedProblems(clean, standard);
  return [...problems, markup, traditional, typography].filter((problem) => problem !== null);
}

/**
 * What two texts that are to say the same differ in, each mistake once: code, names and numbers that are gone say that
 * something was left out, and so does the stretch of English; terms that are missing besides follow from that.
 */
function comparedProblems(translation: Translation, standard: ChinesePolicy): (TranslationProblem | null)[] {
  const tokens = tokenProblems(translation);
  const length = lengthProblem(translation, standard);
  const others = [leftoverProblem(translation, standard.everyday), quotesProblem(translation)];
  if (length?.isIncomplete !== true)
    return [...others, ...tokens, length, ...glossaryProblems(translation, standard)];
  const isSaid = tokens.some(({ rule }) => rule === 'zh/token-lost');
  return [...others, ...tokens, isSaid ? null : length];
}

/**
 * What there is to say instead where the English is nothing to compare with; null where it is. A stand-in such as "TODO"
 * is a mistake of the English, which `schema/placeholder` reports; a signature may be what a Chinese program says.
 */
function uncomparable({ source, field }: Translation): TranslationProblem[] | null {
  if (field !== 'signature_zh' && isChinese(source))
    return [
      {
        rule: 'zh/length',
        isEstimate: true,
        message:
          'What stands where the English belongs is Chinese too, so nobody can tell whether this text says the same. Write the English.',
      },
    ];
  return placeholderIn(source) === null ? null : [];
}

/** Whether a text has more Chinese characters than words in Latin letters. */
function isChinese(text: string): boolean {
  // The English has hardly ever any, and need not be searched for them all.
  if (!/\p{Script=Han}/u.test(text)) return false;
  return hanOf(text).length > (text.match(/[A-Za-z]+/g)?.length ?? 0);
}

function fixed(translation: Translation, problem: TranslationProblem | null): Translation {
  return problem?.fix === undefined ? translation : { ...translation, target: problem.fix };
}
