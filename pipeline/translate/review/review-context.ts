import type { Budget } from '../budget.ts';
import type { Clock } from '../clock.ts';
import type { GracefulStop } from '../graceful-stop.ts';
import type { ReviewTable } from '../ledger/review-table.ts';
import type { AnswerFinder } from '../provider/answer-finder.ts';
import type { CapabilityStore } from '../provider/capability-store.ts';
import type { Endpoint } from '../provider/endpoint.ts';
import type { Provider } from '../provider/provider.ts';
import type { ConcurrencyLimiter } from '../rate-limit/concurrency-limiter.ts';
import type { RateLimiter } from '../rate-limit/rate-limiter.ts';
import type { ReviewPair } from './review-request.ts';

/** All that a second reader works with. */
export interface ReviewContext {
  readonly endpoint: Endpoint;
  readonly provider: Provider;
  readonly capabilityStore: CapabilityStore;
  readonly finder: AnswerFinder;
  readonly table: ReviewTable;
  readonly budget: Budget;
  readonly rateLimiter: RateLimiter;
  readonly concurrencyLimiter: ConcurrencyLimiter;
  readonly gracefulStop: GracefulStop;
  readonly clock: Clock;
  readonly settings: {
    readonly timeoutSeconds: number;
    readonly tokensPerSecond: number;
    readonly maxWaitSeconds: number;
    readonly pairsPerRequest: number;
  };
  /** Whether a pair is to be read in this run. */
  readonly isWanted: (pair: ReviewPair) => boolean;
  readonly newRequestId: () => string;
  readonly newPairIds: (count: number) => string[];
}
