import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['resource', 'resources'],
  ['expect', 'expected'],
  ['configure', 'configuring'],
  ['cache', 'caches'],
])('%s and %s are one word', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each(['node', 'https', 'e0412', 'not_found', 'redis', '错误'])('%s stays a word of its own', (word) => {
  expect(stem(word)).toMatch(new RegExp(`^${word.slice(0, 4)}`));
});
