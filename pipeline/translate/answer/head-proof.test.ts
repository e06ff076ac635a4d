import { expect, test } from 'vitest';
import { headFits, headKey, headOf } from './head-proof.ts';

const SOURCE = 'TypeError: Cannot read "x" of undefined';

test('the head is the first four words', () => {
  expect(headOf(SOURCE)).toBe('TypeError: Cannot read "x"');
  expect(headOf('  one\n two ')).toBe('one two');
});

test.each(['TypeError: Cannot read "x"', 'typeerror cannot read x', 'TypeError: Cannot read “x” of'])(
  '%s fits',
  (head) => {
    expect(headFits(head, SOURCE)).toBe(true);
  },
);

test.each([
  'TypeError: Cannot read',
  'TypeError: Cannot write "x"',
  '',
  'TypeError: Cannot read "x" of null',
])('%s does not fit', (head) => {
  expect(headFits(head, SOURCE)).toBe(false);
});

test('a source without letters is proved by its marks', () => {
  expect(headFits('=> ?', '=> ?')).toBe(true);
  expect(headFits('', '=> ?')).toBe(false);
  expect(headKey('=> ?')).toBe('=> ?');
});
