import { expect, test } from 'vitest';
import { asciiPunctuation, lenientJson } from './lenient-json.ts';

test.each([
  ['as it should be', '{"text":"设置“值”，再试：\\n好"}', '设置“值”，再试：\n好'],
  ['a comma at the end', '{"text":"好",}', '好'],
  ['quotation marks of Python', "{'text': '运行 npm'}", '运行 npm'],
  ['quotation marks of Python within them', String.raw`{'text': '把 \'a\' 设为 \'b\''}`, "把 'a' 设为 'b'"],
  ['curly quotation marks', '{“text”: “好，的：是”}', '好，的：是'],
  ['a raw line feed', '{"text":"一\n二"}', '一\n二'],
  ['an escape as for Markdown', String.raw`{"text":"DEMO\_LIMIT"}`, 'DEMO_LIMIT'],
  ['a backslash that is one', String.raw`{"text":"匹配 \d+ 与 C:\Users"}`, String.raw`匹配 \d+ 与 C:\Users`],
  ['an escape as it should be', String.raw`{"text":"\u597d\\d",}`, String.raw`好\d`],
])('reads %s', (_, text, expected) => {
  expect(lenientJson(text)).toEqual({ text: expected });
});

test.each(['', '}{', '{"a" "b": 1 : 2}', '{"a":'.repeat(30_000), '{"a":1,}'.repeat(20_000)])(
  'makes nothing of %j',
  (text) => {
    expect(lenientJson(text)).toBeUndefined();
  },
);

test('punctuation in full width becomes that of JSON, within texts it stays', () => {
  expect(asciiPunctuation('｛"a"：［"一，二：\\"三，"，"四"］｝')).toBe('{"a":["一，二：\\"三，","四"]}');
  expect(asciiPunctuation('{“a”：“一，二”}')).toBe('{“a”:“一，二”}');
});

test('what was escaped for HTML is so no longer, unless there are quotation marks besides', () => {
  expect(asciiPunctuation('{&quot;a&quot;:&quot;x &lt; y&quot;}')).toBe('{"a":"x < y"}');
  expect(asciiPunctuation('{"a":"写作 &quot;"}')).toBe('{"a":"写作 &quot;"}');
});
