import { expect, test } from 'vitest';
import { foldCase } from './fold-case.ts';

test.each([
  ['ENOENT: No such File', 'enoent: no such file'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['ｅｒｒｏｒ ﬁle', 'error file'],
  ['\u212Aelvin', 'kelvin'],
])('%s folds to %s', (text, folded) => {
  expect(foldCase(text)).toBe(folded);
});

test('every letter of ASCII folds as among letters of other scripts', () => {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');
  expect(foldCase(`${ascii}é`)).toBe(`${foldCase(ascii)}é`);
});
