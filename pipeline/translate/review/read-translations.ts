import type { Budget } from '../budget.ts';
import type { Clock } from '../clock.ts';
import { GracefulStop } from '../graceful-stop.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { AnswerFinder } from '../provider/answer-finder.ts';
import { CapabilityStore } from '../provider/capability-store.ts';
import type { Endpoint } from '../provider/endpoint.ts';
import { OpenAiProvider, type Provider } from '../provider/provider.ts';
import { ConcurrencyLimiter } from '../rate-limit/concurrency-limiter.ts';
import { RateLimiter } from '../rate-limit/rate-limiter.ts';
import type { ReviewSettings, TranslationSettings } from '../../policy/translation-settings.ts';
import type { ReviewTally } from './review-progress.ts';
import { PAIRS_PER_REQUEST, type ReviewPair } from './review-request.ts';
import { ReviewRun } from './review-run.ts';

/** What a second reader is to do, and with what. */
export interface ReviewJob {
  readonly endpoint: Endpoint;
  /** Who speaks to it; a client of its own where absent. */
  readonly provider?: Provider;
  /** Whether a pair is to be read in this run. */
  readonly isWanted: (pair: ReviewPair) => boolean;
  readonly review: ReviewSettings;
  readonly settings: TranslationSettings;
  /** Whether the endpoint may keep answers for a while. */
  readonly store: boolean;
  readonly budget: Budget;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly interruption: AbortSignal;
}

/** What it came to, and why it stopped before it was done. */
export interface ReviewOutcome {
  readonly tally: ReviewTally;
  readonly halted: GracefulStop['reason'];
}

/** Has all pairs read that wait for this reader. @throws DatabaseBroken where the ledger cannot be written */
export async function readTranslations(job: ReviewJob): Promise<ReviewOutcome> {
  const { endpoint, review, settings, ledger, clock, randomBytes } = job;
  const provider = job.provider ?? new OpenAiProvider(endpoint);
  const capabilityStore = new CapabilityStore(endpoint.url, review.model, ledger, () => clock.wall(), {
    store: job.store,
    form: review.format ?? 'json_schema',
    stream: review.stream ?? false,
    leftOut: endpoint.leftOut,
  });
  const gracefulStop = new GracefulStop(job.interruption);
  const random = (): number => Buffer.from(randomBytes(4)).readUInt32LE() / 2 ** 32;
  const hex = (count: number): string => Buffer.from(randomBytes(count)).toString('hex');
  const run = new ReviewRun({
    endpoint,
    provider,
    capabilityStore,
    finder: new AnswerFinder(provider, capabilityStore, clock),
    table: ledger.reviews,
    budget: job.budget,
    rateLimiter: new RateLimiter(clock, random),
    concurrencyLimiter: new ConcurrencyLimiter(settings.concurrency),
    gracefulStop,
    clock,
    settings: { ...settings, pairsPerRequest: review.pairsPerRequest ?? PAIRS_PER_REQUEST },
    isWanted: job.isWanted,
    newRequestId: () => `rev_${hex(12)}`,
    newPairIds: (count) => Array.from({ length: count }, () => `p${hex(4)}`),
  });
  const tally = await run.run();
  if (gracefulStop.broken !== null) throw gracefulStop.broken;
  return { tally, halted: gracefulStop.reason };
}
