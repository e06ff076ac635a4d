import { expect, test } from 'vitest';
import { canMatchLineBreak } from './line-break.ts';
import { parseRegex } from './syntax.ts';

function verdictOf(source: string): boolean | undefined {
  const { pattern } = parseRegex(source);
  return pattern?.alternatives.some(canMatchLineBreak);
}

test.each([
  '\\n',
  'a\\sb',
  '[^"]+',
  '[\\s\\S]*',
  '\\W',
  '\\D',
  '(?:a|\\x0a)',
  '[\\0-z]',
  '(?<=\\n)x',
  'a[^\\S]?b',
])('%s can', (source) => {
  expect(verdictOf(source)).toBe(true);
});

test.each(['.*', 'a b', '\\w\\d', '[a-z]', '[^\\n]', '[^\\s]', '\\S', '^a$', '\\b', '(?:\\n){0}', '(a)\\1'])(
  '%s cannot',
  (source) => {
    expect(verdictOf(source)).toBe(false);
  },
);
