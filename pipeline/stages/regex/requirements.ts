import { topAlternatives } from './alternatives.ts';
import { compileRegex } from './compile.ts';
import type { Requirements } from './literal-index.ts';
import { requiredLiterals } from './literals.ts';

/** The required literals of each top-level alternative of a regex; null where it does not compile. */
export function requirementsOf(source: string): Requirements | null {
  const { regex } = compileRegex(source);
  return regex ? topAlternatives(regex.pattern).map(requiredLiterals) : null;
}
