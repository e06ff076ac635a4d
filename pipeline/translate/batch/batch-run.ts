import type { TranslationUnit } from '../plan/translation-unit.ts';
import { BatchClient } from './batch-client.ts';
import { lookUpEach } from './batch-lookup.ts';
import { inputLines, isOver, resultLines } from './batch-files.ts';
import type { BatchState, LineResult } from './batch-files.ts';
import { askerOf, type RunContext } from '../run-context.ts';
import { AnswerSizes } from '../answer/answer-sizes.ts';
import { usualThought } from '../request/usual-thought.ts';
import { closeLine } from './batch-line.ts';
import { BatchRounds, FAILED_BATCHES } from './batch-rounds.ts';
import { failureOf } from '../provider/failure.ts';
import type { OpenBatch, OpenRequest } from '../ledger/ledger-entries.ts';
import { buildRequest } from '../request/request-body.ts';
import type { PaidRequest } from '../take-answer.ts';
import type { TranslationRequest } from '../request/request-body.ts';

/** Milliseconds after which no endpoint works on a batch, or keeps its answers for sure: three days. */
const FORGOTTEN = 3 * 86_400_000;

/** Requests in a batch to an endpoint of which nothing good has come yet: no more are paid than show that nothing will. */
const UNKNOWN = 3;

/**
 * Asks for strings by batches: cheaper, and done within a day. Each step is in the ledger before the next one, so that
 * a later run goes on where this one stopped, and a batch whose creation was not heard of is found again by its name.
 */
export class BatchRun {
  readonly #context: RunContext;
  readonly #client: BatchClient;
  readonly #onState: (batch: BatchState) => void;
  readonly #sizes: AnswerSizes;
  readonly #rounds: BatchRounds;

  constructor(context: RunContext, onState: (batch: BatchState) => void) {
    this.#context = context;
    const { ledger, capabilityStore } = context;
    this.#sizes = new AnswerSizes(usualThought(ledger, capabilityStore.url, capabilityStore.model));
    this.#client = new BatchClient(context);
    this.#onState = onState;
    this.#rounds = new BatchRounds(context);
  }

  /** @returns the strings that are left for another run */
  async run(units: readonly TranslationUnit[]): Promise<TranslationUnit[]> {
    const { gracefulStop, settings } = this.#context;
    const left: TranslationUnit[] = [];
    let round = [...units];
    this.#rounds.plan(round);
    while (round.length > 0 && !gracefulStop.halted) {
      const next = this.#rounds.next(round);
      left.push(...next.left);
      const most = Math.min(settings.requestsPerBatch, this.#isKnown ? Infinity : UNKNOWN);
      const chunks = next.chunks.slice(0, most);
      const rest = [...next.chunks.slice(most).flat(), ...next.waiting];
      const { again, unaffordable } = await this.#send(chunks);
      left.push(...unaffordable, ...again.filter((unit) => unit.failures >= FAILED_BATCHES));
      round = [...rest, ...again.filter((unit) => unit.failures < FAILED_BATCHES)];
      if (unaffordable.length > 0) {
        this.#context.tally.unaffordable += unaffordable.length + round.length;
        break;
      }
    }
    return [...left, ...round];
  }

  /** Whether anything good ever came from this model at this endpoint. */
  get #isKnown(): boolean {
    return this.#context.ledger.hasGoodOf(askerOf(this.#context));
  }

  /**
   * Goes on with the batches that earlier runs left behind.
   *
   * @param wait whether to wait for those that are still at work
   * @returns the strings of theirs that are to be asked for again; those still at work are not among them
   */
  async resume(wait: boolean): Promise<TranslationUnit[]> {
    const { ledger, capabilityStore } = this.#context;
    const again: TranslationUnit[] = [];
    for (const batch of ledger.batches.open()) {
      if (batch.endpoint === capabilityStore.url) again.push(...(await this.#resumeOne(batch, wait)));
      else if (this.#isForgotten(batch))
        again.push(...this.#close(batch.id, this.#requestsOf(batch.id), new Map()));
    }
    return again;
  }

  /** Whether a batch of another endpoint is so old that nobody will come back for it. */
  #isForgotten(batch: OpenBatch): boolean {
    const { clock } = this.#context;
    return this.#requestsOf(batch.id).every(({ sentAt }) => clock.wall() - sentAt > FORGOTTEN);
  }

  async #resumeOne(batch: OpenBatch, wait: boolean): Promise<TranslationUnit[]> {
    const requests = this.#requestsOf(batch.id);
    if (batch.file === null) return this.#close(batch.id, requests, new Map());
    const remote = batch.remote ?? (await this.#client.createOrAdopt(batch.file, batch.id, true));
    if (remote === null) return [];
    this.#context.ledger.batches.note({ ...batch, remote });
    const state = wait ? await this.#client.await(remote, this.#onState) : await this.#client.look(remote);
    return state === null || !isOver(state) ? [] : this.#collect(batch.id, state, requests, () => null);
  }

  async #send(
    chunks: readonly (readonly TranslationUnit[])[],
  ): Promise<{ again: TranslationUnit[]; unaffordable: TranslationUnit[] }> {
    const { capabilityStore, rules, ledger, budget, clock, endpoint, newRequestId, newStringIds } =
      this.#context;
    const form = {
      model: capabilityStore.model,
      // Nobody streams a batch.
      capabilities: { ...capabilityStore.capabilities, stream: false },
      rules,
      allowance: this.#sizes.allowance,
      thinking: this.#sizes.thinking,
      roomForThoughts: this.#sizes.roomForThoughts,
      body: endpoint.body,
    };
    const paid = new Map<string, PaidRequest>();
    const requests: TranslationRequest[] = [];
    const unaffordable: TranslationUnit[] = [];
    const later: TranslationUnit[] = [];
    for (const chunk of chunks) {
      const request = buildRequest(chunk, form, newRequestId(), newStringIds(chunk.length));
      const reservation = budget.reserve(request.bound);
      // What has to wait for other lines to be settled goes into the next batch.
      if (reservation === 'later') later.push(...chunk);
      else if (reservation === 'never') unaffordable.push(...chunk);
      else {
        paid.set(request.id, { reservation, sent: request });
        requests.push(request);
      }
    }
    if (requests.length === 0) return { again: later, unaffordable };
    const id = newRequestId();
    const batch = { id, endpoint: capabilityStore.url, model: capabilityStore.model };
    const sentAt = clock.wall();
    ledger.batches.note({ ...batch, file: null, remote: null });
    const stored = form.capabilities.store && form.capabilities.metadata;
    ledger.noteSent(requests, { ...batch, stored, sentAt, deadline: sentAt, batch: id });
    const file = await this.#client.upload(inputLines(requests), id);
    if (file === null) return { again: [...this.#giveBack(id, requests, paid), ...later], unaffordable };
    ledger.batches.note({ ...batch, file, remote: null });
    const remote = await this.#client.createOrAdopt(file, id, false);
    if (remote === null) return { again: later, unaffordable };
    ledger.batches.note({ ...batch, file, remote });
    const state = await this.#client.await(remote, this.#onState);
    if (state === null) return { again: later, unaffordable };
    const again = await this.#collect(
      id,
      state,
      this.#requestsOf(id),
      (request) => paid.get(request) ?? null,
    );
    return { again: [...again, ...later], unaffordable };
  }

  /** The file was never handed in, so nothing was asked for. */
  #giveBack(
    id: string,
    requests: readonly TranslationRequest[],
    paid: ReadonlyMap<string, PaidRequest>,
  ): TranslationUnit[] {
    const { ledger, budget } = this.#context;
    for (const { reservation } of paid.values()) budget.release(reservation);
    for (const request of requests) ledger.closeRequest(request.id, 'failed');
    ledger.batches.close(id);
    return requests.flatMap((request) => request.chunk);
  }

  #requestsOf(batch: string): OpenRequest[] {
    return this.#context.ledger.openRequests().filter((request) => request.batch === batch);
  }

  /** Takes every answer that there is, whatever became of the batch: it is paid for. */
  async #collect(
    id: string,
    state: BatchState,
    requests: readonly OpenRequest[],
    paidFor: (request: string) => PaidRequest | null,
  ): Promise<TranslationUnit[]> {
    const { ledger, gracefulStop, capabilityStore } = this.#context;
    const results = new Map<string, LineResult>();
    let complete = state.status !== 'gone';
    for (const file of [state.errorFile, state.outputFile]) {
      const content = file === null ? '' : await this.#client.content(file);
      if (content === null) complete = false;
      for (const { request, result } of resultLines(content ?? '')) results.set(request, result);
    }
    ledger.noteAnswers(
      [...results].flatMap(([request, result]) => ('raw' in result ? [[request, result.raw]] : [])),
    );
    if (state.status === 'failed' && results.size === 0) {
      const refusal = failureOf({
        status: 400,
        headers: new Headers(),
        text: JSON.stringify({ error: { message: state.errors } }),
      });
      if (
        refusal.parts.length === 0 ||
        !capabilityStore.downgrade(capabilityStore.capabilities, refusal.parts)
      )
        gracefulStop.stop('parameters', `the batch failed: ${state.errors}`);
    }
    if (!complete) {
      // Who interrupts the wait for a file wants to go on another time, not to pay for it again.
      if (gracefulStop.halted) return [];
      await lookUpEach(this.#context, requests, results);
    }
    return this.#close(id, requests, results, paidFor);
  }

  #close(
    id: string,
    requests: readonly OpenRequest[],
    results: ReadonlyMap<string, LineResult>,
    paidFor: (request: string) => PaidRequest | null = () => null,
  ): TranslationUnit[] {
    // All lines were made alike: what one of them teaches about the endpoint is learned once.
    const lesson = [...results.values()].find((result) => 'kind' in result && result.kind === 'parameters');
    if (lesson && 'kind' in lesson)
      this.#context.capabilityStore.downgrade(this.#context.capabilityStore.capabilities, lesson.parts);
    const again = requests.flatMap((request) => {
      const line = { result: results.get(request.id), paid: paidFor(request.id) };
      return this.#rounds.sorted(request, closeLine(this.#context, this.#sizes, request, line));
    });
    this.#context.ledger.batches.close(id);
    return again;
  }
}
