import type { ChinesePolicy } from '../../../policy/policy.ts';
import { glossaryFor, isTermIn, type Term } from '../glossary.ts';
import { maskedText } from '../tokens/masked-text.ts';
import type { Translation, TranslationProblem } from '../translation.ts';

/**
 * Terms of the English that the Chinese translates otherwise than the glossary says. A term that stands in code, or
 * that the Chinese keeps in English, is left alone. An estimate: good Chinese may say the same without the term. Linear in the length of the texts.
 */
export function glossaryProblems(
  { source, target, domain }: Translation,
  { glossary, everyday }: Pick<ChinesePolicy, 'glossary' | 'everyday'>,
): TranslationProblem[] {
  const text = target.toLowerCase();
  return glossaryFor(maskedText(source, () => true).replace(/\0+/g, ' . '), glossary)
    .filter((term) => isTermIn(term, domain, everyday))
    .filter(
      (term) => ![term.zh, ...(term.also ?? [])].some((chinese) => text.includes(chinese.toLowerCase())),
    )
    .filter((term) => !text.includes(term.en.toLowerCase()))
    .map((term) => ({
      rule: 'zh/glossary' as const,
      isEstimate: true,
      message: `The glossary has ${accepted(term)} for "${term.en}", but none of it stands in the Chinese. Use the term that readers know from other texts, or, where the word means something else here, add that to the glossary.`,
    }));
}

function accepted(term: Term): string {
  const others = (term.also ?? []).slice(0, 4);
  return others.length === 0
    ? `"${term.zh}"`
    : `"${term.zh}" (or ${others.map((zh) => `"${zh}"`).join(', ')})`;
}
