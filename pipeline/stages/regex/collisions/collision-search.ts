import type { CollisionMatch, CollisionMatcher } from './collisions.ts';
import { type CompiledRegex, compileRegex } from '../engine/compile.ts';
import { firstMatch } from '../engine/match.ts';
import { GappedSearch } from '../literals/gapped-search.ts';

/**
 * Searches without fear of strangers' regexes. Alternatives that are literals with gaps are looked up; only where others
 * are left is the regex run. One that gives up matches nothing here; other rules report it.
 */
export const searchSafely: CollisionMatcher = (source, literals) => {
  const looked = literals && GappedSearch.for(literals);
  return (text): CollisionMatch | null => {
    const known = looked?.find(text);
    if (known !== undefined) return known;
    const { regex } = compileRegex(source);
    return regex ? searchFor(regex, text) : null;
  };
};

function searchFor(regex: CompiledRegex, text: string): CollisionMatch | null {
  const known = GappedSearch.of(regex.pattern).find(text);
  if (known !== undefined) return known;
  const found = firstMatch(regex, text);
  return found.outcome === 'matched' ? { start: found.start, end: found.end } : null;
}
