import type { Clock } from '../clock.ts';

/** How a request may go out: as one of many, or as the one that tries whether the endpoint is well again. */
export type BreakerPermit = 'normal' | 'trial';

/**
 * Leaves an endpoint in peace that fails again and again: after some failures in a row nothing is sent for a while, then one
 * request at a time; one that succeeds lets all others go on. One that never did anything else is given up at once.
 */
export class CircuitBreaker {
  readonly #clock: Clock;
  readonly #failures: number;
  readonly #trials: number;
  #row = 0;
  /** Whether anything ever succeeded: one that never did is not tried again and again. */
  #hasSucceeded = false;
  #open: { until: number; failed: number; trying: boolean } | null = null;

  /**
   * @param failures in a row that open it
   * @param trials that may fail before it is given up
   */
  constructor(clock: Clock, failures: number, trials: number) {
    this.#clock = clock;
    this.#failures = failures;
    this.#trials = trials;
  }

  /** Waits for leave to send. @returns null if the signal was aborted before that */
  async admit(signal: AbortSignal): Promise<BreakerPermit | null> {
    for (;;) {
      if (signal.aborted) return null;
      const open = this.#open;
      if (open === null) return 'normal';
      const wait = open.until - this.#clock.now();
      if (wait <= 0 && !open.trying) {
        open.trying = true;
        return 'trial';
      }
      await this.#clock.sleep(Math.max(wait, POLL), signal);
    }
  }

  /** Whether nothing but failures came so far, and two of them at least. */
  get isStubborn(): boolean {
    return !this.#hasSucceeded && this.#row >= 2;
  }

  /** Whether nothing but failures came so far, and two more are the last. */
  get isNearEnd(): boolean {
    return !this.#hasSucceeded && this.#row > 0 && this.#row >= this.#failures - 2;
  }

  succeed(): void {
    this.#hasSucceeded = true;
    this.#row = 0;
    this.#open = null;
  }

  /** Notes that nothing was learned: the request was held back, or refused for other reasons. */
  abstain(breakerPermit: BreakerPermit): void {
    if (breakerPermit === 'trial' && this.#open) this.#open.trying = false;
  }

  /** @returns whether the endpoint is to be given up */
  fail(breakerPermit: BreakerPermit): boolean {
    this.#row += 1;
    if (!this.#hasSucceeded && this.#row >= this.#failures) return true;
    const now = this.#clock.now();
    if (this.#open === null) {
      if (this.#row >= this.#failures) this.#open = { until: now + FIRST_PAUSE, failed: 0, trying: false };
      return false;
    }
    if (breakerPermit !== 'trial') return false;
    const failed = this.#open.failed + 1;
    this.#open = { until: now + FIRST_PAUSE * 2 ** failed, failed, trying: false };
    return failed >= this.#trials;
  }
}

/** Milliseconds. */
const FIRST_PAUSE = 1000;
const POLL = 50;
