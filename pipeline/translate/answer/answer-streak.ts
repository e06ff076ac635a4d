/** Counts answers in a row that could not be used: an endpoint that gives nothing else is left after a few. */
export class AnswerStreak {
  #row = 0;

  /** Whether one more would be the last. */
  get isNearEnd(): boolean {
    return this.#row === MOST - 1;
  }

  usable(): void {
    this.#row = 0;
  }

  /**
   * @param isDoubtful whether it was to a string that may be at fault itself
   * @returns whether the endpoint is to be left
   */
  unusable(isDoubtful = false): boolean {
    this.#row += 1;
    return this.#row >= (isDoubtful ? 2 * MOST : MOST);
  }
}

/** Answers that are paid for before it is clear that none will be of use. */
const MOST = 3;
