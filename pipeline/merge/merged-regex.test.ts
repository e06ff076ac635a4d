import { describe, expect, test } from 'vitest';
import { mergedRegex, type RegexMatches } from './merged-regex.ts';

const matches: RegexMatches = (regex, text) => {
  try {
    return new RegExp(regex, 'i').test(text);
  } catch {
    return null;
  }
};

function merged(
  first: string,
  second: string,
  names: string[] = [],
  counterExamples: string[] = [],
  maxLength = 2000,
) {
  return mergedRegex(first, second, { names, counterExamples }, matches, maxLength);
}

test.each([
  ['a', 'b', 'a|b'],
  ['a', 'a', 'a'],
  ['a|b(c|d)', 'b(c|d)', 'a|b(c|d)'],
  ['a|b', 'a', 'a|b'],
  ['a|b|c', 'b', 'a|b|c'],
  ['(a|b|c)', 'b', '(a|b|c)|b'],
  ['[a|b|c]', 'b', '[a|b|c]|b'],
  ['(a|b)', 'b', '(a|b)|b'],
])('%s and %s give %s', (first, second, regex) => {
  expect(merged(first, second)).toEqual({ regex, leftOut: null });
});

describe('the second is left out', () => {
  test.each([
    ['if it does not compile', 'a', 'b(', [], 2000, 'compile'],
    ['if the first does not', 'a(', 'b', [], 2000, 'compile'],
    ['if it counts groups', 'a', '(b)\\1', [], 2000, 'groups'],
    ['if it names groups', 'a', '(?<x>b)', [], 2000, 'groups'],
    ['if it matches a counter-example', 'a', 'b', ['xbx'], 2000, 'counter-example "xbx"'],
    ['if both are too long', 'aaa', 'bbb', [], 6, 'longer than 6'],
  ] as const)('%s', (_why, first, second, counterExamples, maxLength, reason) => {
    const { regex, leftOut } = merged(first, second, [], [...counterExamples], maxLength);
    expect(regex).toBe(first);
    expect(leftOut).toContain(reason);
  });

  test('but its names are matched word for word', () => {
    const { regex } = merged('a', '(?<x>b)', ['cost: 5 $ (net)', 'a']);
    expect(regex).toBe('a|cost:\\s+5\\s+\\$\\s+\\(net\\)');
    expect(matches(regex, 'COST:  5 $ (net)')).toBe(true);
  });
});

test('a counter-example that the first matches already is not held against the second', () => {
  expect(merged('a', 'b', [], ['ab']).regex).toBe('a|b');
});

test('where it cannot be told whether a name is matched, nothing is added', () => {
  expect(mergedRegex('a', 'a', { names: ['x'], counterExamples: [] }, () => null, 2000).regex).toBe('a');
});
