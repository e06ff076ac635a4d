import { expect, test } from 'vitest';
import { countedNoun, joinedWords } from './words.ts';

test('one of a thing has no s', () => {
  expect([0, 1, 2].map((count) => countedNoun(count, 'source'))).toEqual([
    '0 sources',
    '1 source',
    '2 sources',
  ]);
});

test('a list is read as a sentence', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(joinedWords)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
