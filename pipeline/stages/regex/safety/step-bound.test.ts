import { expect, test } from 'vitest';
import { compileRegex } from '../engine/compile.ts';
import { programOf } from '../engine/match.ts';
import { LABELLED } from '../testing/labelled-regexes.ts';
import { hostileLines } from './hostile-lines.ts';
import { StepCounter } from './steps/step-counter.ts';
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

test('no line that is aimed at a regex takes more steps than its bound', () => {
  const length = 256;
  const regexes = Object.values(LABELLED).flat();
  let counted = 0;
  for (const source of regexes) {
    const { regex } = compileRegex(source);
    if (!regex) continue;
    const bound = stepBound(regex.pattern, length);
    const counter = new StepCounter(programOf(regex), 30_000_000);
    for (const line of hostileLines(regex.pattern, length, '!', 0)) {
      const steps = counter.count(line.fill(length));
      if (steps === null) continue;
      counted++;
      expect({ source, isBound: steps <= bound }).toEqual({ source, isBound: true });
    }
  }
  expect(counted).toBeGreaterThan(200);
});

test.each([
  ['connection.*refused', 'c.*r'],
  ['(?:Cannot find module|Module not found).*required by', '(?:C|M).*r'],
  ["name '\\w+' is not defined", 'n\\w*i'],
])('%s goes on from fewer places than %s', (long, short) => {
  expect(stepBound(patternOf(long), 4096)).toBeLessThan(stepBound(patternOf(short), 4096) / 4);
});
