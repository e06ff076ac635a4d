import { canonicalize } from '../stages/regex/engine/units/canonical.ts';
import type { CompiledRegex } from '../stages/regex/engine/compile.ts';
import { runProgram } from '../stages/regex/engine/machine.ts';
import { programOf } from '../stages/regex/engine/match.ts';
import { stepBound } from '../stages/regex/safety/step-bound.ts';

/** Where a regex matches, UTF-16 offsets, end exclusive; "unknown" where finding out would take too long. */
export type BudgetPlace = { readonly start: number; readonly end: number } | 'nowhere' | 'unknown';

/** Steps that V8 may take for one search, a fraction of a millisecond. Beyond, our own machine searches. */
const NATIVE_STEPS = 100_000;
/** Steps that V8 takes in the time that our machine takes for an instruction. */
const STEPS_OF_AN_INSTRUCTION = 32;
/** Instructions of the machine for one search, some hundredths of a second. */
const WORK_OF_ONE = 2_000_000;
/**
 * Searches for regexes in the passages of one text, as long as the text is worth it: many searches that are each
 * harmless may not add up to minutes. Deterministic: what is counted is work, not time.
 */
export class SearchBudget {
  #left: number;

  /**
   * @param work instructions of the machine for all searches together
   */
  constructor(work: number) {
    this.#left = work;
  }

  search(regex: CompiledRegex, text: string): BudgetPlace {
    if (this.#left <= 0) return 'unknown';
    const bound = stepBound(regex.pattern, text.length);
    if (bound <= NATIVE_STEPS) {
      this.#left -= bound / STEPS_OF_AN_INSTRUCTION;
      const match = regex.native.exec(text);
      return match ? { start: match.index, end: match.index + match[0].length } : 'nowhere';
    }
    const work = Math.min(this.#left, WORK_OF_ONE);
    const found = runProgram(programOf(regex), canonicalize(text), { work, mode: 'answer' });
    this.#left -= found.work;
    if (found.outcome === 'gave up') return 'unknown';
    return found.outcome === 'matched' ? { start: found.start, end: found.end } : 'nowhere';
  }
}
