import { expect, test } from 'vitest';
import { originalEncoding } from './original-encoding.ts';

const TEXT = '{"text":"服务器拒绝连接，请重启。"}';

test.each(['latin1', 'windows-1252'])('what was taken for %s is read as it was meant', (encoding) => {
  const bytes = Buffer.from(TEXT, 'utf8');
  const wrong = encoding === 'latin1' ? bytes.toString('latin1') : new TextDecoder(encoding).decode(bytes);
  expect(wrong).not.toBe(TEXT);
  expect(originalEncoding(wrong)).toBe(TEXT);
});

test.each([TEXT, 'plain', 'café', 'naïve “quotes”', 'Ã©tude'])('%s stays as it is', (text) => {
  expect(originalEncoding(text)).toBe(text);
});
