import { expect, test } from 'vitest';
import { findAmbiguities } from './ambiguity.ts';
import { compileRegex } from '../../engine/compile.ts';
import { programOf } from '../../engine/match.ts';

function wordsOf(source: string): string[] {
  const { regex } = compileRegex(source);
  if (!regex) throw new Error(`${source} does not compile`);
  return findAmbiguities(programOf(regex)).map(({ prefix, pump }) => `${prefix}|${pump}`);
}

test('finds the word that a loop reads in two ways, and what leads to it', () => {
  expect(wordsOf('^(?:a|aa)+$')).toContain('a|aaa');
  expect(wordsOf('start (?:ab|a|b)+!')[0]).toMatch(/^start [ab]*\|(?:ab|ba)+$/);
  expect(wordsOf('(?:\\w+\\s?)+:').length).toBeGreaterThan(0);
  // 9 + 9 + 10 letters, in two orders.
  expect(wordsOf('^(?:a{9}|a{10})+$')[0]).toMatch(/\|a{28}$/);
});

test.each(['^(a+b)+$', '^(?:\\d+,)*\\d+$', '(foo|bar|fob)+', 'a.*b.*c', '(?:ab?c)+', '(TS\\d+:)+'])(
  'finds none in %s',
  (source) => {
    expect(wordsOf(source)).toEqual([]);
  },
);

test('leaves programs alone that are too large for it', () => {
  expect(wordsOf(`(?:${'a?'.repeat(1500)})+`)).toEqual([]);
});
