import { AnswerFinder } from './provider/answer-finder.ts';
import { CircuitBreaker } from './rate-limit/circuit-breaker.ts';
import type { RunContext } from './run-context.ts';
import { AnswerStreak } from './answer/answer-streak.ts';
import { AnswerProcessor } from './answer/answer-processor.ts';
import { GracefulStop } from './graceful-stop.ts';
import { OpenAiProvider } from './provider/provider.ts';
import { RateLimiter } from './rate-limit/rate-limiter.ts';
import { CapabilityStore } from './provider/capability-store.ts';
import { ConcurrencyLimiter } from './rate-limit/concurrency-limiter.ts';
import type { RunTally } from './tally.ts';
import type { TranslationSettings } from '../policy/translation-settings.ts';
import type { Budget } from './budget.ts';
import type { Clock } from './clock.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { CachedChecker } from './plan/cached-checker.ts';
import type { Endpoint } from './provider/endpoint.ts';
import type { Provider } from './provider/provider.ts';

/** With what a run works. */
export interface ContextJob {
  readonly endpoint: Endpoint;
  /** What speaks to the endpoint; by its own protocol where absent. */
  readonly provider?: Provider;
  readonly model: string;
  /** Whether the endpoint may keep answers for a while, so that they can be asked for. */
  readonly store: boolean;
  readonly budget: Budget;
  readonly ledger: Ledger;
  readonly checker: CachedChecker;
  readonly settings: TranslationSettings;
  readonly clock: Clock;
  /** Random bytes, for ids and for the spread of waits. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Aborted when the run is to end: what is on its way is waited for. */
  readonly interruption: AbortSignal;
}

/** Puts together all that a run works with. */
export function createContext(job: ContextJob, tally: RunTally): RunContext {
  const { endpoint, model, ledger, checker, settings, clock, randomBytes } = job;
  const provider = job.provider ?? new OpenAiProvider(endpoint);
  const capabilityStore = new CapabilityStore(endpoint.url, model, ledger, () => clock.wall(), {
    store: job.store,
    form: settings.format,
    stream: settings.stream,
    leftOut: endpoint.leftOut,
  });
  const random = (): number => Buffer.from(randomBytes(4)).readUInt32LE() / 2 ** 32;
  return {
    endpoint,
    provider,
    capabilityStore,
    finder: new AnswerFinder(provider, capabilityStore, clock),
    ledger,
    processor: new AnswerProcessor(checker, ledger, settings),
    streak: new AnswerStreak(),
    rules: checker.rules,
    budget: job.budget,
    rateLimiter: new RateLimiter(clock, random),
    circuitBreaker: new CircuitBreaker(clock, settings.breakerFailures, settings.breakerTrials),
    concurrencyLimiter: new ConcurrencyLimiter(settings.concurrency),
    tally,
    gracefulStop: new GracefulStop(job.interruption),
    clock,
    settings,
    random,
    newRequestId: () => `req_${Buffer.from(randomBytes(12)).toString('hex')}`,
    newStringIds: (count) => stringIds(count, randomBytes),
  };
}

/** Ids that nobody can guess, and that stand for no position: only an answer to the request can hold them. */
function stringIds(count: number, randomBytes: (count: number) => Uint8Array): string[] {
  const ids = new Set<string>();
  while (ids.size < count) {
    const digits = Buffer.from(randomBytes(4)).readUInt32LE() % 900_000;
    ids.add(`s${100_000 + digits}`);
  }
  return [...ids];
}
