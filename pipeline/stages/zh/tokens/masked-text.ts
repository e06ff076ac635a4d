import { memoized } from './recent.ts';
import { scan } from './scanner.ts';
import type { Token } from './token.ts';

/** The text with a NUL for every character of the tokens that are masked: places stay, and no words meet over one. */
export function maskedText(text: string, isMasked: (token: Token) => boolean): string {
  const parts: string[] = [];
  let from = 0;
  for (const token of scan(text)) {
    if (!isMasked(token) || token.start < from) continue;
    parts.push(text.slice(from, token.start), '\0'.repeat(token.end - token.start));
    from = token.end;
  }
  return [...parts, text.slice(from)].join('');
}

/** The text without what a translation must keep: language, and what may be language. */
export const languageOf: (text: string) => string = memoized((text) => maskedText(text, ({ kept }) => kept));
