import { standingAlone, topAlternatives } from './alternatives.ts';
import type { CompiledRegex } from '../engine/compile.ts';
import { holds } from '../literals/literal-index.ts';
import { requiredLiterals } from '../literals/literals.ts';
import { search } from '../engine/match.ts';
import { FOLDED_TEXT, FOLDED_LINES, ORDINARY_LINES } from './ordinary-lines.ts';

/** An alternative of a regex that does not tell an error from ordinary text. */
export interface BroadAlternative {
  readonly source: string;
  /** UTF-16 offsets into the regex, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The line that it matches, and where; the empty line, where it can match nothing at all. */
  readonly line: string;
  readonly matchStart: number;
  readonly matchEnd: number;
}

/** The top-level alternatives of a regex that match the empty string or an ordinary line, in their order. */
export function broadAlternatives(regex: CompiledRegex): BroadAlternative[] {
  return topAlternatives(regex.pattern).flatMap((alternative) => {
    const clauses = requiredLiterals(alternative);
    if (!holds(FOLDED_TEXT, clauses)) return [];
    const lines = ['', ...ORDINARY_LINES.filter((_, at) => holds(FOLDED_LINES[at] ?? '', clauses))];
    const alone = standingAlone(regex, alternative);
    for (const line of lines) {
      const found = alone && search(alone, line);
      if (found?.outcome !== 'matched') continue;
      const { raw: source, start, end } = alternative;
      return [{ source, start, end, line, matchStart: found.start, matchEnd: found.end }];
    }
    return [];
  });
}
