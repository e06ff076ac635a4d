import type { AST } from './syntax.ts';

/**
 * The top-level alternatives of a regex: `a|b`, and those of a group that is the whole regex or the whole alternative,
 * at any depth. `(a|(?:b|c))` has three, `x(a|b)` is one.
 */
export function topAlternatives(pattern: AST.Pattern): AST.Alternative[] {
  return pattern.alternatives.flatMap(unwrapped);
}

function unwrapped(alternative: AST.Alternative): AST.Alternative[] {
  const [only] = alternative.elements;
  if (!only || alternative.elements.length > 1) return [alternative];
  const isPlainGroup = only.type === 'CapturingGroup' || (only.type === 'Group' && !only.modifiers);
  return isPlainGroup ? only.alternatives.flatMap(unwrapped) : [alternative];
}
