import { topAlternatives } from '../breadth/alternatives.ts';
import type { CollisionMatch, CollisionMatcher } from './collisions.ts';
import { type CompiledRegex, compileRegex } from '../engine/compile.ts';
import { fold } from '../engine/units/fold.ts';
import { findGapped, gappedLiterals } from '../literals/gapped-literals.ts';
import { firstMatch } from '../engine/match.ts';
import { parseRegex } from '../engine/syntax.ts';

const LINE_END = /[\n\r\u2028\u2029]/;

/**
 * Searches without fear of strangers' regexes. Alternatives that are literals with gaps are looked up; only where others
 * are left is the regex compiled and run. One that gives up matches nothing here; other rules report it.
 */
export const searchSafely: CollisionMatcher = (source) => {
  const { pattern } = parseRegex(source);
  const alternatives = pattern ? topAlternatives(pattern).map(gappedLiterals) : [];
  const gapped = alternatives.filter((alternative) => alternative !== null);
  let compiled: CompiledRegex | undefined;
  return (text) => {
    if (!LINE_END.test(text)) {
      const folded = fold(text);
      for (const literals of gapped) {
        const found = findGapped(literals, folded);
        if (found) return found;
      }
      if (gapped.length === alternatives.length) return null;
    }
    compiled ??= compileRegex(source).regex;
    return compiled ? outcomeOf(compiled, text) : null;
  };
};

function outcomeOf(regex: CompiledRegex, text: string): CollisionMatch | null {
  const found = firstMatch(regex, text);
  return found.outcome === 'matched' ? { start: found.start, end: found.end } : null;
}
