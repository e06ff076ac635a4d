import PQueue from 'p-queue';

/**
 * As many requests at a time as the endpoint seems to bear: few at first, twice as many with every round that goes
 * well, fewer after it has complained, and from then on only slowly more.
 */
export class ConcurrencyLimiter {
  readonly #queue: PQueue;
  readonly #most: number;
  #careful = false;
  #successes = 0;
  #shrunkAt = -Infinity;

  /** @param most requests at a time */
  constructor(most: number) {
    this.#most = most;
    this.#queue = new PQueue({ concurrency: Math.min(FIRST, most) });
  }

  /** Runs all tasks and resolves when the last one is done. A task must not reject. */
  async all<Result>(tasks: readonly (() => Promise<Result>)[]): Promise<Result[]> {
    return Promise.all(tasks.map((task) => this.#queue.add(task)));
  }

  grow(): void {
    this.#successes += 1;
    const { concurrency } = this.#queue;
    if (this.#careful && this.#successes < CAREFUL_ROUNDS * concurrency) return;
    this.#successes = 0;
    this.#queue.concurrency = Math.min(this.#most, concurrency + 1);
  }

  /** @param sentAt when the request went out that gave rise to this: those of one round shrink once */
  shrink(factor: number, sentAt: number, now: number): void {
    if (sentAt < this.#shrunkAt) return;
    this.#shrunkAt = now;
    this.#careful = true;
    this.#successes = 0;
    this.#queue.concurrency = Math.max(1, Math.floor(this.#queue.concurrency * factor));
  }
}

const FIRST = 4;
/** Rounds of requests that have to go well before one more is tried. */
const CAREFUL_ROUNDS = 4;
