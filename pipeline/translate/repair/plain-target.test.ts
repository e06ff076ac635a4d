import { expect, test } from 'vitest';
import { plainTarget } from './plain-target.ts';

test.each([
  ['blank edges', ' 运行它。\n', 'Run it.', '运行它。'],
  ["HTML's escapes", '把 &quot;a &lt; b&quot; 改掉', 'Change "a < b"', '把 "a < b" 改掉'],
  ["JSON's escapes", '\\u8fd0\\u884c\\u5b83\\u3002', 'Run it.', '运行它。'],
  ['a label', '译文：运行它。', 'Run it.', '运行它。'],
])('takes away %s', (_, target, source, plain) => {
  expect(plainTarget(target, source)).toBe(plain);
});

test.each([
  ['HTML that the source has', '写 &lt; 而不是 <', 'Write &lt; instead of <'],
  ['an escape that the source has', '写 \\u00e9', 'Write \\u00e9'],
  ['a translation of the label', '翻译：缺失', 'Translation: missing'],
])('leaves %s', (_, target, source) => {
  expect(plainTarget(target, source)).toBe(target);
});
