import { expect, test } from 'vitest';
import { parseRegex } from '../engine/syntax.ts';
import { GappedSearch } from '../literals/gapped-search.ts';
import { searchSafely } from './collision-search.ts';

test.each([
  ['handshake.*400', 'WebSocket HANDSHAKE: 400', 10, 24],
  ['no|handshake.*\\d{3}', 'WebSocket handshake: 400', 10, 24],
  // Literals alone, but the text has two lines, which `.` does not cross.
  ['handshake.*400', 'handshake\n400', null, null],
  ['handshake[^]*400', 'handshake\n400', 0, 13],
  ['(', '(', null, null],
  ['(a+)+$', `${'a'.repeat(60)}!`, null, null],
])('%s in %j', (source, text, start, end) => {
  const expected = start === null ? null : { start, end };
  expect(searchSafely(source)(text)).toEqual(expected);
  // Where the literals are known before, the answer is the same.
  const { pattern } = parseRegex(source);
  const literals = pattern ? GappedSearch.of(pattern).all() : null;
  expect(searchSafely(source, literals)(text)).toEqual(expected);
});
