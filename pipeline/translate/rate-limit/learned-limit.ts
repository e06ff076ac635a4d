/** What is let through. Which of the two an endpoint counts is not known, so both are kept to. */
interface Amounts {
  readonly requests: number;
  readonly tokens: number;
}

/** A refusal that stands: nothing was let through since. */
interface Refusal {
  /** When the last request went out that was refused. */
  readonly failed: number;
  /** Until when the endpoint asks to wait; null where it does not say. */
  readonly until: number | null;
  /** By how many milliseconds that may be too long. */
  readonly doubt: number;
}

/**
 * Keeps to a limit that the endpoint does not announce: the mean rate at which it lets requests through.
 *
 * 1. Before the first refusal requests start slowly and become faster; so few are refused when the limit is met.
 * 2. After a refusal one trial at a time finds out when something is let in again (see RateGate).
 * 3. What was let through until then, divided by the time that it took, the pause included, is the rate. From then on
 *    requests go out evenly at that rate: this keeps within a bucket, a sliding window and one that begins anew alike.
 * 4. Each further refusal gives a mean over more requests, and so a better one. The first mean does not count in it: a
 *    bucket is full at the start, and lets through more than its rate.
 *
 * The rate may be too low: the end of a refusal is seen late, by a trial or by a wait in whole seconds, and the second mean
 * is one over few requests. It therefore grows slowly towards the highest that it may be.
 */
export class LearnedLimit {
  readonly #underWay = new Map<number, { readonly at: number; readonly tokens: number }>();
  #refusal: Refusal | null = null;
  #refusals = 0;
  /** The time over which the mean is taken begins here; null before the first request. */
  #since: number | null = null;
  #through: Amounts = NOTHING;
  /** Requests let through since the last refusal. */
  #inARow = 0;
  /** What a millisecond lets through; null before the first refusal. */
  #rate: Amounts | null = null;
  /** The highest that the rate may be. */
  #most: Amounts = NOTHING;
  #lastSent = -Infinity;
  /** When the rate has room for another request, by either of the two. */
  #free: Amounts = NOTHING;

  /** Whether requests are being refused. */
  get blocked(): boolean {
    return this.#refusal !== null;
  }

  /** How many requests may be under way: all of them may be refused at once. */
  get mostUnderWay(): number {
    return this.#rate === null ? Math.min(MOST_AT_FIRST, 2 + this.#inARow / 4) : 1 + this.#inARow / 2;
  }

  /** Milliseconds to wait after a refusal that does not say how long. */
  get timeout(): number {
    if (this.#rate === null) return FIRST_WAIT;
    return Math.min(FIRST_WAIT, Math.max(LEAST_WAIT, REQUESTS_WAITED / this.#rate.requests));
  }

  /** Milliseconds to wait before the next request. */
  wait(now: number): number {
    if (this.#refusal !== null) return 0;
    if (this.#rate === null)
      return Math.max(0, this.#lastSent + 1000 / (FIRST_RATE + this.#inARow / 3) - now);
    return Math.max(0, this.#free.requests - now, this.#free.tokens - now);
  }

  /** Notes that a request goes out now. */
  send(permitNumber: number, tokens: number, now: number): void {
    this.#since ??= now;
    this.#lastSent = now;
    this.#underWay.set(permitNumber, { at: now, tokens });
    this.#use(tokens, now);
  }

  /** Notes that a request was let through. */
  accept(permitNumber: number): void {
    const sent = this.#underWay.get(permitNumber);
    if (sent === undefined) return;
    this.#underWay.delete(permitNumber);
    if (this.#refusal !== null && sent.at > this.#refusal.failed)
      this.#learn(this.#refusal, sent.at, sent.tokens);
    this.#inARow += 1;
    this.#through = sum(this.#through, { requests: 1, tokens: sent.tokens });
    if (this.#rate === null) return;
    const goal = this.#inARow > LONG ? scaled(this.#rate, GROWTH) : this.#most;
    this.#rate = sum(scaled(this.#rate, 1 - 1 / STEPS), scaled(goal, 1 / STEPS));
  }

  /**
   * Notes that a request was refused, and so not counted.
   *
   * @param wait how long the endpoint asks to wait, in milliseconds; null where it does not say
   * @param doubt by how many milliseconds that may be too long
   */
  refuse(permitNumber: number, wait: number | null, doubt: number, now: number): void {
    const sent = this.#underWay.get(permitNumber);
    if (sent === undefined) return;
    this.#underWay.delete(permitNumber);
    const failed = Math.max(sent.at, this.#refusal?.failed ?? -Infinity);
    this.#refusal =
      wait === null
        ? { until: null, doubt: 0, ...this.#refusal, failed }
        : { failed, until: now + wait, doubt };
  }

  /** Notes that nothing will be heard of a request. */
  lose(permitNumber: number): void {
    this.#underWay.delete(permitNumber);
  }

  /** Something was let through again: the mean until then is the rate. */
  #learn({ failed, until, doubt }: Refusal, at: number, tokens: number): void {
    this.#refusal = null;
    this.#refusals += 1;
    this.#inARow = 0;
    const from = this.#since ?? at;
    const back = Math.min(at, until ?? at);
    const earliest = until === null ? failed : back - doubt;
    if (this.#through.requests > 0 && back > from) {
      // The first mean is right for a window: where the second one was a bad sample, the rate finds back to it.
      const first = this.#refusals === 2 ? this.#rate : null;
      this.#rate = scaled(this.#through, MARGIN / (back - from));
      this.#most = first ?? scaled(this.#through, MARGIN / Math.max(1, earliest - from));
      this.#free = { requests: at, tokens: at };
      this.#use(tokens, at);
    }
    if (this.#refusals === 1) [this.#since, this.#through] = [back, NOTHING];
  }

  /** A request takes its share of the rate; what was not used before is lost, but for one request's worth. */
  #use(tokens: number, at: number): void {
    if (this.#rate === null) return;
    const unused = at - 1 / this.#rate.requests;
    this.#free = {
      requests: Math.max(this.#free.requests, unused) + 1 / this.#rate.requests,
      tokens: Math.max(this.#free.tokens, unused) + tokens / this.#rate.tokens,
    };
  }
}

function sum(a: Amounts, b: Amounts): Amounts {
  return { requests: a.requests + b.requests, tokens: a.tokens + b.tokens };
}

function scaled({ requests, tokens }: Amounts, factor: number): Amounts {
  return { requests: factor * requests, tokens: factor * tokens };
}

const NOTHING: Amounts = { requests: 0, tokens: 0 };

/** Requests under way at most, and requests a second at the very first, before a limit is known. */
const MOST_AT_FIRST = 16;
const FIRST_RATE = 10;

/** Milliseconds; and requests' worth of time that is waited for where the rate is known. */
const FIRST_WAIT = 500;
const LEAST_WAIT = 100;
const REQUESTS_WAITED = 4;

/** The share of the mean that is used: requests do not all travel at one speed. */
const MARGIN = 0.98;
/** Requests over which an uncertain rate grows by two thirds of what it may be too low. */
const STEPS = 100;
/** Requests in a row after which the limit itself may have grown, and by how much it is then tried to be higher. */
const LONG = 500;
const GROWTH = 1.5;
