import { SIMPLIFIED } from './traditional-characters.ts';
import type { Translation, TranslationProblem } from './translation.ts';

/** Traditional characters in Simplified text, with the Simplified ones. Linear. */
export function traditionalProblem({ source, target }: Translation): TranslationProblem | null {
  const found = new Set<string>();
  let fix = '';
  for (const character of target) {
    const simplified = SIMPLIFIED.get(character);
    if (simplified !== undefined) found.add(character);
    fix += simplified ?? character;
  }
  for (const character of found) if (source.includes(character)) found.delete(character);
  if (found.size === 0) return null;
  const pairs = [...found]
    .slice(0, 5)
    .map((character) => `\`${character}\` (\`${SIMPLIFIED.get(character) ?? ''}\`)`);
  const more = found.size > pairs.length ? ` and ${found.size - pairs.length} more` : '';
  return {
    rule: 'zh/traditional',
    message: `Traditional characters stand in a text that is to be Simplified Chinese: ${pairs.join(', ')}${more}. Write the Simplified ones.`,
    fix,
  };
}
