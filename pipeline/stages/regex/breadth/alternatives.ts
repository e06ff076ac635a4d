import { type CompiledRegex, compileRegex } from '../engine/compile.ts';
import type { AST } from '../engine/syntax.ts';

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

/** One of a regex's top-level alternatives as a regex of its own. */
export function standingAlone(regex: CompiledRegex, alternative: AST.Alternative): CompiledRegex | undefined {
  const all = topAlternatives(regex.pattern);
  if (all.length === 1) return regex;
  // A back-reference counts the groups of the whole regex: there, the others are kept, but made to fail at once.
  if (!/\\[1-9k]/.test(regex.source)) return compileRegex(alternative.raw).regex;
  let source = regex.source;
  for (const other of all.toReversed()) {
    if (other.start !== alternative.start)
      source = `${source.slice(0, other.start)}(?!)${source.slice(other.start)}`;
  }
  return compileRegex(source).regex;
}
