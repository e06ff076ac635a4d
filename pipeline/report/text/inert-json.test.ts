import { expect, test } from 'vitest';
import { inertJson, printedJson } from './inert-json.ts';

test.each([
  ['\u009b31m', String.raw`"\u009b31m"`],
  ['a\u202eb', String.raw`"a\u202eb"`],
  ['a\u200bb\u2028', String.raw`"a\u200bb\u2028"`],
  ['\u{e0041}', String.raw`"\udb40\udc41"`],
  ['\ud800', String.raw`"\ud800"`],
  ['##[error]x', String.raw`"##\u005berror]x"`],
  ['磁盘已满 – “x” 😀', '"磁盘已满 – “x” 😀"'],
])('%j is written as %s, and says the same', (text, written) => {
  expect(inertJson(JSON.stringify(text))).toBe(written);
  expect(JSON.parse(written)).toBe(text);
});

test('is laid out for people', () => {
  expect(printedJson({ a: ['\u009b'] })).toBe('{\n  "a": [\n    "\\u009b"\n  ]\n}\n');
});
