import { expect, test } from 'vitest';
import { Limiter, type RateLimit } from '../../scripts/fault-server/limiter.ts';
import { Pacer } from './pacer.ts';

/** Sends one request after the other against a limit that says nothing but "wait so long". */
function simulate(kind: RateLimit['kind'], total: number): { refused: number; perSecond: number } {
  const limiter = new Limiter({ kind, requests: 50, tokens: Infinity, period: 5000, headers: false }, 0);
  const pacer = new Pacer();
  let [now, done, refused, pausedUntil] = [0, 0, 0, 0];
  while (done < total) {
    now = Math.max(now + 5, pausedUntil);
    if (pacer.wait(now) > 0) continue;
    pacer.send(now);
    const { admitted, headers } = limiter.admit(0, now);
    if (admitted) {
      done += 1;
      pacer.accept();
    } else {
      refused += 1;
      pausedUntil = now + Number(headers['retry-after-ms']);
      pacer.refuse(now, now);
    }
  }
  return { refused, perSecond: done / (now / 1000) };
}

test.each(['bucket', 'window'] as const)('finds the rate that a %s bears', (kind) => {
  const { refused, perSecond } = simulate(kind, 2000);
  expect(refused).toBeLessThan(40);
  expect(perSecond).toBeGreaterThan(8.5);
});

test('holds nothing back before the first refusal, and little is learned from an early one', () => {
  const pacer = new Pacer();
  pacer.send(0);
  expect(pacer.wait(0)).toBe(0);
  pacer.refuse(0, 10);
  expect(pacer.wait(10)).toBe(0);
});
