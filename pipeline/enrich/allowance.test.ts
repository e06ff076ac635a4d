import { expect, test } from 'vitest';
import { Limiter, type RateLimit } from '../../scripts/fault-server/limiter.ts';
import { Allowance } from './allowance.ts';
import { rateNotice } from './rate-headers.ts';

/** Sends against a limit, with a clock of its own and answers that take a while. */
function simulate(kind: RateLimit['kind'], total: number): { refused: number; end: number } {
  const limiter = new Limiter({ kind, requests: 50, tokens: Infinity, period: 5000, headers: true }, 0);
  const allowance = new Allowance();
  const onTheWay: {
    readonly ticket: number;
    readonly at: number;
    readonly headers: Headers;
    readonly admitted: boolean;
  }[] = [];
  let [now, ticket, done, refused] = [0, 0, 0, 0];
  while (done < total) {
    for (const answer of onTheWay.filter(({ at }) => at <= now)) {
      onTheWay.splice(onTheWay.indexOf(answer), 1);
      const notice = rateNotice(answer.headers, 0).requests;
      if (answer.admitted) {
        done += 1;
        allowance.hear(answer.ticket, notice, 1, now);
      } else {
        refused += 1;
        allowance.refuse(answer.ticket, notice, now);
      }
    }
    while (onTheWay.length < 8 && allowance.wait(1, now) <= 0) {
      ticket += 1;
      allowance.send(ticket, 1, now);
      const { admitted, headers } = limiter.admit(0, now);
      // Answers overtake each other.
      onTheWay.push({ ticket, at: now + 60 + 40 * (ticket % 3), headers: new Headers(headers), admitted });
    }
    now += 5;
    if (now > 1_000_000) throw new Error('stuck');
  }
  return { refused, end: now };
}

test.each([
  ['bucket', (400 - 50) * 100],
  ['sliding', 35_000],
  ['window', 35_000],
] as const)('holds the limit of a %s without being told which it is', (kind, ideal) => {
  const { refused, end } = simulate(kind, 400);
  expect(refused).toBeLessThanOrEqual(8);
  expect(ideal / end).toBeGreaterThan(0.9);
});

test('holds nothing back before anything is known', () => {
  expect(new Allowance().wait(1_000_000, 0)).toBe(0);
});

test('a request that is larger than the limit goes out when all of it is free', () => {
  const allowance = new Allowance();
  allowance.send(1, 10, 0);
  allowance.hear(1, { limit: 100, remaining: 90, reset: 1000 }, 10, 1);
  expect(allowance.wait(5000, 2)).toBeGreaterThan(0);
  expect(allowance.wait(5000, 1002)).toBe(0);
});
