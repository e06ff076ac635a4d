import { batchesIn, batchIn, goneBatch, idIn, isOver } from './batch-files.ts';
import type { BatchState } from './batch-files.ts';
import type { RunContext } from '../run-context.ts';
import { failureOf, isFinal, isSuccess } from '../provider/failure.ts';
import type { ProviderReply } from '../provider/failure.ts';
import { NoReply } from '../provider/provider.ts';
import { retryAfter } from '../rate-limit/rate-headers.ts';

/** Milliseconds that one call may take; files are large. */
const TIMEOUT = 120_000;
const TRIES = 6;
/** Pages of a hundred batches that are searched for one of ours. */
const PAGES = 10;
/** Milliseconds before each search: a batch that was just created may show up late. */
const SEARCHES = [0, 1500, 3000];
const FIRST_POLL = 500;
/** Seconds that a file is waited for at least: some show up after their batch is over. */
const LEAST_PATIENCE = 10;

/** Hands in and collects batches: each step is tried until the endpoint does it or says why not. */
export class BatchClient {
  readonly #context: RunContext;
  /** Whether anything ever came back: one that cannot be reached from the start is not waited for. */
  #hasReplied = false;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** @returns the file's id; null if it could not be handed in, and the run is halted */
  async upload(lines: string, name: string): Promise<string | null> {
    const { provider } = this.#context;
    const reply = await this.#persist((signal) => provider.upload(lines, `${name}.jsonl`, signal));
    if (reply === null) return null;
    this.#context.capabilityStore.admitted = true;
    return idIn(reply);
  }

  /**
   * Creates the batch of an uploaded file, unless that has been done: the reply to an earlier call may have been lost.
   *
   * @returns the batch's id; null if the run was halted
   */
  async createOrAdopt(file: string, request: string, mayExist: boolean): Promise<string | null> {
    const { provider, gracefulStop } = this.#context;
    for (let tries = 0, search = mayExist; tries < TRIES && !gracefulStop.halted; tries += 1, search = true) {
      const existing = search ? await this.#search(file, request) : null;
      if (existing !== null) return existing;
      const reply = await this.#once((signal) => provider.createBatch(file, request, signal));
      const id = reply && isSuccess(reply) ? idIn(reply) : null;
      if (id !== null) return id;
      if (reply && !(await this.#isWorthWaiting(reply, tries))) return null;
    }
    gracefulStop.stop('breaker', 'the endpoint does not create the batch');
    return null;
  }

  /** Looks at a batch until it is over. @returns null if the run was halted before */
  async await(id: string, onState: (batch: BatchState) => void): Promise<BatchState | null> {
    const { clock, gracefulStop, settings } = this.#context;
    for (
      let wait = FIRST_POLL;
      !gracefulStop.halted;
      wait = Math.min(1.5 * wait, 1000 * settings.batchPollSeconds)
    ) {
      const batch = await this.look(id);
      if (batch === null) return null;
      onState(batch);
      if (isOver(batch)) return batch;
      await clock.sleep(wait, gracefulStop.signal);
    }
    return null;
  }

  async look(id: string): Promise<BatchState | null> {
    const { provider } = this.#context;
    const reply = await this.#persist((signal) => provider.batch(id, signal), true);
    if (reply === null) return null;
    return reply.status === 404 ? goneBatch(id) : batchIn(reply);
  }

  /** The text of a result file; null where it cannot be had. The run goes on: the answers may be found elsewhere. */
  async content(file: string): Promise<string | null> {
    const { provider, clock, gracefulStop, settings } = this.#context;
    const end = clock.now() + 1000 * Math.max(LEAST_PATIENCE, settings.timeoutSeconds);
    for (let wait = FIRST_POLL; ; wait = Math.min(4000, 1.5 * wait)) {
      const reply = await this.#once((signal) => provider.content(file, signal));
      if (reply && isSuccess(reply)) return reply.text;
      if (gracefulStop.halted || clock.now() >= end) return null;
      await clock.sleep(wait, gracefulStop.signal);
    }
  }

  async #search(file: string, request: string): Promise<string | null> {
    const { provider, clock, gracefulStop } = this.#context;
    for (const wait of SEARCHES) {
      await clock.sleep(wait, gracefulStop.signal);
      let after: string | null = null;
      for (let page = 0; page < PAGES; page += 1) {
        const start: string | null = after;
        const reply = await this.#once((signal) => provider.batches(start, signal));
        const list = reply && isSuccess(reply) ? batchesIn(reply) : null;
        const ours = list?.batches.find((batch) => batch.request === request || batch.inputFile === file);
        if (ours) return ours.id;
        if (list?.next == null) break;
        after = list.next;
      }
    }
    return null;
  }

  /**
   * Calls until the endpoint answers with a success; halts the run if it will not.
   *
   * @param mayBeGone whether "not found", said again and again, is an answer too
   */
  async #persist(
    call: (signal: AbortSignal) => Promise<ProviderReply>,
    mayBeGone = false,
  ): Promise<ProviderReply | null> {
    const { clock, gracefulStop, settings } = this.#context;
    for (let tries = 0; tries < TRIES; tries += 1) {
      const reply = await this.#once(call);
      if (reply && isSuccess(reply)) return reply;
      if (mayBeGone && reply?.status === 404) {
        if (tries === TRIES - 1) return reply;
        await clock.sleep(
          Math.min(1000 * settings.batchPollSeconds, FIRST_POLL * 2 ** tries),
          gracefulStop.signal,
        );
        if (gracefulStop.halted) return null;
        continue;
      }
      if (reply ? !(await this.#isWorthWaiting(reply, tries)) : !(await this.#pause(tries, null)))
        return null;
    }
    gracefulStop.stop('breaker', 'the endpoint does not take part in the batch');
    return null;
  }

  async #once(call: (signal: AbortSignal) => Promise<ProviderReply>): Promise<ProviderReply | null> {
    try {
      const reply = await call(AbortSignal.timeout(TIMEOUT));
      this.#hasReplied = true;
      return reply;
    } catch (error) {
      if (!(error instanceof NoReply)) throw error;
      if (error.unreachable && !this.#hasReplied)
        this.#context.gracefulStop.stop('unreachable', error.message);
      return null;
    }
  }

  async #isWorthWaiting(reply: ProviderReply, tries: number): Promise<boolean> {
    const { gracefulStop, clock, tally } = this.#context;
    const failure = failureOf(reply);
    if (failure.kind === 'rate') tally.refused += 1;
    // A success without sense is as good as a failure of the endpoint.
    if (
      !isSuccess(reply) &&
      failure.kind !== 'rate' &&
      failure.kind !== 'server' &&
      failure.kind !== 'gateway'
    ) {
      gracefulStop.stop(isFinal(failure.kind) ? failure.kind : 'parameters', failure.message);
      return false;
    }
    return this.#pause(tries, retryAfter(reply.headers, clock.wall()));
  }

  async #pause(tries: number, asked: number | null): Promise<boolean> {
    const { clock, gracefulStop } = this.#context;
    await clock.sleep(asked ?? FIRST_POLL * 2 ** tries, gracefulStop.signal);
    return !gracefulStop.halted;
  }
}
