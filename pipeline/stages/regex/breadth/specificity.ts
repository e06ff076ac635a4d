import type { CompiledRegex } from '../engine/compile.ts';
import { topAlternatives } from '../engine/top-alternatives.ts';
import { type Clause, requiredLiterals } from '../literals/literals.ts';
import { FOLDED_LINES, FOLDED_TEXT } from './ordinary-lines.ts';

/** How many lines the frequencies of the units weigh against the lines that were counted. */
const PRIOR_LINES = 1;

const LINE_LENGTH = FOLDED_TEXT.length / FOLDED_LINES.length;
const UNIT_COUNTS = countUnits(FOLDED_TEXT);

/**
 * How specific a regex is, in bits: −log₂ of the share of ordinary lines that it is estimated to hit. 0 means every
 * line, 10 one in a thousand, 20 one in a million; a whole error message has fifty and more. A regex is as specific as
 * the least specific of its top-level alternatives. Adding text that is required never lowers the number.
 */
export function specificityOf(regex: CompiledRegex): number {
  return Math.min(
    ...topAlternatives(regex.pattern).map((alternative) =>
      specificityOfClauses(requiredLiterals(alternative)),
    ),
  );
}

/**
 * The specificity of one alternative, in bits, from its required literals. Clauses are taken to occur independently,
 * so that their bits add up; a clause of several literals is as frequent as all of them together.
 */
export function specificityOfClauses(clauses: readonly Clause[]): number {
  let bits = 0;
  for (const clause of clauses) {
    let share = 0;
    for (const literal of clause) share += shareOfLines(literal);
    bits -= Math.log2(Math.min(1, share));
  }
  return bits;
}

/**
 * The estimated share of ordinary lines that hold a folded literal, between 0 and 1: counted in the shipped lines, and
 * mixed with what the frequencies of its units alone would give, so that what was never seen is not impossible and a
 * longer literal is always rarer.
 */
function shareOfLines(literal: string): number {
  let frequency = 1;
  for (let at = 0; at < literal.length; at++) frequency *= frequencyOf(literal.charCodeAt(at));
  // The chance of at least one occurrence where it can begin at every place of a line.
  const expected = -Math.expm1(-LINE_LENGTH * frequency);
  return (linesWith(literal) + PRIOR_LINES * expected) / (FOLDED_LINES.length + PRIOR_LINES);
}

function linesWith(literal: string): number {
  if (literal.includes('\n')) return 0;
  let lines = 0;
  for (let at = FOLDED_TEXT.indexOf(literal); at >= 0; at = FOLDED_TEXT.indexOf(literal, at)) {
    lines++;
    at = FOLDED_TEXT.indexOf('\n', at);
    if (at < 0) break;
  }
  return lines;
}

/** The share of a unit among all, where each of the 65,536 counts as seen one hundredth of a time more often. */
function frequencyOf(unit: number): number {
  return ((UNIT_COUNTS.get(unit) ?? 0) + 0.01) / (FOLDED_TEXT.length + 0.01 * 0x1_00_00);
}

function countUnits(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}
