/** One word of an endpoint on its limit. */
export interface RefillSample {
  readonly used: number;
  readonly limit: number;
  /** Milliseconds; null where it is not said. */
  readonly reset: number | null;
  /** What has to be used at least if this is a sliding window. */
  readonly surely: number;
  readonly at: number;
}

/**
 * Finds out how a limit comes back, from the headers alone. The reset of a bucket is the time until it is full: it grows
 * with what is used, in proportion. That of a window does not. A window that jumps gives back more at once than was
 * sent at any one time a period ago.
 */
export class RefillGuess {
  kind: 'unknown' | 'bucket' | 'sliding' | 'jumping' = 'unknown';
  /** What comes back in a millisecond, for a bucket. */
  rate = 0;
  #first: (RefillSample & { readonly reset: number }) | null = null;
  #last: RefillSample | null = null;
  /** The most that was used when the rate was taken: the more, the more precise it is. */
  #lever = 0;
  #decided = false;
  #longestReset = 0;
  #limit = 0;

  /** Milliseconds after which all is back that was sent: the longest reset heard of, or what an empty bucket takes. */
  get period(): number {
    return Math.max(
      this.#longestReset,
      this.kind === 'bucket' && this.rate > 0 ? this.#limit / this.rate : 0,
    );
  }

  /** Notes a word that is later than the last one. */
  note(sample: RefillSample): void {
    const last = this.#last;
    this.#last = sample;
    const { used, limit, reset } = sample;
    this.#limit = limit;
    this.#longestReset = Math.max(this.#longestReset, reset ?? MINUTE);
    if (reset === null) return;
    // A window may have jumped since: what was said before does not compare.
    const first = this.#first;
    if (first && !this.#decided && sample.at - first.at >= first.reset && this.kind !== 'bucket')
      this.#first = null;
    if (used > 0 && reset > 0 && (this.#first === null || (!this.#decided && used < this.#first.used))) {
      this.#first = { ...sample, reset };
    }
    this.#tellBucket(sample, reset);
    if (this.kind === 'bucket' && used > 0 && reset > 0 && used >= this.#lever) {
      this.#lever = used;
      this.rate = used / reset;
    }
    if (last && this.kind !== 'bucket') this.#tellJump(sample, last);
  }

  /** Notes that the reckoning was wrong again and again: what suits a sliding window suits all. */
  giveUp(): void {
    this.kind = 'sliding';
    this.#decided = true;
  }

  #tellBucket({ used, limit }: RefillSample, reset: number): void {
    const first = this.#first;
    if (this.#decided || first === null || used - first.used < first.used) return;
    const grown = (reset - first.reset) / first.reset / ((used - first.used) / first.used);
    this.kind = grown > 0.5 && grown < 2 ? 'bucket' : 'sliding';
    this.#decided = used >= ENOUGH * limit;
  }

  #tellJump({ used, limit, surely, at }: RefillSample, last: RefillSample): void {
    const due = at - last.at >= (last.reset ?? MINUTE);
    if (this.kind === 'jumping') {
      if (due && used > 0.7 * limit) this.kind = 'sliding';
    } else if (due && used < surely - 0.3 * limit) this.kind = 'jumping';
  }
}

const MINUTE = 60_000;
/** The share of the limit that has to be used before a guess is final. */
const ENOUGH = 0.1;
