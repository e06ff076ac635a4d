import type { ChinesePolicy } from '../../policy/policy.ts';
import { glossaryProblems } from './checks/glossary-problem.ts';
import { lengthProblem } from './checks/length.ts';
import { markupProblem } from './checks/markup.ts';
import { tokenProblems } from './checks/token-problems.ts';
import { traditionalProblem } from './checks/script/traditional.ts';
import type { Translation, TranslationProblem } from './translation.ts';
import { typographyProblem } from './checks/typography.ts';
import { untranslatedProblem } from './checks/untranslated.ts';

/**
 * Everything that is wrong with one translation: pure, and linear in the length of the texts. A text that is no
 * translation at all is told so and nothing else, since whatever more could be said follows from that.
 *
 * @param standard the glossary and the lengths of the policy
 */
export function checkTranslation(translation: Translation, standard: ChinesePolicy): TranslationProblem[] {
  const untranslated = untranslatedProblem(translation);
  if (untranslated !== null) return [untranslated];
  const problems = [
    ...tokenProblems(translation, standard.glossary),
    markupProblem(translation),
    lengthProblem(translation, standard.length),
    traditionalProblem(translation),
    ...glossaryProblems(translation, standard),
    typographyProblem(translation),
  ];
  return problems.filter((problem) => problem !== null);
}
