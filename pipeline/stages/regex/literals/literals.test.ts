import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { topAlternatives } from '../engine/top-alternatives.ts';
import { compileRegex } from '../engine/compile.ts';
import { fold } from '../engine/units/fold.ts';
import { type Clause, requiredLiterals } from './literals.ts';
import { matches } from '../engine/match.ts';
import { parseRegex } from '../engine/syntax.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';

/** The clauses of each top-level alternative. */
function clausesOf(regex: string): (readonly Clause[])[] {
  const { pattern } = parseRegex(regex);
  if (!pattern) throw new Error(`does not parse: ${regex}`);
  return topAlternatives(pattern).map(requiredLiterals);
}

test.each([
  ['WebSocket.*handshake.*400', [[['HANDSHAKE'], ['WEBSOCKET'], ['400']]]],
  ['(NOT_FOUND|(?:not found))', [[['NOT_FOUND']], [['NOT FOUND']]]],
  ['timed? ?out', [[['TIME OUT', 'TIMED OUT', 'TIMEDOUT', 'TIMEOUT']]]],
  ['(a.*bcd|efg).*xyz', [[['XYZ'], ['BCD', 'EFG'], ['A', 'EFG']]]],
  ['(foo|bar)+baz', [[['BARBAZ', 'FOOBAZ']]]],
  ['ab{2}c', [[['ABBC']]]],
  ['(?:ab){2,}c', [[['ABABC']]]],
  ['x(?=yes)(?!no)y', [[['YES'], ['XY']]]],
  ['[Ee]rror', [[['ERROR']]]],
  ['error [^:]+: no', [[['ERROR '], [': NO']]]],
  ['(?:abc)*', [[]]],
  ['\\d+\\s\\w', [[['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']]]],
  ['foo|', [[['FOO']], []]],
  ['(a)\\1b', [[['A'], ['B']]]],
  ['Straße', [[['STRAßE']]]],
])('%s', (regex, expected) => {
  expect(clausesOf(regex).map(sorted)).toEqual(expected);
});

function sorted(clauses: readonly Clause[]): string[][] {
  return clauses.map((clause) => clause.toSorted());
}

test('bounds what it keeps of a regex with very many combinations', () => {
  const clauses = clausesOf('[a-z]{1,9}(?:a|b|c|d){30}x(?:foo|bar){1,40}'.repeat(5))[0] ?? [];
  expect(clauses.length).toBeLessThanOrEqual(12);
  expect(Math.max(...clauses.map((clause) => clause.length))).toBeLessThanOrEqual(64);
});

interface Sample {
  readonly regex: string;
  /** A text that the regex matches, whatever stands around it. */
  readonly text: string;
}

/** Regexes, each with a text that it was built to match. */
const sample: fc.Arbitrary<Sample> = fc.letrec<{ sample: Sample; atom: Sample }>((tie) => ({
  atom: fc.oneof(
    fc.constantFrom('a', 'b', 'K', 'é', 'ſ', 'ß', '中', ' ').map((text) => ({ regex: text, text })),
    fc.constantFrom(
      { regex: '.', text: 'q' },
      { regex: '[a-c]', text: 'B' },
      { regex: '[^a]', text: '\n' },
      { regex: '\\d', text: '7' },
      { regex: '\\w', text: '_' },
      { regex: '\\.', text: '.' },
      { regex: '', text: '' },
    ),
  ),
  sample: fc.oneof(
    { maxDepth: 5 },
    tie('atom'),
    fc.array(tie('sample'), { minLength: 1, maxLength: 4 }).map((parts) => ({
      regex: parts.map((part) => part.regex).join(''),
      text: parts.map((part) => part.text).join(''),
    })),
    fc
      .tuple(tie('sample'), tie('sample'))
      .map(([a, b]) => ({ regex: `(?:${a.regex}|${b.regex})`, text: b.text })),
    fc
      .tuple(tie('sample'), tie('sample'))
      .map(([a, b]) => ({ regex: `(${b.regex}|${a.regex})`, text: b.text })),
    fc
      .record({ of: tie('sample'), min: fc.nat(3), more: fc.nat(3), endless: fc.boolean() })
      .map(({ of, min, more, endless }) => ({
        regex: `(?:${of.regex}){${min},${endless ? '' : min + more}}`,
        text: of.text.repeat(min + more),
      })),
    tie('sample').map((of) => ({ regex: `(?=${of.regex})${of.regex}`, text: of.text })),
    tie('sample').map((of) => ({ regex: `${of.regex}(?<=${of.regex})`, text: of.text })),
  ),
})).sample;

test('of each text that an alternative matches, it holds a literal of every clause', () => {
  const flip = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
  );
  let proven = 0;
  fc.assert(
    fc.property(sample, fc.string(), fc.string(), flip, ({ regex, text }, before, after, change) => {
      const whole = before + change(text) + after;
      const compiled = compileRegex(regex).regex;
      for (const alternative of compiled ? topAlternatives(compiled.pattern) : []) {
        // Not by V8: some of these regexes would take it for ever.
        const alone = compileRegex(alternative.raw).regex;
        if (!alone || matches(alone, whole) !== 'matched') continue;
        const folded = fold(whole);
        for (const clause of requiredLiterals(alternative)) {
          proven++;
          expect(clause.filter((literal) => folded.includes(literal))).not.toEqual([]);
        }
      }
    }),
    { numRuns: propertyRuns(2_000) },
  );
  expect(proven).toBeGreaterThan(propertyRuns(500));
});
