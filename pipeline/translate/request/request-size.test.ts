import { expect, test } from 'vitest';
import { requestSize } from './request-size.ts';

test.each([
  [1, 6],
  [20, 8],
  [44, 6],
  [69, 8],
  [90, 9],
  [91, 10],
])('of %i strings at most %i travel in one request', (strings, size) => {
  expect(requestSize(strings)).toBe(size);
});
