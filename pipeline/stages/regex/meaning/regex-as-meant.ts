import type { CompleteRecord } from '../../../record/complete-record.ts';
import { intendedRegex } from '../dialect/fixed-regex.ts';
import { type CompiledRegex, compileRegex } from '../engine/compile.ts';
import { matches } from '../engine/match.ts';
import { deadAlternatives } from './dead-alternatives.ts';
import { missReason, regexSyntaxIn } from './miss-reasons.ts';

type Texts = Pick<CompleteRecord, 'regex' | 'signature' | 'aliases' | 'examples'>;

/**
 * The regex of a record as its author meant it, where regex/dialect or regex/signature says so and gives the fix: what else it
 * misses is judged by that one. Null if it is none even so, or if it finds no text of the record at all: regex/signature says
 * that, so that one mistake is not reported for each text.
 */
export function regexAsMeant({ regex, signature, aliases, examples }: Texts): CompiledRegex | null {
  const intended = intendedRegex(regex);
  if (!intended || matches(intended, signature) !== 'not matched') return intended;
  const texts = [signature, ...aliases, ...examples.map(({ text }) => text)];
  const whole = deadAlternatives(intended, texts).find(({ source }) => source === intended.source);
  const meant = whole ? whole.meant : missReason(intended.source, signature)?.meant;
  const better = meant == null ? undefined : compileRegex(meant).regex;
  return better ?? (findsNone(intended, signature, texts) ? null : intended);
}

/** Whether a regex finds none of a record's own words, and the signature is such that regex/signature says so. */
export function findsNone(regex: CompiledRegex, signature: string, texts: readonly string[]): boolean {
  return regexSyntaxIn(signature) === null && texts.every((text) => matches(regex, text) === 'not matched');
}
