import type { TranslationUnit } from './plan/translation-unit.ts';
import { AnswerFinder } from './provider/answer-finder.ts';
import type { CachedChecker } from './plan/cached-checker.ts';
import type { BatchState } from './batch/batch-files.ts';
import { BatchRun } from './batch/batch-run.ts';
import { CircuitBreaker } from './rate-limit/circuit-breaker.ts';
import type { Budget } from './budget.ts';
import { ChatRun } from './chat-run.ts';
import type { RunContext } from './run-context.ts';
import { AnswerStreak } from './answer/answer-streak.ts';
import { AnswerProcessor } from './answer/answer-processor.ts';
import type { Clock } from './clock.ts';
import { GracefulStop } from './graceful-stop.ts';
import type { Ledger } from './ledger/ledger.ts';
import { OpenAiProvider, type Provider } from './provider/provider.ts';
import type { Endpoint } from './provider/endpoint.ts';
import { RateLimiter } from './rate-limit/rate-gate.ts';
import { lostRequests, recover } from './recovery.ts';
import type { TranslationSettings } from '../policy/translation-settings.ts';
import { CapabilityStore } from './provider/capability-store.ts';
import { ConcurrencyLimiter } from './rate-limit/concurrency-limiter.ts';
import { RunTally } from './tally.ts';

/** What a run is to do, and with what. */
export interface TranslationJob {
  /** Strings to be asked for. */
  readonly asks: readonly TranslationUnit[];
  readonly endpoint: Endpoint;
  /** What speaks to the endpoint; by its own protocol where absent. */
  readonly provider?: Provider;
  readonly model: string;
  /** Whether the endpoint may keep answers for a while, so that they can be asked for. */
  readonly store: boolean;
  /** Whether to ask by batches. */
  readonly batch: boolean;
  readonly budget: Budget;
  readonly ledger: Ledger;
  readonly checker: CachedChecker;
  readonly settings: TranslationSettings;
  readonly clock: Clock;
  /** Random bytes, for ids and for the spread of waits. */
  readonly randomBytes: (count: number) => Uint8Array;
  /** Aborted when the run is to end: what is on its way is waited for. */
  readonly interruption: AbortSignal;
  readonly onProgress: (tally: RunTally) => void;
  readonly onBatch: (batch: BatchState) => void;
}

/** What a run came to, besides what the ledger now knows. */
export interface TranslationOutcome {
  readonly tally: RunTally;
  /** Strings that are still to be asked for. */
  readonly left: readonly TranslationUnit[];
  /** Strings that a batch of an earlier run still works on. */
  readonly atWork: number;
  readonly halted: GracefulStop['reason'];
}

/**
 * Gets strings translated. First what earlier runs were owed is looked for; meanwhile all strings that are not part of
 * that are asked for, and then those of which nothing was found.
 *
 * @throws FileBroken where the ledger cannot be written
 */
export async function translate(job: TranslationJob): Promise<TranslationOutcome> {
  const tally: RunTally = new RunTally(job.asks.length, () => job.onProgress(tally));
  const context = workshopOf(job, tally);
  const owed = lostRequests(job.ledger);
  const batches = new BatchRun(context, job.onBatch);
  const runner = job.batch ? batches : new ChatRun(context);

  const fromBatches = await batches.resume(job.batch);
  const recovered = Promise.all(
    owed.map((request) => context.halt.guard(() => recover(request, context), null)),
  );
  const heldByLost = hashesOf(owed);
  const heldByBatches = hashesOf(job.ledger.openRequests().filter((request) => request.batch !== null));
  const wanted = new Map(job.asks.map((ask) => [ask.hash, ask]));
  for (const ask of fromBatches) if (wanted.has(ask.hash)) wanted.set(ask.hash, ask);

  const free = [...wanted.values()].filter(
    (ask) => !heldByLost.has(ask.hash) && !heldByBatches.has(ask.hash) && !isDone(ask, tally),
  );
  const left = await context.halt.guard(() => runner.run(free), free);
  const found = await recovered;
  const again = found
    .flatMap((recovered) => recovered?.again ?? [])
    .filter((ask) => wanted.has(ask.hash) && !isDone(ask, tally));
  const unclear = owed.flatMap((request, index) => (found[index] === null ? request.strings : []));
  const leftAgain = await context.halt.guard(() => runner.run(again), again);
  if (context.halt.broken !== null) throw context.halt.broken;
  // An endpoint that would not be asked, and takes requests all the same, will not be asked another time either.
  if (context.book.admitted) {
    for (const [index, request] of owed.entries())
      if (found[index]?.unsure === true) job.ledger.closeRequest(request.id, 'lost');
  }
  return {
    tally,
    left: [...left, ...leftAgain, ...unclear.flatMap(({ string }) => wanted.get(string.hash) ?? [])],
    atWork: [...wanted.values()].filter((ask) => heldByBatches.has(ask.hash)).length,
    halted: context.halt.reason,
  };
}

function isDone(ask: TranslationUnit, tally: RunTally): boolean {
  return tally.remarks.has(ask.hash) || tally.surrendered.has(ask.hash);
}

function hashesOf(requests: ReturnType<typeof lostRequests>): Set<string> {
  return new Set(requests.flatMap((request) => request.strings.map(({ string }) => string.hash)));
}

function workshopOf(job: TranslationJob, tally: RunTally): RunContext {
  const { endpoint, model, ledger, checker, settings, clock, randomBytes } = job;
  const provider = job.provider ?? new OpenAiProvider(endpoint);
  const book = new CapabilityStore(endpoint.url, model, ledger, () => clock.wall(), {
    store: job.store,
    form: settings.format,
    stream: settings.stream,
  });
  const random = (): number => Buffer.from(randomBytes(4)).readUInt32LE() / 2 ** 32;
  return {
    endpoint,
    provider,
    book,
    finder: new AnswerFinder(provider, book, clock),
    ledger,
    processor: new AnswerProcessor(checker, ledger, settings),
    streak: new AnswerStreak(),
    judge: checker.judge,
    budget: job.budget,
    gate: new RateLimiter(clock, random),
    breaker: new CircuitBreaker(clock, settings.breakerFailures, settings.breakerTrials),
    slots: new ConcurrencyLimiter(settings.concurrency),
    tally,
    halt: new GracefulStop(job.interruption),
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
