import { expect, test } from 'vitest';
import { tolerantJson } from './tolerant-json.ts';

test.each([
  ['{"a": 1}', { a: 1 }],
  ['\ufeff{"a": 1}', { a: 1 }],
  ['{"a": 1,}', { a: 1 }],
  ['{"a": 1 // why\n}', { a: 1 }],
  ['{"a": 1 "b": 2}', undefined],
  ['', undefined],
  [null, undefined],
  ['['.repeat(200_000), undefined],
])('%j', (text, value) => {
  expect(tolerantJson(text)).toEqual(value);
});
