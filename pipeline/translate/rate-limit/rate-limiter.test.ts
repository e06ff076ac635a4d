import { expect, test } from 'vitest';
import type { RateLimit } from '../../../scripts/fault-server/limiter.ts';
import { tryRate } from '../../../scripts/fault-server/rate-trial.ts';
import { VirtualClock } from '../../../scripts/fault-server/virtual-clock.ts';
import { RateLimiter } from './rate-limiter.ts';

const KINDS = ['bucket', 'sliding', 'window'] as const;
const limitOf = (kind: RateLimit['kind'], tokens: number, voice: Partial<RateLimit>): RateLimit => ({
  kind,
  requests: 100,
  tokens,
  period: 5000,
  headers: true,
  ...voice,
});

test.each(KINDS.flatMap((kind) => [Infinity, 80_000].map((tokens) => [kind, tokens] as const)))(
  'holds the limits that a %s with %d tokens announces',
  async (kind, tokens) => {
    const limit = limitOf(kind, tokens, {});
    for (const counting of [
      [1, 1],
      [0.5, 0.7],
      [1.5, 2],
    ] as const) {
      const { share, ofRate } = await tryRate({ limit, requests: 450, latency: [100, 200], counting });
      expect(share).toBeLessThanOrEqual(0.02);
      expect(ofRate).toBeGreaterThan(0.9);
    }
  },
);

test.each(KINDS)('spends all that a %s announces: three limits take two periods, no more', async (kind) => {
  const limit = limitOf(kind, Infinity, {});
  for (const toldLate of [false, true]) {
    const { share, ofIdeal } = await tryRate({ limit, requests: 300, latency: [50, 100], toldLate });
    expect(share).toBeLessThanOrEqual(0.02);
    expect(ofIdeal).toBeGreaterThan(0.9);
  }
});

test.each([{ headers: false }, { headers: false, retryAfter: 'nothing' as const }])(
  'finds a limit that is not announced by the mean rate that it lets through: %o',
  async (voice) => {
    for (const kind of KINDS) {
      const limit = limitOf(kind, Infinity, voice);
      const { share, ofRate } = await tryRate({ limit, requests: 450, latency: [100, 200] });
      expect(share).toBeLessThanOrEqual(0.02);
      expect(ofRate).toBeGreaterThan(0.7);
    }
  },
);

test('the first request goes out alone, and the next ones when its answer is there', async () => {
  const clock = new VirtualClock();
  const rateLimiter = new RateLimiter(clock, () => 0.5);
  const never = new AbortController().signal;
  const first = await rateLimiter.admit(100, never);
  if (first === null) throw new Error('never aborted');
  let isSecond = false;
  const second = rateLimiter.admit(100, never).then(() => (isSecond = true));
  await new Promise(setImmediate);
  expect(isSecond).toBe(false);
  rateLimiter.noteReply(first, new Headers({ 'x-ratelimit-remaining-requests': '5' }));
  await clock.run(second);
  expect(isSecond).toBe(true);
});

test('waiting ends when the run does', async () => {
  const rateLimiter = new RateLimiter(new VirtualClock(), () => 0.5);
  const end = new AbortController();
  await rateLimiter.admit(100, end.signal);
  const second = rateLimiter.admit(100, end.signal);
  const third = rateLimiter.admit(100, end.signal);
  await new Promise(setImmediate);
  end.abort();
  expect(await second).toBeNull();
  expect(await third).toBeNull();
});

test('a wait that is rounded down to nothing is not taken at its word twice', async () => {
  const rateLimiter = new RateLimiter(new VirtualClock(), () => 0.5);
  const waits: number[] = [];
  const refusal = new Headers({ 'retry-after': '0' });
  for (let number = 1; number <= 3; number += 1) {
    waits.push(rateLimiter.noteRefusal({ number, at: number, tokens: 100 }, refusal));
  }
  expect(waits[0]).toBe(0);
  expect(waits[2]).toBeGreaterThan(100);
});
