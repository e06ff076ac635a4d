import { RateLimiter } from '../../pipeline/translate/rate-limit/rate-limiter.ts';
import { ConcurrencyLimiter } from '../../pipeline/translate/rate-limit/concurrency-limiter.ts';
import { Limiter, type RateLimit } from './limiter.ts';
import { VirtualClock } from './virtual-clock.ts';

/** A run against a server with a limit, in a time of its own. */
export interface RateTrial {
  readonly limit: RateLimit;
  readonly requests: number;
  /** Milliseconds that an answer takes, shortest and longest. */
  readonly latency: readonly [number, number];
  /** Whether a refusal takes as long as an answer. */
  readonly slowRefusals?: boolean;
  /** Milliseconds, shortest and longest, until a request is there. */
  readonly uplink?: readonly [number, number];
  /** How many tokens the server counts for each that we expect, least and most; evenly spread. */
  readonly counting?: readonly [number, number];
  /** Whether tokens are counted when the answer is there. */
  readonly afterwards?: boolean;
  /** Whether headers tell what is left when the answer goes, not when the request came. */
  readonly toldLate?: boolean;
  readonly seed?: number;
  /** Called for each request when it gets to the server. */
  readonly watch?: (at: number, admitted: boolean, headers: Record<string, string>) => void;
}

/** What a run came to. */
export interface TrialResult {
  readonly refused: number;
  /** Refused requests among all. */
  readonly share: number;
  /** Milliseconds until the last request was let through. */
  readonly took: number;
  /** The time at the limit's rate, as a share of the time taken; may exceed 1, for a limit may be used up at once. */
  readonly ofRate: number;
  /** The shortest time possible, which uses up the limit in the first instant, as a share of the time taken. */
  readonly ofIdeal: number;
}

/** Tokens of a request, least and most: what strings of many lengths come to. */
const SIZES = [600, 1400] as const;

/** Sends requests through the gate, and finds out how it did. */
export async function tryRate(trial: RateTrial): Promise<TrialResult> {
  const clock = new VirtualClock();
  const random = generator(trial.seed ?? 1);
  const between = ([least, most]: readonly [number, number]): number => least + (most - least) * random();
  const limiter = new Limiter(trial.limit, clock.now());
  const gate = new RateLimiter(clock, random);
  const slots = new ConcurrencyLimiter(32);
  const never = new AbortController().signal;
  let [refused, took, tokens] = [0, 0, 0];

  const serve = async (): Promise<void> => {
    const size = Math.round(between(SIZES));
    const charge = Math.round(size * between(trial.counting ?? [1, 1]));
    for (;;) {
      const ticket = await gate.admit(size, never);
      if (ticket === null) throw new Error('never aborted');
      await clock.sleep(between(trial.uplink ?? [1, 6]));
      const { admitted, headers } = limiter.admit(trial.afterwards ? 0 : charge, clock.now());
      trial.watch?.(clock.now(), admitted, headers);
      const latency = between(trial.latency);
      if (admitted) {
        took = clock.now();
        tokens += charge;
        await clock.sleep(latency);
        if (trial.afterwards) limiter.charge(charge, clock.now());
        gate.noteReply(
          ticket,
          new Headers(trial.afterwards || trial.toldLate ? limiter.headers(clock.now()) : headers),
        );
        slots.grow();
        return;
      }
      refused += 1;
      await clock.sleep(trial.slowRefusals ? latency : 2);
      gate.noteRefusal(ticket, new Headers(headers));
    }
  };
  await clock.run(slots.all(Array.from({ length: trial.requests }, () => serve)));
  const uses = [
    { total: trial.requests, limit: trial.limit.requests },
    { total: tokens, limit: trial.limit.tokens },
  ];
  const times = (time: (total: number, limit: number) => number): number =>
    Math.max(...uses.map(({ total, limit }) => (Number.isFinite(limit) ? time(total, limit) : 0)));
  return {
    refused,
    share: refused / (refused + trial.requests),
    took,
    ofRate: times((total, limit) => (total / limit) * trial.limit.period) / took,
    ofIdeal: times((total, limit) => shortest(trial.limit, total, limit)) / took,
  };
}

/** The ideal spends the limit of the first period at once, and then every bit of it as it comes free. */
export function shortest({ kind, period, phase = 0 }: RateLimit, total: number, limit: number): number {
  if (kind === 'bucket') return Math.max(0, (total / limit - 1) * period);
  return Math.max(0, (Math.ceil(total / limit) - 1) * period - phase);
}

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
