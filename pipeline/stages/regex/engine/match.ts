import { canonicalize } from './units/canonical.ts';
import type { CompiledRegex } from './compile.ts';
import { runProgram } from './machine.ts';
import type { Program } from './program.ts';
import { buildProgram } from './program-writer.ts';
import { GappedSearch } from '../literals/gapped-search.ts';
import { isBounded } from '../safety/step-bound.ts';

/** The answer of a search; never "gave up" for a regex without back-references on a line of ordinary length. */
export type MatchedText =
  | { readonly outcome: 'matched'; readonly start: number; readonly end: number }
  | { readonly outcome: 'not matched' }
  | { readonly outcome: 'gave up' };

/** Steps of V8 that a single search may take at worst; some milliseconds. Beyond, our own machine searches. */
const NATIVE_STEPS = 4_000_000;
/** Instructions of our own machine that a single search may take; about a second. */
const OWN_WORK = 50_000_000;

const programs = new WeakMap<CompiledRegex, Program>();

/** Whether V8 may be given the regex on a text of this length: the bound on its steps follows from the regex alone. */
export function nativeIsSafe(regex: CompiledRegex, length: number): boolean {
  return isBounded(regex.pattern, length, NATIVE_STEPS);
}

/**
 * Finds the first match as `regex.native.exec` would, but safely for any regex and any text: by V8 where a bound on its
 * steps is proved, else by a machine whose work is bounded. Deterministic, in time and answer.
 */
export function firstMatch(regex: CompiledRegex, text: string): MatchedText {
  if (nativeIsSafe(regex, text.length)) {
    const match = regex.native.exec(text);
    return match
      ? { outcome: 'matched', start: match.index, end: match.index + match[0].length }
      : { outcome: 'not matched' };
  }
  const { outcome, start, end } = runProgram(programOf(regex), canonicalize(text), {
    work: OWN_WORK,
    mode: 'answer',
  });
  return outcome === 'matched' ? { outcome, start, end } : { outcome };
}

/** Whether a regex matches anywhere in a text; `firstMatch` tells where. */
export function matches(regex: CompiledRegex, text: string): MatchedText['outcome'] {
  // V8 takes a tenth of a millisecond to compile a regex; to look up its words is a hundred times faster.
  const found = GappedSearch.of(regex.pattern).find(text);
  if (found !== undefined) return found ? 'matched' : 'not matched';
  if (nativeIsSafe(regex, text.length)) return regex.native.test(text) ? 'matched' : 'not matched';
  return firstMatch(regex, text).outcome;
}

/** The regex as instructions for the machine; built once. */
export function programOf(regex: CompiledRegex): Program {
  const known = programs.get(regex);
  if (known) return known;
  const program = buildProgram(regex.pattern);
  programs.set(regex, program);
  return program;
}
