import { scan } from './scanner.ts';

/**
 * What a translation of an English text must keep as it stands: code spans, placeholders, URLs, flags, paths, headers,
 * identifiers, error codes and numbers; each once, in the order of the text. Linear in the text's length.
 */
export function keepTokens(source: string): string[] {
  return [...new Set(scan(source).flatMap((token) => (token.kept ? [token.text] : [])))];
}
