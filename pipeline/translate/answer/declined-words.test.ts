import { expect, test } from 'vitest';
import { saysNo } from './declined-words.ts';

test.each([
  "I'm sorry, but I can't assist with that.",
  'I cannot help with this request.',
  'Unfortunately I am unable to translate this content.',
  'I won’t provide a translation of that.',
  '抱歉，我无法翻译该内容。',
  '你好，这个问题我暂时无法回答，让我们换个话题再聊聊吧。',
  '作为一个人工智能语言模型，我不能提供相关帮助。',
])('%j is a no', (words) => {
  expect(saysNo(words)).toBe(true);
});

test.each([
  '',
  'Hello! How can I help you today?',
  'Sure, here is the translation:',
  '当然可以！请把要翻译的文本发给我。',
  'Please provide the strings.',
  `I cannot translate this. ${'But here is a long essay. '.repeat(40)}`,
])('%j is none', (words) => {
  expect(saysNo(words)).toBe(false);
});
