import type { RefillGuess } from './refill-guess.ts';

/**
 * How much an endpoint counts for each of our units: its tokens are not ours, and it may count the answer beforehand, or
 * bytes, or words. Learned from how much its rest falls with what it answers.
 */
export class CountScale {
  readonly #guess: RefillGuess;
  /** Answers since nothing came back: what was used before them and the most after them, and what we thought they were. */
  #stretch: { readonly at: number; readonly from: number; most: number; ours: number; over: boolean } | null =
    null;
  value = 1;

  constructor(guess: RefillGuess) {
    this.#guess = guess;
  }

  /** What a request may come to at worst: requests differ in how far our estimate is off. */
  atWorst(amount: number): number {
    return SPREAD * this.value * amount;
  }

  /**
   * Notes how much was used when a request was counted, as long as nothing has come back. What the endpoint has counted
   * and not answered yet makes the scale too large for a moment, which is the safe side.
   */
  note(used: number, sent: { readonly at: number; readonly amount: number }, now: number): void {
    const { kind, rate, period } = this.#guess;
    const stretch = this.#stretch;
    if (stretch === null || (kind === 'bucket' && used <= stretch.from)) {
      if (stretch === null && used > 0) this.value = within(used / sent.amount);
      this.#stretch = { at: now, from: used, most: used, ours: 0, over: false };
      return;
    }
    // Much came back: a window has jumped.
    if (kind !== 'bucket' && sent.at > stretch.at && used < stretch.most / 2) stretch.over = true;
    if (stretch.over || now - stretch.at > 0.9 * period) return;
    stretch.ours += sent.amount;
    stretch.most = Math.max(stretch.most, used + (kind === 'bucket' ? rate * (now - stretch.at) : 0));
    if (stretch.most > stretch.from) this.value = within((stretch.most - stretch.from) / stretch.ours);
  }

  /** Notes that a request was too much for what was left, though we thought it would fit. */
  raise(amount: number, remaining: number): void {
    if (amount > 0) this.value = Math.max(this.value, within((1.1 * remaining) / amount));
  }
}

/** How far a request's tokens may be above the average of what the endpoint counts for our estimate. */
const SPREAD = 1.15;

function within(scale: number): number {
  return Math.min(10, Math.max(0.05, scale));
}
