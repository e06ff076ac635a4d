import { isSuspect } from './pair-chunks.ts';
import type { ReviewContext } from './review-context.ts';
import { ReviewExchange } from './review-exchange.ts';
import { ReviewProgress, type ReviewTally } from './review-progress.ts';
import { recoverReview } from './review-recovery.ts';

/** Has pairs read by a second model. What a run that was killed has paid for is looked for first. */
export class ReviewRun {
  readonly #context: ReviewContext;
  readonly #progress: ReviewProgress;
  readonly #exchange: ReviewExchange;

  constructor(context: ReviewContext) {
    this.#context = context;
    this.#progress = new ReviewProgress(context);
    this.#exchange = new ReviewExchange(context, this.#progress);
  }

  /** Reads all that waits, as far as the budget goes. */
  async run(): Promise<ReviewTally> {
    const { table, capabilityStore, gracefulStop, concurrencyLimiter, isWanted } = this.#context;
    for (const request of table.open(capabilityStore.model))
      await gracefulStop.guard(() => recoverReview(this.#context, this.#progress, request), 'none');
    for (;;) {
      const waiting = this.#progress.waiting();
      if (waiting.length === 0 || gracefulStop.halted) break;
      const chunks = this.#progress.chunks(waiting);
      // Until something was read, one at a time: what the reader is worth is found out as cheaply as can be.
      const next = this.#progress.tally.read === 0 ? chunks.slice(0, 1) : chunks;
      await concurrencyLimiter.all(
        next.map((chunk) => () => gracefulStop.guard(() => this.#exchange.serve(chunk), undefined)),
      );
    }
    const left = table.waiting(capabilityStore.model).filter(isWanted);
    const { tally } = this.#progress;
    tally.left = left.length;
    tally.setAside = left.filter(isSuspect).length;
    return tally;
  }
}
