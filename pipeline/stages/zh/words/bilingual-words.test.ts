import { createRequire } from 'node:module';
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textHash } from '../../../record/text-hash.ts';
import { bilingualVersion, charactersFor } from './bilingual-words.ts';

const FILE = './bilingual-words.generated.cjs';

test.each([
  ['certificate', '证'],
  ['wait', '等'],
  ['ran', '跑'],
  ['children', '孩'],
  ['left', '剩'],
])('%s may be %s', (word, character) => {
  expect(charactersFor(word)).toContain(character);
});

test('what no dictionary knows has no characters', () => {
  expect(charactersFor('frobnicate')).toBe('');
  expect(charactersFor('constructor')).not.toContain('function');
});

test('the version is that of what stands in the table', () => {
  const { WORDS } = createRequire(import.meta.url)(FILE) as { WORDS: string };
  expect(textHash(WORDS).startsWith(bilingualVersion())).toBe(true);
});

test('the table is small, and its lines are in order', () => {
  expect(statSync(new URL(FILE, import.meta.url)).size).toBeLessThan(450_000);
  const { WORDS } = createRequire(import.meta.url)(FILE) as { WORDS: string };
  const lines = WORDS.trim().split('\n');
  expect(lines.filter((line) => !/^[a-z]+ \p{Script=Han}+$/u.test(line))).toEqual([]);
  expect(lines).toEqual(lines.toSorted());
});
