/** A word on what is used, and between what bounds lies what we have sent of that, in our units. */
export interface TokenSample {
  readonly used: number;
  readonly least: number;
  readonly most: number;
  /** How many requests that is. */
  readonly requests: number;
}

/**
 * How much an endpoint counts for each of our units: its tokens are not ours, and it may count the answer beforehand, or
 * bytes, or words. Learned from how much is used by its account, as long as nothing has come back.
 */
export class TokenScale {
  #highest = 0;
  #isOver = false;
  /** By how much the value may be off, as a share. */
  #doubt = Infinity;
  value = 1;

  /** What a request may come to at worst: requests differ in how far our estimate is off. */
  atWorst(amount: number): number {
    return SPREAD * this.value * amount;
  }

  /** Notes a word. Requests overtake each other, so that one is known to count what went out well before, no more. */
  note({ used, least, most, requests }: TokenSample): void {
    this.#highest = Math.max(this.#highest, used);
    // Much came back: a window has jumped.
    this.#isOver ||= used < this.#highest / 2;
    if (this.#isOver || used <= 0) return;
    const doubt = (most / least - 1) / 2 + ONE_MAY_DIFFER / Math.sqrt(requests);
    if (doubt > this.#doubt) return;
    this.#doubt = doubt;
    this.value = within((2 * used) / (least + most));
  }

  /** Notes that a request was too much for what was left, though we thought it would fit. */
  raise(amount: number, remaining: number): void {
    if (amount > 0) this.value = Math.max(this.value, within((1.1 * remaining) / amount));
  }
}

/** How far a single request's tokens may be off our estimate, as a share. */
const ONE_MAY_DIFFER = 0.15;
/** How far a request's tokens may be above the average of what the endpoint counts for our estimate. */
const SPREAD = 1.15;

function within(scale: number): number {
  return Math.min(10, Math.max(0.05, scale));
}
