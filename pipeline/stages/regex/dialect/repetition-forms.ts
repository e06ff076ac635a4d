import { type CompiledRegex, compileRegex } from '../engine/compile.ts';
import type { AST } from '../engine/syntax.ts';
import type { DialectCursor } from './dialect-cursor.ts';
import type { DialectForm } from './dialect-form.ts';

/** The most repetitions that RE2 takes, those within repetitions multiplied. */
const RE2_REPEATS = 1000;

/** Reads `{`, which counts repetitions or is a brace. */
export function readBraces(cursor: DialectCursor): void {
  const counted = cursor.match(/^\{(\d*)(,?)(\d*)\}/);
  const [text = '', min = '', comma = '', max = ''] = counted ?? [];
  if (min === '' && comma !== '' && max !== '' && cursor.at > 0)
    return cursor.add('open braces', text.length);
  if (min === '') return cursor.add('literal brace', 1, '\\{');
  cursor.skip(text.length);
  readPossessive(cursor);
}

/** Reads `*`, `+` or `?` and what belongs to it. */
export function readRepetition(cursor: DialectCursor): void {
  cursor.skip(1);
  readPossessive(cursor);
}

function readPossessive(cursor: DialectCursor): void {
  if (cursor.unit(0) === '?') cursor.skip(1);
  else if (cursor.unit(0) === '+' && cursor.at > 0) cursor.add('possessive repetition', 1);
}

/** Repetitions that come to more than RE2 takes: it needs the groups, hence a regex that compiles. */
export function longRepetitions(source: string): DialectForm[] {
  if (!source.includes('}')) return [];
  const { regex } = compileRegex(source);
  return regex ? longRepetitionsIn(regex) : [];
}

function longRepetitionsIn({ pattern }: CompiledRegex): DialectForm[] {
  const forms: DialectForm[] = [];
  const visit = (alternatives: readonly AST.Alternative[], times: number): void => {
    for (const element of alternatives.flatMap(({ elements }) => elements)) {
      if (element.type !== 'Quantifier') {
        if ('alternatives' in element) visit(element.alternatives, times);
        continue;
      }
      const own = element.raw.endsWith('}') || element.raw.endsWith('}?') ? countOf(element) : 1;
      const all = times * Math.max(1, own);
      if (all > RE2_REPEATS)
        forms.push({ kind: 'long repetition', start: element.element.end, end: element.end, fix: null });
      else if ('alternatives' in element.element) visit(element.element.alternatives, all);
    }
  };
  visit(pattern.alternatives, 1);
  return forms;
}

function countOf({ min, max }: AST.Quantifier): number {
  return max === Number.POSITIVE_INFINITY ? min : max;
}
