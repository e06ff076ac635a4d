import { expect, test } from 'vitest';
import { counted, listed } from './words.ts';

test('one of a thing has no s', () => {
  expect([0, 1, 2].map((count) => counted(count, 'source'))).toEqual(['0 sources', '1 source', '2 sources']);
});

test('a list is read as a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
