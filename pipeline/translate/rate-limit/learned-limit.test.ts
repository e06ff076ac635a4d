import { expect, test } from 'vitest';
import { LearnedLimit } from './learned-limit.ts';

/** Sends as fast as it may to a limit of so many in so many milliseconds that slides; answers come at once. */
function run(most: number, period: number, requests: number): { refused: number; took: number } {
  const limit = new LearnedLimit();
  const admitted: number[] = [];
  let [now, refused, permitNumber] = [0, 0, 0];
  while (admitted.length < requests) {
    now += limit.wait(now);
    permitNumber += 1;
    limit.send(permitNumber, 1000, now);
    const counted = admitted.filter((at) => at > now - period).length;
    if (counted < most) {
      admitted.push(now);
      limit.accept(permitNumber);
    } else {
      refused += 1;
      const wait = (admitted.at(-most) ?? 0) + period - now + 1;
      limit.refuse(permitNumber, wait, 0, now);
      now += wait;
    }
  }
  return { refused, took: now };
}

test('nothing but a slow start holds requests back before the first refusal', () => {
  const limit = new LearnedLimit();
  expect(limit.wait(0)).toBe(0);
  limit.send(1, 1000, 0);
  expect(limit.wait(0)).toBeCloseTo(100);
  expect(limit.blocked).toBe(false);
});

test('goes on at the mean rate that was let through, after one refusal', () => {
  const { refused, took } = run(50, 10_000, 300);
  expect(refused).toBe(1);
  expect(took).toBeLessThan(6.5 * 10_000);
});

test('one trial after a refusal ends it; those that went out before do not', () => {
  const limit = new LearnedLimit();
  for (const permitNumber of [1, 2, 3]) limit.send(permitNumber, 1000, 100 * permitNumber);
  limit.accept(1);
  limit.refuse(3, null, 0, 350);
  expect(limit.blocked).toBe(true);
  limit.accept(2);
  expect(limit.blocked).toBe(true);
  limit.send(4, 1000, 1000);
  limit.accept(4);
  expect(limit.blocked).toBe(false);
  // Two requests in 900 ms, a little slower than that.
  expect(limit.wait(1000)).toBeGreaterThan(450);
  expect(limit.wait(1000)).toBeLessThan(500);
});

test('keeps to the scarcer of requests and tokens', () => {
  const limit = new LearnedLimit();
  for (const permitNumber of [1, 2]) limit.send(permitNumber, 1000, 100 * permitNumber);
  limit.accept(1);
  limit.refuse(2, 1000, 0, 210);
  limit.send(3, 5000, 1210);
  limit.accept(3);
  // Five times the tokens take five times as long.
  expect(limit.wait(1210)).toBeGreaterThan(5 * 1000);
});
