import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRegex } from '../engine/syntax.ts';
import { arbitraryRegex, arbitraryText } from '../testing/regex-arbitrary.ts';
import { propertyRuns } from '../../../testing/property-runs.ts';
import { GappedSearch } from './gapped-search.ts';

function find(source: string, text: string): ReturnType<GappedSearch['find']> {
  const { pattern } = parseRegex(source);
  if (!pattern) throw new Error(`${source} does not parse`);
  return GappedSearch.of(pattern).find(text);
}

test.each([
  ['handshake.*400', 'WebSocket HANDSHAKE: 400', { start: 10, end: 24 }],
  ['(no|handshake)', 'WebSocket', null],
  // What an alternative that is no literal would say is not known, unless another one is found.
  ['\\d+|socket', 'WebSocket 5', { start: 3, end: 9 }],
  ['\\d+|sockets', 'WebSocket 5', undefined],
  // `.` does not cross the end of a line.
  ['web.*socket', 'web\nsocket', undefined],
])('%s in %j', (source, text, expected) => {
  expect(find(source, text)).toEqual(expected);
  // The second time, what has been learnt of the regex is used.
  expect(find(source, text)).toEqual(expected);
});

test('what it knows is what the engine says', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'ſ', '.*', '(?:a|bc)', '[ab]', '|', 'k?'), {
    maxLength: 8,
  });
  let known = 0;
  fc.assert(
    fc.property(
      fc.oneof(
        arbitraryRegex({ backreferences: true }),
        words.map((parts) => parts.join('')),
      ),
      arbitraryText,
      (source, text) => {
        if (!parseRegex(source).pattern) return;
        const found = find(source, text);
        if (found === undefined) return;
        known++;
        expect(found !== null).toBe(new RegExp(source, 'i').test(text));
      },
    ),
    { numRuns: propertyRuns(3_000) },
  );
  expect(known).toBeGreaterThan(propertyRuns(500));
});
