import { expect, test } from 'vitest';
import { withSingleSpaces } from './single-spaces.ts';

test.each([
  ['a b', 'a b'],
  ['a  b', 'a b'],
  ['a\tb', 'a b'],
  ['a \n b\r\nc', 'a b c'],
  ['\u00a0a\u3000b ', ' a b '],
  ['\n\n', ' '],
])('%j becomes %j', (text, single) => {
  expect(withSingleSpaces(text)).toBe(single);
});
