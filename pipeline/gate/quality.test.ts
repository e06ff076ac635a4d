import { expect, test } from 'vitest';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { qualityScore } from './quality.ts';

const error = (file: string, rule = 'a/b') => findingNamed(rule, { file });
const warning = (file: string, rule = 'a/b') => findingNamed(rule, { file, severity: 'warning' });

test.each([
  ['no finding', [], 10, 100],
  ['no file', [], 0, 100],
  ['an error in one of two files', [error('x')], 2, 75],
  ['the same error ten times', Array.from({ length: 10 }, () => error('x')), 2, 75],
  ['two errors in one file', [error('x'), error('x', 'c/d')], 2, 62.5],
  ['a warning in one of two files', [warning('x')], 2, 97.5],
  ['an error and a warning of one rule', [warning('x'), error('x')], 1, 50],
  ['an error in every file', [error('x'), error('y')], 2, 50],
])('%s', (_, findings, files, quality) => {
  expect(qualityScore(findings, files)).toBe(quality);
});

test('it never falls below 0', () => {
  expect(
    qualityScore(
      Array.from({ length: 100 }, (_, index) => error('x', `a/r${index}`)),
      1,
    ),
  ).toBeGreaterThanOrEqual(0);
});
