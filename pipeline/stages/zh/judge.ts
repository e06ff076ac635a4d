import type { Term } from './glossary.ts';
import { glossaryProblems } from './glossary-problem.ts';
import { lengthProblem } from './length.ts';
import { tokenProblems } from './token-problems.ts';
import { traditionalProblem } from './traditional.ts';
import type { Translation, TranslationProblem } from './translation.ts';
import { typographyProblem } from './typography.ts';
import { untranslatedProblem } from './untranslated.ts';

/**
 * Everything that is wrong with one translation: pure, and linear in the length of the texts. A text that is no
 * translation at all is told so and nothing else, since whatever more could be said follows from that.
 *
 * @param glossary the terms that must be translated in a certain way; none unless given
 */
export function judgeTranslation(
  translation: Translation,
  glossary: readonly Term[] = [],
): TranslationProblem[] {
  const untranslated = untranslatedProblem(translation);
  if (untranslated !== null) return [untranslated];
  const length = lengthProblem(translation);
  const traditional = traditionalProblem(translation);
  const typography = typographyProblem(translation);
  return [
    ...tokenProblems(translation),
    ...(length === null ? [] : [length]),
    ...(traditional === null ? [] : [traditional]),
    ...glossaryProblems(translation, glossary),
    ...(typography === null ? [] : [typography]),
  ];
}
