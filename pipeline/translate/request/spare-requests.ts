/**
 * Requests that a run may spend on strings that it has asked for before: half as many as it was planned with. So no string, and no
 * endpoint that can be read, makes a run more than half as long again; what is left then is asked for by the next run. A short run
 * may have a few more.
 */
export class SpareRequests {
  #planned = 0;
  #taken = 0;

  /** @param requests that go out whatever comes back */
  plan(requests: number): void {
    this.#planned += requests;
  }

  get left(): number {
    return Math.max(0, spareOf(this.#planned) - this.#taken);
  }

  /** @returns whether there was one left */
  take(): boolean {
    if (this.left === 0) return false;
    this.#taken += 1;
    return true;
  }
}

/** How many a run may spend beside those that it was planned with. */
export function spareOf(planned: number): number {
  return Math.max(SHORT, Math.floor(1.5 * planned)) - planned;
}

/** One request, the same once more, and the five that find one string among ten and bring the others. */
const SHORT = 7;
