import { expect, test } from 'vitest';
import { RefillKind } from './refill-guess.ts';

const sample = (used: number, reset: number | null, at = 0, isEarly = true) => ({
  used,
  reset,
  took: 100,
  isEarly,
  at,
});

test('a reset that grows with what is used is that of a bucket', () => {
  const guess = new RefillKind();
  for (const [used, reset] of [
    [1, 50],
    [2, 100],
    [20, 1000],
  ] as const)
    guess.note(sample(used, reset));
  expect(guess.rate).toBeCloseTo(0.02);
});

test.each([
  ['the oldest entry', [5000, 4900, 4500]],
  ['all entries', [5000, 5000, 5000]],
])('a reset until %s is gone is that of a window', (_, resets) => {
  const guess = new RefillKind();
  resets.forEach((reset, index) => guess.note(sample(1 + 10 * index, reset)));
  expect(guess.rate).toBe(0);
  expect(guess.period).toBe(5000);
});

test('a reset that may be of the time when the answer went is reckoned from when the request went out', () => {
  const guess = new RefillKind();
  guess.note(sample(1, 4900, 100, false));
  expect(guess.period).toBe(5000);
});

test('of a limit whose reset is not said no period is known', () => {
  const guess = new RefillKind();
  guess.note(sample(1, null));
  expect(guess.period).toBe(0);
});

test('a window that jumps while little is used is no bucket', () => {
  const guess = new RefillKind();
  guess.note(sample(1, 300, 0));
  guess.note(sample(14, 7900, 400));
  guess.note(sample(30, 7800, 500));
  expect(guess.rate).toBe(0);
  expect(guess.period).toBe(7900);
});
