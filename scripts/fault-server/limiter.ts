/** How the server counts requests and tokens against its limits, and what it says of them. */
export interface RateLimit {
  /** "bucket" refills all the time, "sliding" looks back one period, "window" begins anew each period. */
  readonly kind: 'bucket' | 'sliding' | 'window';
  readonly requests: number;
  /** Infinity where only requests count. */
  readonly tokens: number;
  /** Milliseconds. */
  readonly period: number;
  /** Whether answers tell what is left. */
  readonly headers: boolean;
  /**
   * What tokens are: those of the prompt and some for the answer unless set, a quarter of the prompt's bytes, the prompt
   * and the most that the answer may have, or what the answer came to, counted when it is there.
   */
  readonly counts?: 'prompt' | 'bytes' | 'reserved' | 'usage';
  /** How a refusal says when to come back: to the millisecond unless set, in whole seconds rounded up, or not at all. */
  readonly retryAfter?: 'milliseconds' | 'seconds' | 'nothing';
  /** Until when a sliding window's reset counts: until its oldest entry is gone unless set, or until all of them are. */
  readonly reset?: 'oldest' | 'all';
  /** Milliseconds for which a jumping window has been running at the start. */
  readonly phase?: number;
}

interface Meter {
  take(amount: number, now: number): void;
  remaining(now: number): number;
  /** Milliseconds until all of it is free, or, where that is unknown, the next piece. */
  reset(now: number): number;
  /** Milliseconds until so much is free. */
  wait(amount: number, now: number): number;
}

/** Admits requests as a provider does, and says so in its headers. */
export class Limiter {
  readonly #limit: RateLimit;
  readonly #requests: Meter;
  readonly #tokens: Meter;

  constructor(limit: RateLimit, now: number) {
    this.#limit = limit;
    this.#requests = meterOf(limit, limit.requests, now);
    this.#tokens = meterOf(limit, limit.tokens, now);
  }

  /** @returns the headers of the answer, and whether the request is let through */
  admit(
    tokens: number,
    now: number,
  ): { readonly admitted: boolean; readonly headers: Record<string, string> } {
    const wait = Math.max(this.#requests.wait(1, now), this.#tokens.wait(tokens, now));
    const admitted = wait <= 0;
    if (admitted) {
      this.#requests.take(1, now);
      this.#tokens.take(tokens, now);
    }
    return { admitted, headers: { ...this.headers(now), ...(admitted ? {} : this.#comeBack(wait)) } };
  }

  /** Counts tokens of a request that was let through before it was known what it would come to. */
  charge(tokens: number, now: number): void {
    this.#tokens.take(tokens, now);
  }

  /** What is left, for the headers of an answer. */
  headers(now: number): Record<string, string> {
    if (!this.#limit.headers) return {};
    return {
      ...announcement('requests', this.#limit.requests, this.#requests, now),
      ...announcement('tokens', this.#limit.tokens, this.#tokens, now),
    };
  }

  #comeBack(wait: number): Record<string, string> {
    if (this.#limit.retryAfter === 'nothing') return {};
    if (this.#limit.retryAfter === 'seconds') return { 'retry-after': String(Math.ceil(wait / 1000)) };
    return { 'retry-after-ms': String(Math.ceil(wait)) };
  }
}

function announcement(name: string, limit: number, meter: Meter, now: number): Record<string, string> {
  if (!Number.isFinite(limit)) return {};
  return {
    [`x-ratelimit-limit-${name}`]: String(limit),
    [`x-ratelimit-remaining-${name}`]: String(Math.floor(meter.remaining(now))),
    [`x-ratelimit-reset-${name}`]: `${Math.ceil(meter.reset(now))}ms`,
  };
}

function meterOf(manner: RateLimit, limit: number, now: number): Meter {
  if (!Number.isFinite(limit))
    return { take: () => undefined, remaining: () => Infinity, reset: () => 0, wait: () => 0 };
  const { kind, period } = manner;
  if (kind === 'bucket') return bucket(limit, period, now);
  return kind === 'sliding'
    ? slidingWindow(limit, period, manner.reset === 'all')
    : jumpingWindow(limit, period, now - (manner.phase ?? 0));
}

function bucket(limit: number, period: number, start: number): Meter {
  const rate = limit / period;
  let [level, at] = [limit, start];
  const refill = (now: number): number => {
    level = Math.min(limit, level + (now - at) * rate);
    at = now;
    return level;
  };
  return {
    take: (amount, now) => {
      level = refill(now) - amount;
    },
    remaining: (now) => Math.max(0, refill(now)),
    reset: (now) => (limit - refill(now)) / rate,
    wait: (amount, now) => Math.max(0, (Math.min(amount, limit) - refill(now)) / rate),
  };
}

function slidingWindow(limit: number, period: number, resetsAll: boolean): Meter {
  let taken: { at: number; amount: number }[] = [];
  const used = (now: number): number => {
    taken = taken.filter((each) => each.at > now - period);
    return taken.reduce((sum, each) => sum + each.amount, 0);
  };
  return {
    take: (amount, now) => {
      taken.push({ at: now, amount });
    },
    remaining: (now) => Math.max(0, limit - used(now)),
    reset: (now) => (used(now) === 0 ? 0 : ((resetsAll ? taken.at(-1) : taken[0])?.at ?? now) + period - now),
    wait: (amount, now) => {
      let excess = used(now) + Math.min(amount, limit) - limit;
      for (const each of taken) {
        if (excess <= 0) break;
        excess -= each.amount;
        if (excess <= 0) return each.at + period - now;
      }
      return 0;
    },
  };
}

function jumpingWindow(limit: number, period: number, start: number): Meter {
  let [window, used] = [0, 0];
  const roll = (now: number): void => {
    const current = Math.floor((now - start) / period);
    if (current !== window) [window, used] = [current, 0];
  };
  return {
    take: (amount, now) => {
      roll(now);
      used += amount;
    },
    remaining: (now) => {
      roll(now);
      return Math.max(0, limit - used);
    },
    reset: (now) => period - ((now - start) % period),
    wait: (amount, now) => {
      roll(now);
      return used + Math.min(amount, limit) > limit ? period - ((now - start) % period) : 0;
    },
  };
}
