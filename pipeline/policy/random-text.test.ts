import { expect, test } from 'vitest';
import { holdsRandomText, withoutRandomText } from './random-text.ts';

test.each([
  ['sk-proj-abcdefghijklmnopqrstuvwxyz0123456789', true],
  ['0123456789abcdef0123456789abcdef', true],
  ['deepseek-ai/DeepSeek-R1-Distill-Qwen-32B', false],
  ['123e4567-e89b-12d3-a456-426614174000', false],
  ['https://gateway.example.com/openai/deployments/gpt-4o-mini/2024-10-21', false],
  ['internationalisationsettings', false],
  ['31415926535897932384', false],
])('%s: %j', (text, isRandom) => {
  expect(holdsRandomText(text)).toBe(isRandom);
});

test('a message is shown without what may be a key', () => {
  const message = 'Unresolved tag: !sk-proj-abcdefghijklmnopqrstuvwxyz0123456789 at gpt-4o-mini';
  expect(withoutRandomText(message)).toBe('Unresolved tag: [not shown: it may be a key] at gpt-4o-mini');
});
