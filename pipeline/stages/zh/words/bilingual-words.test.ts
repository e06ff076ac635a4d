import { createRequire } from 'node:module';
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textHash } from '../../../record/text-hash.ts';
import { bilingualVersion, charactersFor, natureOf } from './bilingual-words.ts';

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

test.each([
  ['healthy', 'a'],
  ['verify', 'v'],
  ['certificate', ''],
  ['frobnicate', ''],
])('the nature of %s is "%s"', (word, nature) => {
  expect(natureOf(word)).toBe(nature);
  expect(charactersFor(word)).not.toMatch(/[a-z]/);
});

test('what no dictionary knows has no characters', () => {
  expect(charactersFor('frobnicate')).toBe('');
  expect(charactersFor('constructor')).not.toContain('function');
});

const { WORDS, CHARACTERS } = createRequire(import.meta.url)(FILE) as {
  WORDS: string;
  CHARACTERS: string;
};

test('the version is that of what stands in the table', () => {
  expect(textHash(`${WORDS}\n${CHARACTERS}`).startsWith(bilingualVersion())).toBe(true);
});

test('the table is small, and its words are in order', () => {
  expect(statSync(new URL(FILE, import.meta.url)).size).toBeLessThan(600_000);
  const [words, characters] = [WORDS.split(' '), CHARACTERS.split(' ')];
  expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  expect(characters.filter((of) => !/^[av]?\p{Script=Han}+$/u.test(of))).toEqual([]);
  expect(words).toEqual(words.toSorted());
  expect(characters).toHaveLength(words.length);
});
