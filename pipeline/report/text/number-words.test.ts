import { expect, test } from 'vitest';
import { countWords, grouped } from './number-words.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [1234.5678, '1,234.5678'],
])('%d as %s', (number, text) => {
  expect(grouped(number)).toBe(text);
});

test('one is no plural', () => {
  expect([countWords(0, 'error'), countWords(1, 'error'), countWords(2000, 'error')]).toEqual([
    '0 errors',
    '1 error',
    '2,000 errors',
  ]);
});
