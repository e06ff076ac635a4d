import { expect, test } from 'vitest';
import { Allowance } from './allowance.ts';

test('holds nothing back before anything is known', () => {
  expect(new Allowance().wait(1_000_000, 0)).toBe(0);
});

test('a request that is larger than the limit goes out when all of it is free', () => {
  const allowance = new Allowance();
  allowance.send(1, 10, 0);
  allowance.hear(1, { limit: 100, remaining: 90, reset: 1000 }, 1);
  expect(allowance.wait(5000, 2)).toBeGreaterThan(0);
  expect(allowance.wait(5000, 1100)).toBe(0);
});

test('what is on its way is taken from what was last said to be left', () => {
  const allowance = new Allowance();
  allowance.send(1, 1, 0);
  allowance.hear(1, { limit: 10, remaining: 3, reset: 1000 }, 1);
  for (const ticket of [2, 3, 4]) {
    expect(allowance.wait(1, 2)).toBe(0);
    allowance.send(ticket, 1, 2);
  }
  expect(allowance.wait(1, 3)).toBeGreaterThan(0);
});

test('learns how an endpoint counts tokens', () => {
  const allowance = new Allowance(true);
  allowance.send(1, 100, 0);
  // It counts twice what we expect: two more such requests fit, and not a third one.
  allowance.hear(1, { limit: 900, remaining: 700, reset: 60_000 }, 1);
  allowance.send(2, 100, 2);
  expect(allowance.wait(100, 3)).toBe(0);
  allowance.send(3, 100, 3);
  expect(allowance.wait(130, 4)).toBeGreaterThan(0);
});
