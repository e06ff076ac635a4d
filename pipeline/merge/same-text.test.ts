import { expect, test } from 'vitest';
import { joined, says, spelling, union } from './same-text.ts';

test('a text says what stands in it, word for word', () => {
  expect(says('The disk is FULL, and old.', 'disk is full')).toBe(true);
  expect(says('The disk is full', 'disk full')).toBe(false);
  expect(says('diskette', 'disk')).toBe(false);
  expect(says('', '')).toBe(true);
  expect(says('set a > b', 'a < b')).toBe(false);
  expect(says('git push --force', 'git push -')).toBe(false);
  expect(spelling('++')).not.toBe(spelling('--'));
});

test('two texts are joined by a full stop, and not at all where one says it all', () => {
  expect(joined('One', 'Two.')).toBe('One. Two.');
  expect(joined('一。', '二。')).toBe('一。 二。');
  expect(joined('One and two', 'two')).toBe('One and two');
  expect(joined('two', 'One and two')).toBe('One and two');
});

test('a union keeps the first of what is equal', () => {
  expect(union(['a', 'B'], ['b', 'c', 'C'], (text) => text.toLowerCase())).toEqual(['a', 'B', 'c']);
});
