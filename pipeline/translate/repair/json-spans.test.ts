import { expect, test } from 'vitest';
import { isTorn, jsonSpans } from './json-spans.ts';

test('finds what is closed, with talk around it', () => {
  expect(jsonSpans('Sure [1]: {"a":[{"b":1},{"c":2}]} or {"d":"}"}.')).toEqual({
    outermost: ['[1]', '{"a":[{"b":1},{"c":2}]}', '{"d":"}"}'],
    innermost: ['{"b":1}', '{"c":2}', '{"d":"}"}'],
  });
});

test('of what breaks off it gives the parts that are whole, and takes none of them for the whole', () => {
  expect(jsonSpans('{"a":[{"b":1},{"c":2},{"d":')).toEqual({
    outermost: [],
    innermost: ['{"b":1}', '{"c":2}'],
  });
});

test('brackets that do not fit are passed over', () => {
  expect(jsonSpans('} ] {"a":1] }').innermost).toEqual(['{"a":1] }']);
});

test('much that is open is read in one pass', () => {
  expect(jsonSpans('[{'.repeat(200_000))).toEqual({ outermost: [], innermost: [] });
  expect(jsonSpans('{}'.repeat(100_000)).innermost).toHaveLength(100_000);
});

test.each([
  ['{"translations":[{"id":"s1"},{"id', true],
  ['[{"a":1},', true],
  ['{"a":1}', false],
  ['{"a":1}\n{"b":2}\n', false],
  ['Hello {', false],
  ['', false],
])('%j is torn: %s', (text, expected) => {
  expect(isTorn(text)).toBe(expected);
});
