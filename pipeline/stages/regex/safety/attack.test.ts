import { expect, test } from 'vitest';
import { attackText, describeAttack } from './attack.ts';
import { shortened, quoteAt, quotePiece, readableCount } from '../quote.ts';

test('an attack in full and in short', () => {
  const pieces = [
    { text: '', times: 1 },
    { text: 'a"', times: 3 },
    { text: '\n!', times: 1 },
  ];
  expect(attackText(pieces)).toBe('a"a"a"\n!');
  expect(describeAttack(pieces)).toBe('"a\\"" x 3 + "\\n!"');
  expect(describeAttack([])).toBe('""');
});

test('numbers as people read them', () => {
  expect([0, 999, 1000, 1_234_567, 1e15, Infinity].map(readableCount)).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567',
    'more than 10^15',
    'more than 10^300',
  ]);
});

test('places as people find them', () => {
  expect(quoteAt('abc(def', 3)).toBe('at character 4, before `(def`');
  expect(quoteAt('abc(', 4)).toBe('at its end, after `abc(`');
  expect(quotePiece('x(a+)+y', 1, 6)).toBe('`(a+)+` at character 2');
  expect(shortened('a😀b', 2)).toBe('a…');
});
