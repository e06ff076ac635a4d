import { expect, test } from 'vitest';
import { repairedText, withoutControlSequences } from './repaired-text.ts';

test.each([
  ['\ufeff{"a": 1}', '{"a": 1}'],
  ['{"a": 1,}', '{"a": 1}'],
  ['{"a": [1, 2,\n],\n}', '{"a": [1, 2\n]\n}'],
  ['{"a": "x,}", "b": 1,}', '{"a": "x,}", "b": 1}'],
  ['{"a": "\u001b[31mred\u001b[0m"}', '{"a": "red"}'],
  ['{"a": "one\ttwo",\t}', '{"a": "one\\ttwo"\t}'],
])('%j becomes %j', (text, repaired) => {
  expect(repairedText(text)).toBe(repaired);
  expect(repairedText(repaired)).toBeNull();
});

test.each([
  '{"a": 1}',
  '{"a": 1,,}',
  '{"a": 01}',
  "{'a': 1}",
  '{"a": 1',
  '{,}',
  '',
  '{"a": "x\ny"}',
  '{"a": 1 // why\n,}',
])('%j is left as it is', (text) => {
  expect(repairedText(text)).toBeNull();
});

test('takes out what commands a terminal, and nothing else', () => {
  expect(withoutControlSequences('\u001b[1;38;5;196mred\u001b[K \u001b]0;title\u0007[31m')).toBe('red [31m');
});
