import { expect, test } from 'vitest';
import { plainForm } from './plain-form.ts';

test.each([
  ['Run  `npm ci`.', 'run npm ci'],
  ['“Ｒun npm\nci”!', 'RUN NPM CI'],
  ['清理缓存。', '清理缓存'],
])('%s says what %s says', (a, b) => {
  expect(plainForm(a)).toBe(plainForm(b));
});

test.each([
  ['git push', 'git push --force'],
  ['a > b', 'a < b'],
  ['limit 30', 'limit 60'],
  ['rm -rf x', 'rm rf x'],
])('%s and %s say different things', (a, b) => {
  expect(plainForm(a)).not.toBe(plainForm(b));
});
