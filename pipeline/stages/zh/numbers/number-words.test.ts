import { expect, test } from 'vitest';
import { englishNumbers } from './english-numbers.ts';
import { chineseNumbers, numberKey } from './number-words.ts';

test('numbers that mean the same have the same key', () => {
  expect([numberKey('1,000'), numberKey('08'), numberKey('1.50'), numberKey('0')]).toEqual([
    '1000',
    '8',
    '1.50',
    '0',
  ]);
});

test.each([
  ['三个文件', '3'],
  ['第一行', '1'],
  ['两次', '2'],
  ['二十四小时', '24'],
  ['一百零五', '105'],
  ['二〇二四年', '2024'],
  ['三万', '30000'],
])('%s is %s', (text, value) => {
  expect(chineseNumbers(text).has(value)).toBe(true);
});

test.each([
  ['three files', '3'],
  ['in May', '5'],
  ['the second line', '2'],
  ['1.5 million', '1500000'],
  ['hexadecimal', '16'],
])('%s may be %s', (text, value) => {
  expect(englishNumbers(text).has(value)).toBe(true);
});
