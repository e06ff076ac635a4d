import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

const STANDING = { done: 120, total: 400, dollars: 0.0123, tokens: 9000, refused: 0, milliseconds: 60_000 };

test('says strings done, cost, rate and time left', () => {
  expect(progressLine(STANDING)).toBe('120 of 400 strings, $0.0123, 2.0 strings/s, 2:20 left');
  expect(progressLine({ ...STANDING, total: 20_000, dollars: null, refused: 3 })).toBe(
    '120 of 20000 strings, 9000 tokens, 2.0 strings/s, 2:45:40 left, 3 told to wait',
  );
  expect(progressLine({ ...STANDING, done: 0 })).toContain('? left');
  expect(progressLine({ ...STANDING, done: 401 })).toContain('400 of 400 strings');
});
