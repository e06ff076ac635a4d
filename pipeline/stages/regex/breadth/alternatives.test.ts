import { expect, test } from 'vitest';
import { standingAlone } from './alternatives.ts';
import { compileRegex } from '../engine/compile.ts';
import { topAlternatives } from '../engine/top-alternatives.ts';

function alternativesOf(source: string): { raw: string; alone: string | undefined }[] {
  const { regex } = compileRegex(source);
  if (!regex) throw new Error(`does not compile: ${source}`);
  return topAlternatives(regex.pattern).map((alternative) => ({
    raw: alternative.raw,
    alone: standingAlone(regex, alternative)?.source,
  }));
}

test.each([
  ['ab', ['ab']],
  ['a|b', ['a', 'b']],
  ['(a|(?:b|(?<x>c|d)))', ['a', 'b', 'c', 'd']],
  ['(a|b)c', ['(a|b)c']],
  ['(a|b)?', ['(a|b)?']],
  ['(?=a|b)', ['(?=a|b)']],
  ['a||b', ['a', '', 'b']],
])('%s', (source, expected) => {
  expect(alternativesOf(source).map(({ raw }) => raw)).toEqual(expected);
});

test('an alternative stands alone as it is written', () => {
  expect(alternativesOf('(ab|c)').map(({ alone }) => alone)).toEqual(['ab', 'c']);
});

test('where a back-reference counts the groups, the other alternatives stay and fail', () => {
  const [first, second] = alternativesOf('(a)x|(b)y\\2');
  expect(first?.alone).toBe('(a)x|(?!)(b)y\\2');
  expect(second?.alone).toBe('(?!)(a)x|(b)y\\2');
  expect(new RegExp(second?.alone ?? '').test('byb')).toBe(true);
  expect(new RegExp(second?.alone ?? '').test('ax')).toBe(false);
});
