import { expect, test } from 'vitest';
import { AnnouncedLimit } from './announced-limit.ts';

test('holds nothing back before anything is known', () => {
  expect(new AnnouncedLimit().wait(1_000_000, 0)).toBe(0);
});

test('a request that is larger than the limit goes out when all of it is free', () => {
  const allowance = new AnnouncedLimit();
  allowance.send(1, 10, 0);
  allowance.hear(1, { limit: 100, remaining: 90, reset: 1000 }, 1);
  expect(allowance.wait(5000, 2)).toBeGreaterThan(0);
  expect(allowance.wait(5000, 1100)).toBe(0);
});

test('what is on its way is taken from what was last said to be left', () => {
  const allowance = new AnnouncedLimit();
  allowance.send(1, 1, 0);
  allowance.hear(1, { limit: 10, remaining: 3, reset: 1000 }, 1);
  for (const permitNumber of [2, 3, 4]) {
    expect(allowance.wait(1, 2)).toBe(0);
    allowance.send(permitNumber, 1, 2);
  }
  expect(allowance.wait(1, 3)).toBeGreaterThan(0);
});

test('learns how an endpoint counts tokens', () => {
  const allowance = new AnnouncedLimit(true);
  allowance.send(1, 100, 0);
  // It counts twice what we expect: two more such requests fit, and not a third one.
  allowance.hear(1, { limit: 900, remaining: 700, reset: 60_000 }, 1);
  allowance.send(2, 100, 2);
  expect(allowance.wait(100, 3)).toBe(0);
  allowance.send(3, 100, 3);
  expect(allowance.wait(130, 4)).toBeGreaterThan(0);
});

test('after a window is used up, one request asks how much came back, and the answer tells', () => {
  const allowance = new AnnouncedLimit();
  for (const permitNumber of [1, 2]) {
    allowance.send(permitNumber, 1, permitNumber);
    allowance.hear(
      permitNumber,
      { limit: 2, remaining: 2 - permitNumber, reset: 1000 - permitNumber },
      10 + permitNumber,
    );
  }
  expect(allowance.wait(1, 900)).toBeGreaterThan(0);
  expect(allowance.wait(1, 1100)).toBe(0);
  allowance.send(3, 1, 1100);
  expect(allowance.wait(1, 1101)).toBeGreaterThan(9000);
  allowance.hear(3, { limit: 2, remaining: 1, reset: 990 }, 1110);
  expect(allowance.wait(1, 1111)).toBe(0);
});

test('a use by others is not ours to spend', () => {
  const allowance = new AnnouncedLimit();
  allowance.send(1, 1, 0);
  allowance.hear(1, { limit: 100, remaining: 99, reset: 1000 }, 1);
  allowance.send(2, 1, 2);
  allowance.hear(2, { limit: 100, remaining: 0, reset: 998 }, 3);
  expect(allowance.wait(1, 4)).toBeGreaterThan(900);
});

test('asks again after a second where it is not said when something comes back, and after the wait that a refusal names', () => {
  const allowance = new AnnouncedLimit();
  allowance.send(1, 1, 0);
  allowance.hear(1, { limit: 1, remaining: 0, reset: null }, 10);
  expect(allowance.wait(1, 10)).toBeGreaterThan(900);
  expect(allowance.wait(1, 1100)).toBe(0);
  allowance.send(2, 1, 1100);
  allowance.refuse(2, { limit: 1, remaining: 0, reset: null }, 300, 1110);
  expect(allowance.wait(1, 1110)).toBe(300);
});

test('a reset of hours is not waited for without asking', () => {
  const allowance = new AnnouncedLimit();
  allowance.send(1, 1, 0);
  allowance.hear(1, { limit: 1, remaining: 0, reset: 7_200_000 }, 10);
  expect(allowance.wait(1, 10)).toBe(60_000);
});

test('a request that hangs does not keep others from asking', () => {
  const allowance = new AnnouncedLimit();
  for (const permitNumber of [1, 2]) allowance.send(permitNumber, 1, permitNumber);
  allowance.hear(2, { limit: 2, remaining: 0, reset: 998 }, 12);
  expect(allowance.wait(1, 11_000)).toBe(0);
});
