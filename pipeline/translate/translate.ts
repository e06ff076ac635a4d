import type { TranslationUnit } from './plan/translation-unit.ts';
import type { BatchState } from './batch/batch-files.ts';
import { BatchRun } from './batch/batch-run.ts';
import { ChatRun } from './chat/chat-run.ts';
import { lostRequests, recover } from './recovery.ts';
import { createContext, type ContextJob } from './create-context.ts';
import type { GracefulStop } from './graceful-stop.ts';
import { RunTally } from './tally.ts';

/** What a run is to do, and with what. */
export interface TranslationJob extends ContextJob {
  /** Strings to be asked for. */
  readonly units: readonly TranslationUnit[];
  /** Whether to ask by batches. */
  readonly batch: boolean;
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
  const tally: RunTally = new RunTally(job.units.length, () => job.onProgress(tally));
  const context = createContext(job, tally);
  const unsettled = lostRequests(job.ledger);
  const batches = new BatchRun(context, job.onBatch);
  const runner = job.batch ? batches : new ChatRun(context);

  const fromBatches = await batches.resume(job.batch);
  const setAside = new Set(tally.setAside.keys());
  const recovered = Promise.all(
    unsettled.map((request) => context.gracefulStop.guard(() => recover(request, context), null)),
  );
  const heldByLost = hashesOf(unsettled);
  const heldByBatches = hashesOf(job.ledger.openRequests().filter((request) => request.batch !== null));
  const wanted = new Map(job.units.map((unit) => [unit.hash, unit]));
  for (const unit of fromBatches) if (wanted.has(unit.hash)) wanted.set(unit.hash, unit);

  const free = [...wanted.values()].filter(
    ({ hash }) =>
      !heldByLost.has(hash) && !heldByBatches.has(hash) && !setAside.has(hash) && !isDone(hash, tally),
  );
  const left = await context.gracefulStop.guard(() => runner.run(free), free);
  const found = await recovered;
  const again = found
    .flatMap((recovered) => recovered?.again ?? [])
    .filter(({ hash }) => wanted.has(hash) && !isDone(hash, tally));
  const unclear = unsettled.flatMap((request, index) => (found[index] === null ? request.strings : []));
  const leftAgain = await context.gracefulStop.guard(() => runner.run(again), again);
  if (context.gracefulStop.broken !== null) throw context.gracefulStop.broken;
  // An endpoint that would not be asked, and takes requests all the same, will not be asked another time either.
  if (context.capabilityStore.admitted) {
    for (const [index, request] of unsettled.entries())
      if (found[index]?.unsure === true) job.ledger.closeRequest(request.id, 'lost');
  }
  return {
    tally,
    left: [
      ...left,
      ...leftAgain,
      ...unclear.flatMap(({ string }) => wanted.get(string.hash) ?? []),
      ...[...setAside].flatMap((hash) => wanted.get(hash) ?? []),
    ],
    atWork: [...wanted.values()].filter((unit) => heldByBatches.has(unit.hash)).length,
    halted: context.gracefulStop.reason,
  };
}

function isDone(hash: string, tally: RunTally): boolean {
  return tally.remarks.has(hash) || tally.givenUp.has(hash);
}

function hashesOf(requests: ReturnType<typeof lostRequests>): Set<string> {
  return new Set(requests.flatMap((request) => request.strings.map(({ string }) => string.hash)));
}
