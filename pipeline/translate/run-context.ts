import type { AnswerFinder } from './provider/answer-finder.ts';
import type { CircuitBreaker } from './rate-limit/circuit-breaker.ts';
import type { Budget } from './budget.ts';
import type { AnswerStreak } from './answer/answer-streak.ts';
import type { AnswerProcessor } from './answer/answer-processor.ts';
import type { Clock } from './clock.ts';
import type { GracefulStop } from './graceful-stop.ts';
import type { TranslationChecker } from './plan/translation-checker.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Endpoint } from './provider/endpoint.ts';
import type { Asker } from './ledger/ledger-entries.ts';
import type { Provider } from './provider/provider.ts';
import type { RateLimiter } from './rate-limit/rate-limiter.ts';
import type { TranslationSettings } from '../policy/translation-settings.ts';
import type { CapabilityStore } from './provider/capability-store.ts';
import type { ConcurrencyLimiter } from './rate-limit/concurrency-limiter.ts';
import type { RunTally } from './tally.ts';

/** All that a run works with. */
export interface RunContext {
  readonly endpoint: Endpoint;
  readonly provider: Provider;
  readonly capabilityStore: CapabilityStore;
  readonly finder: AnswerFinder;
  readonly ledger: Ledger;
  readonly processor: AnswerProcessor;
  readonly streak: AnswerStreak;
  readonly rules: TranslationChecker;
  readonly budget: Budget;
  readonly rateLimiter: RateLimiter;
  readonly circuitBreaker: CircuitBreaker;
  readonly concurrencyLimiter: ConcurrencyLimiter;
  readonly tally: RunTally;
  readonly gracefulStop: GracefulStop;
  readonly clock: Clock;
  readonly settings: TranslationSettings;
  /** From 0 to 1. */
  readonly random: () => number;
  /** A new name for a request. */
  readonly newRequestId: () => string;
  /** New names for the strings of a request. */
  readonly newStringIds: (count: number) => string[];
}

/** Who is asked, and by whose rules. */
export function askerOf({ capabilityStore, rules }: Pick<RunContext, 'capabilityStore' | 'rules'>): Asker {
  return { model: capabilityStore.model, endpoint: capabilityStore.url, rulesVersion: rules.version };
}
