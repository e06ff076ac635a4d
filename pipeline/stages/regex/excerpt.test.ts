import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test.each([
  ['not found', '`not found`'],
  ['one\n  two\t`three`', "`one two 'three'`"],
  ['0123456789abc', '`012345678…`'],
  ['01234567\u{1f600}abc', '`01234567…`'],
])('%j', (text, expected) => {
  expect(excerpt(text, 10)).toBe(expected);
});
