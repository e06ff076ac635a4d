import type { AST } from '../engine/syntax.ts';
import { topAlternatives } from '../engine/top-alternatives.ts';
import { fold } from '../engine/units/fold.ts';
import { findGapped, type GappedLiterals, gappedLiterals } from './gapped-literals.ts';

const LINE_END = /[\n\r\u2028\u2029]/;

/** Looks up what a regex asks for, as far as it is literals with gaps: that needs no regex engine. */
export class GappedSearch {
  readonly #literals: GappedLiterals[];
  /** The alternatives that have not been looked at. */
  readonly #open: AST.Alternative[];
  /** Whether an alternative is something else. */
  #hasOther = false;

  private constructor(literals: readonly GappedLiterals[], open: AST.Alternative[]) {
    this.#literals = [...literals];
    this.#open = open;
  }

  /** The search for a pattern; the same each time. */
  static of(pattern: AST.Pattern): GappedSearch {
    const search = searches.get(pattern) ?? new GappedSearch([], topAlternatives(pattern));
    searches.set(pattern, search);
    return search;
  }

  /** The search for a regex whose alternatives all are literals with gaps, namely these. */
  static for(literals: readonly GappedLiterals[]): GappedSearch {
    return new GappedSearch(literals, []);
  }

  /** The literals of all alternatives; null where one is something else. */
  all(): readonly GappedLiterals[] | null {
    while (!this.#hasOther && this.#next());
    return this.#hasOther ? null : this.#literals;
  }

  /** A stretch of the text that is matched, null where none is, undefined where only an engine can tell. */
  find(text: string): { start: number; end: number } | null | undefined {
    if (LINE_END.test(text)) return undefined;
    const folded = fold(text);
    for (let at = 0; ; at += 1) {
      const literals = this.#literals[at] ?? this.#next();
      if (!literals) break;
      const found = findGapped(literals, folded);
      if (found) return found;
    }
    return this.#hasOther ? undefined : null;
  }

  /** The literals of the next alternative that is made of them: most searches end before the last one. */
  #next(): GappedLiterals | undefined {
    for (let alternative = this.#open.shift(); alternative; alternative = this.#open.shift()) {
      const literals = gappedLiterals(alternative);
      if (literals) {
        this.#literals.push(literals);
        return literals;
      }
      this.#hasOther = true;
    }
    return undefined;
  }
}

const searches = new WeakMap<AST.Pattern, GappedSearch>();
