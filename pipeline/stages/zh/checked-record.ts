import type { ChinesePolicy } from '../../policy/policy.ts';
import { isTranslated, translationsOf, unalignedTranslationsOf, type TranslatedRecord } from './english.ts';
import { checkTranslation } from './translation-check.ts';
import type { TranslationProblem } from './translation.ts';

/** A problem with the place of the Chinese text. */
export type PlacedProblem = TranslationProblem & { readonly pointer: string };

/** What can be said of a text without knowing which English it belongs to. */
const ALONE: ReadonlySet<string> = new Set(['zh/untranslated', 'zh/traditional', 'zh/typography']);

const judged = new WeakMap<
  TranslatedRecord,
  { standard: ChinesePolicy; problems: readonly PlacedProblem[] }
>();

/** What is wrong with the translations of a record; found out once for all the rules that ask. */
export function problemsOfRecord(
  record: TranslatedRecord,
  standard: ChinesePolicy,
  domain: string | undefined,
): readonly PlacedProblem[] {
  const known = judged.get(record);
  if (known?.standard === standard) return known.problems;
  const aligned = translationsOf(record)
    .filter(isTranslated)
    .flatMap((place) =>
      checkTranslation({ ...place, ...(domain !== undefined && { domain }) }, standard).map((problem) => ({
        ...problem,
        pointer: place.pointer,
      })),
    );
  const unaligned = unalignedTranslationsOf(record)
    .filter(isTranslated)
    .flatMap((place) =>
      checkTranslation(place, standard).map((problem) => ({ ...problem, pointer: place.pointer })),
    )
    .filter((problem) => ALONE.has(problem.rule));
  const problems = [...aligned, ...unaligned];
  judged.set(record, { standard, problems });
  return problems;
}
