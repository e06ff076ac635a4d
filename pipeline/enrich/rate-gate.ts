import { Allowance } from './allowance.ts';
import type { Clock } from './clock.ts';
import { Pacer } from './pacer.ts';
import { rateNotice, retryAfter } from './rate-headers.ts';

/** Leave to send one request. */
export interface Ticket {
  readonly number: number;
  readonly at: number;
}

/**
 * Holds back requests until the endpoint will take them: by its own account of its limits where it gives one, by
 * trial where it does not, and never before a time that it has named.
 */
export class RateGate {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #requests = new Allowance();
  readonly #tokens = new Allowance(0.7);
  readonly #pacer = new Pacer();
  #announced = false;
  #pausedUntil = 0;
  #refusalsInARow = 0;
  #refusedSince: number | null = null;
  #tickets = 0;
  #line: Promise<unknown> = Promise.resolve();
  #news = Promise.withResolvers<undefined>();

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
  async admit(tokens: number, signal: AbortSignal): Promise<Ticket | null> {
    const before = this.#line;
    const turn = Promise.withResolvers<undefined>();
    this.#line = turn.promise;
    await before;
    try {
      return await this.#waitForLeave(tokens, signal);
    } finally {
      turn.resolve(undefined);
    }
  }

  /** Notes an answer. @param tokens what it came to, if that is known */
  heard(ticket: Ticket, headers: Headers, tokens: number | null): void {
    const now = this.#clock.now();
    const notice = rateNotice(headers, this.#clock.wall());
    this.#announced ||= notice.requests !== null || notice.tokens !== null;
    this.#requests.hear(ticket.number, notice.requests, 1, now);
    this.#tokens.hear(ticket.number, notice.tokens, tokens, now);
    this.#pacer.accept();
    this.#refusalsInARow = 0;
    this.#refusedSince = null;
    this.#tell();
  }

  /**
   * Notes that the endpoint refused a request because it gets too many, and pauses all others for as long as it asks.
   *
   * @returns milliseconds that the pause lasts
   */
  refused(ticket: Ticket, headers: Headers): number {
    const now = this.#clock.now();
    const notice = rateNotice(headers, this.#clock.wall());
    this.#requests.refuse(ticket.number, notice.requests, now);
    this.#tokens.refuse(ticket.number, notice.tokens, now);
    if (!this.#announced) this.#pacer.refuse(ticket.at, now);
    this.#refusalsInARow += 1;
    this.#refusedSince ??= now;
    const wait = retryAfter(headers, this.#clock.wall()) ?? resetOf(notice) ?? this.#backoff();
    this.#pausedUntil = Math.max(this.#pausedUntil, now + wait);
    this.#tell();
    return wait;
  }

  /** Whether the endpoint has refused everything for so many milliseconds. */
  hopeless(milliseconds: number): boolean {
    return this.#refusedSince !== null && this.#clock.now() - this.#refusedSince > milliseconds;
  }

  /** Notes that a request came to nothing, so that it is not waited for. */
  lost(ticket: Ticket): void {
    this.#requests.lose(ticket.number);
    this.#tokens.lose(ticket.number);
    this.#tell();
  }

  async #waitForLeave(tokens: number, signal: AbortSignal): Promise<Ticket | null> {
    for (;;) {
      if (signal.aborted) return null;
      const now = this.#clock.now();
      const wait = this.#wait(tokens, now);
      if (wait <= 0) {
        this.#tickets += 1;
        const ticket = { number: this.#tickets, at: now };
        this.#requests.send(ticket.number, 1, now);
        this.#tokens.send(ticket.number, tokens, now);
        this.#pacer.send(now);
        return ticket;
      }
      const news = new AbortController();
      void this.#news.promise.then(() => news.abort());
      await this.#clock.sleep(wait, AbortSignal.any([signal, news.signal]));
    }
  }

  #wait(tokens: number, now: number): number {
    return Math.max(
      this.#pausedUntil - now,
      this.#requests.wait(1, now),
      this.#tokens.wait(tokens, now),
      this.#announced ? 0 : this.#pacer.wait(now),
    );
  }

  /** From nothing to a second at first, to a minute at most. */
  #backoff(): number {
    return this.#random() * Math.min(60_000, 1000 * 2 ** (this.#refusalsInARow - 1));
  }

  #tell(): void {
    const news = this.#news;
    this.#news = Promise.withResolvers();
    news.resolve(undefined);
  }
}

/** Milliseconds until the limit that is used up comes back; null where none is. */
function resetOf(notice: ReturnType<typeof rateNotice>): number | null {
  const empty = [notice.requests, notice.tokens].filter((limit) => limit !== null && limit.remaining < 1);
  const resets = empty.flatMap((limit) => (limit?.reset == null ? [] : [limit.reset]));
  return resets.length > 0 ? Math.max(...resets) : null;
}
