import type { ChinesePolicy } from '../../../policy/policy.ts';
import { hasEnglish, isTermIn, spellingsOf, termsIn, type Term } from '../glossary.ts';
import { maskedText } from '../tokens/masked-text.ts';
import type { Translation, TranslationProblem } from '../translation.ts';

/**
 * Terms of the English that the Chinese translates otherwise than the glossary says, or in two ways. A term that stands
 * in code, or that the Chinese keeps in English, is left alone, and so is one whose first character stands there: Chinese
 * shortens, 有权 for 权限, 升到 for 升级. An estimate: good Chinese may say the same without the term. Linear in the length of
 * the texts.
 */
export function glossaryProblems(
  { source, target, domain }: Translation,
  { glossary, everyday }: Pick<ChinesePolicy, 'glossary' | 'everyday'>,
): TranslationProblem[] {
  const text = target.toLowerCase();
  const occurring = termsIn(source, glossary);
  const terms = [...occurring.keys()].filter((term) => isTermIn(term, domain, everyday));
  const missing = terms
    .filter((term) => !spellingsOf(term).some((chinese) => text.includes(chinese.charAt(0))))
    .filter((term) => !hasEnglish(target, term))
    .map((term) =>
      estimate(
        `The glossary has ${accepted(term)} for "${term.en}", but none of it stands in the Chinese. Use the term that readers know from other texts, or, where the word means something else here, add that to the glossary.`,
      ),
    );
  const several = terms.filter((term) => (occurring.get(term) ?? 0) > 1);
  const prose = several.length > 0 ? maskedText(text, () => true) : '';
  const mixed = several.flatMap((term) => {
    const others = new Set(terms.filter((other) => other !== term).flatMap((other) => spellingsOf(other)));
    const used = differentNames(prose, term).filter((chinese) => !others.has(chinese));
    return used.length < 2
      ? []
      : [
          estimate(
            `"${term.en}" stands there as ${used.map((chinese) => `"${chinese}"`).join(' and as ')}, which reads as if there were several things. Use one term for it throughout.`,
          ),
        ];
  });
  return [...missing, ...mixed];
}

function estimate(message: string): TranslationProblem {
  return { rule: 'zh/glossary', isEstimate: true, message };
}

/** The Chinese names of a term in a text that have no character in common: 令牌 and 记号, but not 服务器 and 服务端. */
function differentNames(text: string, term: Term): string[] {
  const used: string[] = [];
  let rest = text;
  for (const name of spellingsOf(term).sort((a, b) => b.length - a.length)) {
    if (!/\p{Script=Han}/u.test(name) || !rest.includes(name)) continue;
    rest = rest.replaceAll(name, ' ');
    if (used.every((other) => ![...name].some((character) => other.includes(character)))) used.push(name);
  }
  return used;
}

function accepted(term: Term): string {
  const others = (term.also ?? []).slice(0, 4);
  return others.length === 0
    ? `"${term.zh}"`
    : `"${term.zh}" (or ${others.map((zh) => `"${zh}"`).join(', ')})`;
}
