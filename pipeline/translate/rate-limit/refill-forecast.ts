import type { LimitReading } from './limit-reading.ts';
import type { RefillKind } from './refill-guess.ts';
import type { SentRequests } from './sent-requests.ts';

/**
 * Foretells how much of a limit comes back, and when: all the time for a bucket, else one period after each request was
 * sent, which is right for a window that slides and too late for one that jumps. Times are in milliseconds.
 */
export class RefillForecast {
  readonly #guess: RefillKind;
  readonly #sent: SentRequests;
  readonly #counted: (amount: number) => number;
  /** Grows with what did not come true. */
  caution = 1;
  /** By how much what is said to come back comes later, as refusals have shown. */
  slip = 0;

  /** @param counted what the endpoint counts for an amount of ours */
  constructor(guess: RefillKind, sent: SentRequests, counted: (amount: number) => number) {
    this.#guess = guess;
    this.#sent = sent;
    this.#counted = counted;
  }

  /** For how long what was sent counts in a window, and a little longer, for requests do not all travel at one speed. */
  get span(): number {
    const { period } = this.#guess;
    const margin = Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, MARGIN * period));
    return period + this.slip + Math.min(CAUTION_THAT_COUNTS, this.caution) * margin;
  }

  /**
   * What is left, with what came back since the endpoint's last word.
   *
   * @param certain what is left of that word without a forecast
   * @param most the most that can be left
   */
  level({ backFrom }: Pick<LimitReading, 'backFrom'>, certain: number, most: number, now: number): number {
    const { rate, period } = this.#guess;
    if (rate > 0) return Math.min(most, certain + this.#rate * (now - backFrom));
    if (period === 0) return certain;
    const [before, after] = [backFrom - this.span, now - this.span];
    const back = this.#counted(this.#sent.countedBetween(before, after));
    // A window that jumped has given back before what one that slides would give back now.
    const counting = this.#counted(this.#sent.countedBetween(after, now));
    return Math.min(certain + back, most - counting);
  }

  /** How long until so much is left; Infinity where nothing is known of that. */
  until(
    needed: number,
    word: Pick<LimitReading, 'backFrom'>,
    certain: number,
    most: number,
    now: number,
  ): number {
    const { rate, period } = this.#guess;
    const lacking = needed - this.level(word, certain, most, now);
    if (lacking <= ROUNDING) return 0;
    if (rate > 0) return lacking / this.#rate;
    if (period === 0) return Infinity;
    let back = 0;
    for (const { at, amount } of this.#sent.returns(this.span, now)) {
      back += this.#counted(amount);
      if (back >= lacking - ROUNDING) return at - now;
    }
    return Infinity;
  }

  /** How fast a bucket fills, a little slower each time that it disappointed us. */
  get #rate(): number {
    return this.#guess.rate / (1 + BUCKET_MARGIN * (Math.min(CAUTION_THAT_COUNTS, this.caution) - 1));
  }
}

/** Sums of many amounts may be off by so much. */
const ROUNDING = 1e-6;
/** Requests arrive at more uneven intervals than they are sent: by this share of the period, within bounds in milliseconds. */
const MARGIN = 0.005;
export const LEAST_MARGIN = 15;
const MOST_MARGIN = 200;
/** The share by which a bucket is taken to fill more slowly after it disappointed us. */
const BUCKET_MARGIN = 0.02;
/** More caution than this makes nobody slower. */
const CAUTION_THAT_COUNTS = 8;
