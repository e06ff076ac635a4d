/** How the server counts requests and tokens against its limits. */
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
}

interface Meter {
  take(amount: number, now: number): boolean;
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
    this.#requests = meterOf(limit.kind, limit.requests, limit.period, now);
    this.#tokens = meterOf(limit.kind, limit.tokens, limit.period, now);
  }

  /** @returns the headers of the answer, and whether the request is let through */
  admit(
    tokens: number,
    now: number,
  ): { readonly admitted: boolean; readonly headers: Record<string, string> } {
    const wait = Math.max(this.#requests.wait(1, now), this.#tokens.wait(tokens, now));
    const admitted = wait <= 0 && this.#requests.take(1, now) && this.#tokens.take(tokens, now);
    return {
      admitted,
      headers: { ...this.#headers(now), ...(admitted ? {} : { 'retry-after-ms': String(Math.ceil(wait)) }) },
    };
  }

  #headers(now: number): Record<string, string> {
    if (!this.#limit.headers) return {};
    const headers: Record<string, string> = {
      'x-ratelimit-limit-requests': String(this.#limit.requests),
      'x-ratelimit-remaining-requests': String(Math.floor(this.#requests.remaining(now))),
      'x-ratelimit-reset-requests': `${Math.ceil(this.#requests.reset(now))}ms`,
    };
    if (Number.isFinite(this.#limit.tokens)) {
      headers['x-ratelimit-limit-tokens'] = String(this.#limit.tokens);
      headers['x-ratelimit-remaining-tokens'] = String(Math.floor(this.#tokens.remaining(now)));
      headers['x-ratelimit-reset-tokens'] = `${Math.ceil(this.#tokens.reset(now))}ms`;
    }
    return headers;
  }
}

function meterOf(kind: RateLimit['kind'], limit: number, period: number, now: number): Meter {
  if (!Number.isFinite(limit))
    return { take: () => true, remaining: () => Infinity, reset: () => 0, wait: () => 0 };
  if (kind === 'bucket') return bucket(limit, period, now);
  return kind === 'sliding' ? slidingWindow(limit, period) : fixedWindow(limit, period, now);
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
      refill(now);
      level -= amount;
      return true;
    },
    remaining: (now) => Math.max(0, refill(now)),
    reset: (now) => (limit - refill(now)) / rate,
    wait: (amount, now) => Math.max(0, (Math.min(amount, limit) - refill(now)) / rate),
  };
}

function slidingWindow(limit: number, period: number): Meter {
  let taken: { at: number; amount: number }[] = [];
  const used = (now: number): number => {
    taken = taken.filter((each) => each.at > now - period);
    return taken.reduce((sum, each) => sum + each.amount, 0);
  };
  return {
    take: (amount, now) => taken.push({ at: now, amount }) > 0,
    remaining: (now) => Math.max(0, limit - used(now)),
    reset: (now) => (used(now) === 0 ? 0 : (taken[0]?.at ?? now) + period - now),
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

function fixedWindow(limit: number, period: number, start: number): Meter {
  let [window, used] = [0, 0];
  const roll = (now: number): void => {
    const current = Math.floor((now - start) / period);
    if (current !== window) [window, used] = [current, 0];
  };
  return {
    take: (amount, now) => {
      roll(now);
      used += amount;
      return true;
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
