/**
 * Tells refusals by chance from those by a limit. A limit that lets something in again after so long does not refuse a
 * request before which nothing was sent for several times as long. Whoever does, again and again, keeps to no limit that could be
 * learned.
 */
export class Whim {
  /** The longest time after which something was to be let in again, in milliseconds. */
  #longest = 0;
  #refusals = 0;
  #unexplained = 0;

  /** Whether refusals have come by chance often enough to be taken for that. */
  get proven(): boolean {
    return this.#unexplained >= ENOUGH && 2 * this.#unexplained >= this.#refusals;
  }

  /** Notes that something is let in again after so many milliseconds, as the endpoint says or as it turned out. */
  noteWait(milliseconds: number): void {
    this.#longest = Math.max(this.#longest, milliseconds);
  }

  /**
   * @param pause milliseconds between the last request that was let through and this one
   * @param travel milliseconds that an answer takes at least: times are not known more exactly than that
   */
  refuse(pause: number, travel: number): void {
    this.#refusals += 1;
    if (this.#longest > 0 && pause > FAR * (this.#longest + travel)) this.#unexplained += 1;
  }
}

/** Refusals that no limit explains, after which they are taken to come by chance if they are not the exception. */
const ENOUGH = 3;

/** How many times the longest wait is too long for a request that came a little late, or was larger than others. */
const FAR = 4;
