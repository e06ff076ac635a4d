import { expect, test } from 'vitest';
import { codePointOf, unsafeCharacter } from './unsafe-character.ts';

test.each([
  0x0, 0x1, 0x7, 0x8, 0xb, 0xc, 0x1b, 0x1f, 0x7f, 0x80, 0x85, 0x9f, 0xad, 0x34f, 0x61c, 0x115f, 0x180e,
  0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0x3164,
  0xd800, 0xdfff, 0xfdd0, 0xfeff, 0xfff9, 0xfffe, 0xffff, 0x1fffe, 0xe0001, 0xe0041, 0xe007f, 0xe0100,
  0xe01ef, 0x10ffff,
])('%i is a character that nobody sees', (code) => {
  const character = String.fromCodePoint(code);
  expect(unsafeCharacter(`a${character}b`)).toBe(character);
});

test.each([
  'plain text',
  'tab\tand\r\nlines',
  'über naïve façade',
  '错误：找不到模块',
  '😀 ❤️ 1️⃣',
  'é',
  'שלום',
  '\u00a0',
  '“”…—',
])('%j can be seen', (text) => {
  expect(unsafeCharacter(text)).toBeNull();
});

test('the first of several is the one that is named', () => {
  expect(unsafeCharacter('a\u200b\u202e')).toBe('\u200b');
});

test('a character is named as it can be looked up', () => {
  expect(['а', '\u0000', '\u{e0041}', '\ud800'].map(codePointOf)).toEqual([
    'U+0430',
    'U+0000',
    'U+E0041',
    'U+D800',
  ]);
});
