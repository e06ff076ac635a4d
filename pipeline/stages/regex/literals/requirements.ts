import { topAlternatives } from '../engine/top-alternatives.ts';
import type { RequiredClauses } from './literal-index.ts';
import { requiredLiterals } from './literals.ts';
import { compileRegex } from '../engine/compile.ts';

/** The required literals of each top-level alternative of a regex; null where it is none. */
export function requirementsOf(source: string): RequiredClauses | null {
  const { regex } = compileRegex(source);
  return regex ? topAlternatives(regex.pattern).map(requiredLiterals) : null;
}
