/**
 * Tells refusals by chance from those by a limit. A limit that lets something in again after so long does not refuse a
 * request before which nothing was sent for clearly longer. Whoever does, again and again, keeps to no limit that could be
 * learned; unless most is refused once nothing is held back, for then there is one after all.
 */
export class RandomRefusalDetector {
  /** The longest time after which something was to be let in again, in milliseconds. */
  #longest = 0;
  /** Of the latest refusals, whether a limit explains them. */
  #latest: readonly boolean[] = [];
  /** What came of requests since refusals were taken to come by chance; null while they are not. */
  #since: { accepted: number; refused: number } | null = null;

  /** Whether refusals come by chance. */
  get proven(): boolean {
    return this.#since !== null;
  }

  /** Notes that something is let in again after so many milliseconds, as the endpoint says or as it turned out. */
  noteWait(milliseconds: number): void {
    this.#longest = Math.max(this.#longest, milliseconds);
  }

  accept(): void {
    if (this.#since) this.#since.accepted += 1;
  }

  /**
   * @param pause milliseconds between the last request that was let through and this one
   * @param travel milliseconds that an answer takes at least: times are not known more exactly than that
   */
  refuse(pause: number, travel: number): void {
    if (this.#since) {
      this.#since.refused += 1;
      if (this.#since.refused < FAIR + this.#since.accepted) return;
      this.#since = null;
      this.#latest = [];
    }
    const explained = this.#longest === 0 || pause <= FAR * this.#longest + NEAR * travel;
    this.#latest = [...this.#latest.slice(1 - LATEST), explained];
    const unexplained = this.#latest.filter((each) => !each).length;
    if (unexplained >= ENOUGH) this.#since = { accepted: 0, refused: 0 };
  }
}

/** Refusals that no limit explains, among so many of the latest, after which they are taken to come by chance. */
const ENOUGH = 3;
const LATEST = 10;

/** How many times the longest wait, and the time of travel, are too long for a request that was late, or larger than others. */
const FAR = 1.25;
const NEAR = 2;

/** By how many the refused may outnumber the others before there is a limit after all. */
const FAIR = 10;
