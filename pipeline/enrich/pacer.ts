/**
 * Finds the rate that an endpoint bears which does not announce its limits. Nothing holds it before the first refusal;
 * from then on it sends at the rate that was let through between the last two refusals, a little less at first and then
 * slowly more, so that a refusal comes once in hundreds of requests.
 */
export class Pacer {
  /** Requests a millisecond; null while unknown. */
  #rate: number | null = null;
  #next = 0;
  #accepted = 0;
  #since: number | null = null;

  /** Milliseconds to wait before the next request. */
  wait(now: number): number {
    return this.#rate === null ? 0 : Math.max(0, this.#next - now);
  }

  send(now: number): void {
    this.#since ??= now;
    if (this.#rate !== null) this.#next = Math.max(this.#next, now) + 1 / this.#rate;
  }

  accept(): void {
    this.#accepted += 1;
    if (this.#rate !== null) this.#rate *= 1 + SLOW_GROWTH + FAST_GROWTH * Math.min(1, this.#accepted / 200);
  }

  /** @param sentAt when the refused request went out: several may fall at one hurdle */
  refuse(sentAt: number, now: number): void {
    const since = this.#since ?? now;
    if (this.#rate !== null && sentAt < since) return;
    if (this.#accepted >= ENOUGH) {
      const measured = this.#accepted / Math.max(1, now - since);
      this.#rate = Math.min(this.#rate ?? measured, measured) * 0.96;
    } else if (this.#rate !== null) this.#rate /= 2;
    // Too little is known to go by: the pause that the endpoint asks for has to do.
    if (this.#rate === null) return;
    this.#next = now + 1 / this.#rate;
    this.#accepted = 0;
    this.#since = now;
  }
}

/** Requests that have to be let through between two refusals to say something about the rate. */
const ENOUGH = 3;
/** Growth a request: 1 % in ten at first would hit the limit at once; these take a few hundred requests for 10 %. */
const SLOW_GROWTH = 0.0004;
const FAST_GROWTH = 0.002;
