/** Spaces requests: each host gets at most one in `pause` milliseconds, whoever asks. */
export class Throttle {
  readonly #pause: number;
  readonly #clock: () => number;
  readonly #sleep: (milliseconds: number) => Promise<void>;
  /** When each host may be asked again. */
  readonly #free = new Map<string, number>();

  /**
   * @param pause milliseconds
   * @param clock milliseconds from some moment on
   */
  constructor(pause: number, clock: () => number, sleep: (milliseconds: number) => Promise<void>) {
    this.#pause = pause;
    this.#clock = clock;
    this.#sleep = sleep;
  }

  /** Waits for one's turn at a host. */
  async turn(host: string): Promise<void> {
    const now = this.#clock();
    const at = Math.max(now, this.#free.get(host) ?? now);
    this.#free.set(host, at + this.#pause);
    if (at > now) await this.#sleep(at - now);
  }
}
