import type { SentRequest, SentRequests } from './sent-requests.ts';

/**
 * Finds out of which moment an endpoint's word on a limit is: of the request's coming, or of the answer's going. What was
 * sent while a request was under way is counted in the one and not in the other.
 */
export class ReadingTiming {
  #late = 0;
  #early = 0;

  /** Whether words are surely of the time when the request came. */
  get isEarly(): boolean {
    return this.#early > ENOUGH + 2 * this.#late;
  }

  /** Whether they are surely of the time when the answer went. */
  get isLate(): boolean {
    return this.#late > ENOUGH + 2 * this.#early;
  }

  /**
   * Notes a word, as long as nothing has come back.
   *
   * @param used by its account
   * @param scale what the endpoint counts for one of our units
   */
  note(used: number, scale: number, { at, overAt, amount }: SentRequest, log: SentRequests): void {
    const before = scale * log.countedBetween(-Infinity, at);
    const after = scale * log.countedBetween(-Infinity, (overAt ?? at) - OVERTAKING);
    // Less than a few requests is no difference, for they overtake each other.
    if (after - before < 2 * scale * amount) return;
    if (used > (before + after) / 2) this.#late += 1;
    else this.#early += 1;
  }
}

const ENOUGH = 2;
/** Milliseconds. */
const OVERTAKING = 20;
