import type { Json } from '../../json.ts';
import { parseJson } from './syntax.ts';

/**
 * What the text of a file says, with a byte-order mark, a comment or a comma too many as well: the rules read it so, too.
 *
 * @returns undefined where it says nothing
 */
export function tolerantJson(text: string | null): Json | undefined {
  if (text === null) return undefined;
  try {
    const syntax = parseJson(text.replace(/^\ufeff/, ''));
    return syntax.ok ? syntax.value : syntax.recovered;
  } catch {
    // Too deep to be parsed.
    return undefined;
  }
}
