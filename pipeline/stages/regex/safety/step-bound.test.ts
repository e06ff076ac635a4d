import { expect, test } from 'vitest';
import { LABELLED } from '../testing/labelled-regexes.ts';
import { isProvedPolynomial, stepBound } from './step-bound.ts';
import { parseRegex, type AST } from '../engine/syntax.ts';

function patternOf(source: string): AST.Pattern {
  const { pattern } = parseRegex(source);
  if (!pattern) throw new Error(`${source} does not parse`);
  return pattern;
}

test.each(LABELLED.exponential)('%s is not proved', (source) => {
  expect(isProvedPolynomial(patternOf(source))).toBe(false);
});

test.each(['a.*b', 'a.*b.*c', '(foo|bar)+', '(?:ab){3,}c', '\\w+ \\d{1,3}', '^(?:a|b|c)+d$', 'x{0,50}y'])(
  '%s is proved',
  (source) => {
    expect(isProvedPolynomial(patternOf(source))).toBe(true);
  },
);

test('counted repetitions that multiply are not taken for constants', () => {
  expect(isProvedPolynomial(patternOf('^a{0,50}a{0,50}a{0,50}a{0,50}a{0,50}a{0,50}b'))).toBe(false);
});

test('the bound grows with the degree, and not where the start is fixed', () => {
  const growth = (source: string): number =>
    Math.round(Math.log2(stepBound(patternOf(source), 65_536) / stepBound(patternOf(source), 32_768)));
  expect(growth('abc')).toBe(1);
  expect(growth('a.*b')).toBe(2);
  expect(growth('^a.*b')).toBe(1);
  expect(growth('a.*b.*c')).toBe(3);
});
