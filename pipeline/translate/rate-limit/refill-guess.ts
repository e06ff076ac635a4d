/** One word of an endpoint on its limit. */
export interface RefillSample {
  readonly used: number;
  /** Milliseconds; null where it is not said. */
  readonly reset: number | null;
  /** Milliseconds that the answer took, and whether the word is of the time when the request came. */
  readonly took: number;
  readonly isEarly: boolean;
  readonly at: number;
}

/**
 * Finds out how a limit comes back, from the headers alone. The reset of a bucket is the time until it is full: it grows
 * with what is used, in proportion. That of a window does not: it is the longest when the window begins.
 */
export class RefillKind {
  /** What comes back in a millisecond, for a bucket; else 0. */
  rate = 0;
  #first: (RefillSample & { readonly reset: number }) | null = null;
  /** The most that was used when the rate was taken: the more, the more precise it is. */
  #lever = 0;
  /** The longest reset, and the longest reckoned from when the request went out. */
  #longest = { told: 0, fromSent: 0 };
  #isEarly = false;

  /** Milliseconds for which a window counts what was sent; 0 where that is unknown. */
  get period(): number {
    return this.#isEarly ? this.#longest.told : this.#longest.fromSent;
  }

  /** Notes a word that is later than the last one. */
  note(sample: RefillSample): void {
    const { used, reset, took, at } = sample;
    this.#isEarly = sample.isEarly;
    if (reset === null) return;
    this.#longest = {
      told: Math.max(this.#longest.told, reset),
      fromSent: Math.max(this.#longest.fromSent, reset + took),
    };
    if (used <= 0 || reset <= 0) return;
    // A window may have jumped since: what was said before does not compare.
    const first = this.#first;
    if (first === null || used < first.used || (this.rate === 0 && at - first.at >= first.reset))
      this.#first = { ...sample, reset };
    this.#tellBucket(used, reset);
  }

  #tellBucket(used: number, reset: number): void {
    const first = this.#first;
    if (first === null || used < 2 * first.used) return;
    const grown = (reset / first.reset - 1) / (used / first.used - 1);
    if (grown <= 0.5 || grown >= 2) {
      [this.rate, this.#lever] = [0, 0];
    } else if (used >= this.#lever) {
      [this.rate, this.#lever] = [used / reset, used];
    }
  }
}
