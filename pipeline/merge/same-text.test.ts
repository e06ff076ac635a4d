import { expect, test } from 'vitest';
import { joinTexts, isStated, spellingOf, unionOfTexts } from './same-text.ts';

test('a text says what stands in it, word for word', () => {
  expect(isStated('The disk is FULL, and old.', 'disk is full')).toBe(true);
  expect(isStated('The disk is full', 'disk full')).toBe(false);
  expect(isStated('diskette', 'disk')).toBe(false);
  expect(isStated('', '')).toBe(true);
  expect(isStated('set a > b', 'a < b')).toBe(false);
  expect(isStated('git push --force', 'git push -')).toBe(false);
  expect(spellingOf('++')).not.toBe(spellingOf('--'));
});

test('two texts are joined by a full stop, and not at all where one says it all', () => {
  expect(joinTexts('One', 'Two.')).toBe('One. Two.');
  expect(joinTexts('一。', '二。')).toBe('一。 二。');
  expect(joinTexts('One and two', 'two')).toBe('One and two');
  expect(joinTexts('two', 'One and two')).toBe('One and two');
});

test('a union keeps the first of what is equal', () => {
  expect(unionOfTexts(['a', 'B'], ['b', 'c', 'C'], (text) => text.toLowerCase())).toEqual(['a', 'B', 'c']);
});
