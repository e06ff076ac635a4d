import { topAlternatives } from '../breadth/alternatives.ts';
import type { RequiredClauses } from './literal-index.ts';
import { requiredLiterals } from './literals.ts';
import { parseRegex } from '../engine/syntax.ts';

/** The required literals of each top-level alternative of a regex; null where it is none. */
export function requirementsOf(source: string): RequiredClauses | null {
  const { pattern } = parseRegex(source);
  return pattern ? topAlternatives(pattern).map(requiredLiterals) : null;
}
