import { expect, test } from 'vitest';
import { wrapped } from './wrapped.ts';

test('breaks between words, with the indent on every line', () => {
  expect(wrapped('one two three four', 11, '  ')).toBe('  one two\n  three\n  four');
});

test('a word that is longer than a line stays whole', () => {
  expect(wrapped('a records/node/very-long-name.json b', 12, '')).toBe(
    'a\nrecords/node/very-long-name.json\nb',
  );
});

test('characters of East Asia count twice', () => {
  expect(wrapped('找不到 模块 x', 12, '')).toBe('找不到 模块\nx');
  expect(wrapped('找不到 模块 x', 13, '')).toBe('找不到 模块 x');
});

test('no line begins with what a runner obeys', () => {
  expect(wrapped('aaaa bbbb ::error::x cccc', 9, '')).toBe('aaaa bbbb ::error::x\ncccc');
});
