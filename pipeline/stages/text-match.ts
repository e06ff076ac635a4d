import { compileRegex } from './regex/engine/compile.ts';
import { matches } from './regex/engine/match.ts';

/**
 * Whether a record's regex matches a text; null where it does not compile, or where the bounded search gives up. Stages
 * get this handed in, since none of them may use another one's engine; and strangers' regexes run nowhere else.
 */
export function matchOf(regex: string, text: string): boolean | null {
  const compiled = compileRegex(regex);
  if (!compiled.regex) return null;
  const outcome = matches(compiled.regex, text);
  return outcome === 'gave up' ? null : outcome === 'matched';
}

/** As `matchOf`; what cannot be told counts as no match. */
export function matchesText(regex: string, text: string): boolean {
  return matchOf(regex, text) === true;
}
