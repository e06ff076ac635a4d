import { AnnouncedLimit } from './announced-limit.ts';
import type { Clock } from '../clock.ts';
import { LearnedLimit } from './learned-limit.ts';
import { rateNotice, retryAfter, waitInWords } from './rate-headers.ts';

/** Leave to send one request. */
export interface SendPermit {
  readonly number: number;
  readonly at: number;
  readonly tokens: number;
}

/**
 * Holds back requests until the endpoint will take them: by its own account of its limits where it gives one, by
 * trial where it does not, and never before a time that it has named. The first request goes out alone, so that its
 * answer is known before others follow.
 */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #requests = new AnnouncedLimit();
  readonly #tokens = new AnnouncedLimit(true);
  readonly #learnedLimit = new LearnedLimit();
  readonly #underWay = new Set<number>();
  #announced = false;
  #answered = 0;
  #pausedUntil = 0;
  #refusalsInARow = 0;
  #refusedLast = -Infinity;
  #refusedSince: number | null = null;
  /** After a refusal, the one request that finds out whether it is over; "next" until it is sent. */
  #trial: number | 'next' | null = null;
  #trialAt = 0;
  #permits = 0;
  #line: Promise<unknown> = Promise.resolve();
  #wake = new AbortController();

  /** @param random from 0 to 1, for the spread of waits that the endpoint does not name */
  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  /**
   * Waits until a request of so many tokens may go out; first come, first served.
   *
   * @returns null if the signal was aborted before that
   */
  async admit(tokens: number, signal: AbortSignal): Promise<SendPermit | null> {
    const before = this.#line;
    const turn = Promise.withResolvers<undefined>();
    this.#line = turn.promise;
    await before;
    const wake = (): void => this.#wake.abort();
    signal.addEventListener('abort', wake, { once: true });
    try {
      return await this.#waitForLeave(tokens, signal);
    } finally {
      signal.removeEventListener('abort', wake);
      turn.resolve(undefined);
    }
  }

  /**
   * Notes an answer.
   *
   * @param isUsable whether it made sense: until one does, requests go out alone
   */
  noteReply(permit: SendPermit, headers: Headers, isUsable = true): void {
    const now = this.#clock.now();
    const notice = rateNotice(headers, this.#clock.wall());
    this.#announced ||= notice.requests !== null || notice.tokens !== null;
    this.#requests.hear(permit.number, notice.requests, now);
    this.#tokens.hear(permit.number, notice.tokens, now);
    this.#learnedLimit.accept(permit.number);
    this.#answered = isUsable ? this.#answered + 1 : 0;
    this.#refusalsInARow = 0;
    this.#refusedSince = null;
    if (permit.number === this.#trial) this.#trial = null;
    this.#close(permit);
  }

  /**
   * Notes that the endpoint refused a request because it gets too many, and pauses all others for as long as it asks.
   *
   * @param message what it said
   * @returns milliseconds that the pause lasts
   */
  noteRefusal(permit: SendPermit, headers: Headers, message = ''): number {
    const now = this.#clock.now();
    const notice = rateNotice(headers, this.#clock.wall());
    const explained = this.#explains(permit, notice);
    const asked = retryAfter(headers, this.#clock.wall()) ?? waitInWords(message);
    this.#requests.refuse(permit.number, notice.requests, asked, now);
    this.#tokens.refuse(permit.number, notice.tokens, asked, now);
    // Those that went out before the last refusal was heard fall at the same wall: the wait is the same.
    if (permit.at >= this.#refusedLast) this.#refusalsInARow += 1;
    this.#refusedLast = now;
    if (this.#trial === null || this.#trial === permit.number) this.#trial = 'next';
    this.#refusedSince ??= now;
    // Whole seconds are rounded up, as a rule.
    const rounded = asked !== null && asked % 1000 === 0 && !headers.has('retry-after-ms');
    if (!this.#announced) this.#learnedLimit.refuse(permit.number, asked, rounded ? 1000 : 0, now);
    const isFirst = this.#refusalsInARow === 1;
    // A wait that was rounded down to nothing is none: once is enough to find that out.
    const named = asked !== null && asked < LEAST_NAMED && !isFirst ? null : asked;
    const pause = named ?? (explained && isFirst ? 0 : this.#backoff());
    this.#pausedUntil = Math.max(this.#pausedUntil, now + pause);
    this.#close(permit);
    return Math.max(
      pause,
      ...[this.#requests.wait(1, now), this.#tokens.wait(permit.tokens, now)].filter(Number.isFinite),
    );
  }

  /** Whether the endpoint has refused everything for so many milliseconds; one that never let anything in is left sooner. */
  isHopeless(milliseconds: number): boolean {
    if (this.#refusedSince === null) return false;
    const since = this.#clock.now() - this.#refusedSince;
    const isShut = this.#answered === 0 && this.#refusalsInARow >= SHUT;
    return since > (isShut ? Math.min(MINUTE, milliseconds) : milliseconds);
  }

  /** Notes that a request came to nothing, so that it is not waited for. */
  noteNoReply(permit: SendPermit): void {
    this.#requests.lose(permit.number, this.#clock.now());
    this.#tokens.lose(permit.number, this.#clock.now());
    this.#learnedLimit.lose(permit.number);
    if (permit.number === this.#trial) this.#trial = 'next';
    this.#close(permit);
  }

  async #waitForLeave(tokens: number, signal: AbortSignal): Promise<SendPermit | null> {
    for (;;) {
      if (signal.aborted) return null;
      const now = this.#clock.now();
      const wait = this.#wait(tokens, now);
      if (wait <= 0) return this.#issue(tokens, now);
      this.#wake = new AbortController();
      await this.#clock.sleep(Math.min(wait, LONGEST), this.#wake.signal);
    }
  }

  #issue(tokens: number, now: number): SendPermit {
    this.#permits += 1;
    const permit = { number: this.#permits, at: now, tokens };
    this.#underWay.add(permit.number);
    if (this.#trial === 'next') [this.#trial, this.#trialAt] = [permit.number, now];
    this.#requests.send(permit.number, 1, now);
    this.#tokens.send(permit.number, tokens, now);
    this.#learnedLimit.send(permit.number, tokens, now);
    return permit;
  }

  #wait(tokens: number, now: number): number {
    if (this.#underWay.size >= this.#mostUnderWay()) return Infinity;
    // A trial that hangs is not waited for: what is known to be left bounds all others.
    if (this.#announced && typeof this.#trial === 'number') {
      const rest = this.#trialAt + TRIAL_PATIENCE - now;
      if (rest > 0) return rest;
    }
    return Math.max(
      this.#pausedUntil - now,
      this.#requests.wait(1, now),
      this.#tokens.wait(tokens, now),
      this.#announced ? 0 : this.#learnedLimit.wait(now),
    );
  }

  /**
   * Where nothing is announced, all that are under way may be refused at once: they stay a small share of what has been
   * answered, until a rate is known.
   */
  #mostUnderWay(): number {
    if (this.#answered === 0) return 1;
    if (this.#announced) return Infinity;
    return this.#learnedLimit.blocked ? 1 : this.#learnedLimit.mostUnderWay;
  }

  /** Whether the headers show what was missing; if not, the endpoint counts tokens in a way that we have not seen yet. */
  #explains(permit: SendPermit, { requests, tokens }: ReturnType<typeof rateNotice>): boolean {
    if (requests !== null && requests.remaining < 1) return true;
    if (tokens === null) return false;
    const covered = this.#tokens.covers(permit.tokens, tokens);
    if (covered) this.#tokens.raise(permit.tokens, tokens);
    return !covered;
  }

  /** Half a second at first, twice as long each time, or four times before anything was answered, to a minute at most. */
  #backoff(): number {
    const growth = this.#answered === 0 ? 4 : 2;
    return (
      (0.9 + 0.2 * this.#random()) *
      Math.min(MINUTE, this.#learnedLimit.timeout * growth ** Math.max(0, this.#refusalsInARow - 1))
    );
  }

  #close(permit: SendPermit): void {
    this.#underWay.delete(permit.number);
    this.#wake.abort();
  }
}

/** Milliseconds: the longest period that limits are counted in, but for days. */
const MINUTE = 60_000;
/** Refusals in a row after which an endpoint that never answered is not expected to. */
const SHUT = 6;
/** Milliseconds that are worth naming. */
const LEAST_NAMED = 5;
/** Milliseconds after which a trial has got lost. */
const TRIAL_PATIENCE = 10_000;
/** Milliseconds after which to look again, whatever happens. */
const LONGEST = 60_000;
