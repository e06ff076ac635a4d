import { expect, test } from 'vitest';
import { excerpt, excerptAround } from './excerpt.ts';

test.each([
  ['not found', '`not found`'],
  ['a\n  b\t`c`', "`a b 'c'`"],
  ['0123456789abc', '`012345678…`'],
  ['01234567\u{1f600}abc', '`01234567…`'],
])('%j', (text, expected) => {
  expect(excerpt(text, 10)).toBe(expected);
});

test.each([
  ['short line', 2, 5, '`short line`'],
  ['0123456789abcdefghij', 0, 3, '`0123456789…`'],
  ['0123456789abcdefghij', 9, 11, '`…56789abcde…`'],
  ['0123456789abcdefghij', 18, 20, '`…abcdefghij`'],
])('what stands around a place: %j from %i to %i', (text, start, end, expected) => {
  expect(excerptAround(text, start, end, 10)).toBe(expected);
});
