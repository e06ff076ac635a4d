import { expect, test } from 'vitest';
import { matchesText } from './text-match.ts';

test.each([
  ['cannot find module', "Error: Cannot find module 'x'", true],
  ['^cannot', "Error: Cannot find module 'x'", false],
  ['a.c', 'a\nc', false],
  ['(', '(', false],
])('%s in %j: %s', (regex, text, matched) => {
  expect(matchesText(regex, text)).toBe(matched);
});

test('a regex that would search for ever has not matched', () => {
  expect(matchesText('^(a+)+$', `${'a'.repeat(40)}!`)).toBe(false);
});

test('a text is data, whatever it holds', () => {
  expect(matchesText('z', "`); regex = 'y'; (`")).toBe(false);
  expect(matchesText('constructor', 'constructor')).toBe(true);
});
