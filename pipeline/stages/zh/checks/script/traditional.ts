import { fixText, type FixedText } from '../fixed-text.ts';
import { SIMPLIFIED } from './traditional-characters.ts';
import { TYPOGRAPHY } from '../typography.ts';
import type { Translation, TranslationProblem } from '../../translation.ts';

/** How many characters a message names. */
const NAMED = 5;

/**
 * Traditional characters in Simplified text, with the Simplified text. A character that the source has too is quoted,
 * not written. The fixed text has its punctuation fixed as well, so that both fixes may be applied in any order.
 * Linear.
 */
export function traditionalProblem({ source, target }: Translation): TranslationProblem | null {
  const found = new Set<string>();
  const quoted = new Set(source);
  const simplify: FixedText = {
    what: 'Traditional characters',
    pattern: /\p{Script=Han}{1,100}/gu,
    replace: (run) =>
      [...run]
        .map((character) => {
          const simplified = quoted.has(character) ? undefined : SIMPLIFIED.get(character);
          if (simplified !== undefined) found.add(character);
          return simplified ?? character;
        })
        .join(''),
  };
  const { text } = fixText(target, [simplify]);
  if (found.size === 0) return null;
  const pairs = [...found].slice(0, NAMED).map((it) => `\`${it}\` (\`${SIMPLIFIED.get(it) ?? ''}\`)`);
  const more = found.size > NAMED ? ` and ${found.size - NAMED} more` : '';
  return {
    rule: 'zh/traditional',
    message: `Traditional characters stand in a text that is to be Simplified Chinese: ${pairs.join(', ')}${more}. Write the Simplified ones.`,
    fix: fixText(text, TYPOGRAPHY).text,
  };
}
