import { type CompiledRegex, compileRegex } from '../engine/compile.ts';
import type { AST } from '../engine/syntax.ts';
import { topAlternatives } from '../engine/top-alternatives.ts';

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
