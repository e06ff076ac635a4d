import { expect, test } from 'vitest';
import { escapedInnerQuotes } from './inner-quotes.ts';

const TEXT = '设为 `sourceType: "script"` 或 "commonjs"，再试 {"a": 1}。';

test('escapes the quotation marks within the texts of an answer', () => {
  const answer = `{"translations": [{"id": "s1", "head": "Set \`a: "b"\`", "text": "${TEXT}"},\n {"text": "好", "id": "s2"}]}`;
  expect(JSON.parse(escapedInnerQuotes(answer))).toEqual({
    translations: [
      { id: 's1', head: 'Set `a: "b"`', text: TEXT },
      { text: '好', id: 's2' },
    ],
  });
});

test('leaves what is JSON as it is, and what is torn without an end', () => {
  const whole = JSON.stringify({ translations: [{ id: 's1', head: 'a "b', text: TEXT }] }, null, 2);
  expect(escapedInnerQuotes(whole)).toBe(whole);
  const torn = '{"translations": [{"id": "s1", "text": "设为 "a"，再';
  expect(() => JSON.parse(escapedInnerQuotes(torn)) as unknown).toThrow(SyntaxError);
});
