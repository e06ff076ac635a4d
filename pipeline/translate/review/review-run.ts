import { objectIn } from '../answer/answer-entries.ts';
import { AnswerStreak } from '../answer/answer-streak.ts';
import { readAnswer, type ParsedAnswer, type Usage } from '../answer/answer.ts';
import { pieceOf } from '../answer/unusable.ts';
import type { Budget } from '../budget.ts';
import type { Clock } from '../clock.ts';
import type { GracefulStop } from '../graceful-stop.ts';
import type { OpenReview, ReviewTable } from '../ledger/review-table.ts';
import type { AnswerFinder } from '../provider/answer-finder.ts';
import type { CapabilityStore } from '../provider/capability-store.ts';
import type { Endpoint } from '../provider/endpoint.ts';
import { failureInSuccess, failureOf, isSuccess, type ProviderReply } from '../provider/failure.ts';
import { NoReply, type Provider } from '../provider/provider.ts';
import type { ConcurrencyLimiter } from '../rate-limit/concurrency-limiter.ts';
import type { RateLimiter } from '../rate-limit/rate-limiter.ts';
import { timeoutFor } from '../request/request-body.ts';
import { estimateTokens } from '../request/tokens.ts';
import { readReview } from './review-answer.ts';
import { buildReview, type ReviewPair, type ReviewRequest } from './review-request.ts';

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
    readonly pairsPerRequest: number;
  };
  readonly newRequestId: () => string;
  readonly newPairIds: (count: number) => string[];
}

/** What reading came to. */
export interface ReviewTally {
  /** Pairs that were read, and requests that were answered. */
  read: number;
  requests: number;
  /** Doubts that were dropped: their words stand in no text. */
  dropped: number;
  /** Pairs that are still to be read. */
  left: number;
}

/** How often a request is tried, and Milliseconds between two looks for an answer. */
const TRIES = 3;
const LOOK_INTERVAL = 3000;

/** Has pairs read by a second model. What a run that was killed has paid for is looked for first. */
export class ReviewRun {
  readonly #context: ReviewContext;
  readonly #streak = new AnswerStreak();
  readonly #tally: ReviewTally = { read: 0, requests: 0, dropped: 0, left: 0 };
  /** Pairs that are not asked for in this run: nobody knows whether they were paid, or the reader passed over them twice. */
  readonly #held = new Set<string>();
  readonly #passedOver = new Map<string, number>();

  constructor(context: ReviewContext) {
    this.#context = context;
  }

  /** Reads all that waits, as far as the budget goes. */
  async run(): Promise<ReviewTally> {
    const { table, capabilityStore, gracefulStop, concurrencyLimiter, settings } = this.#context;
    for (const request of table.open(capabilityStore.model))
      await gracefulStop.guard(() => this.#recover(request), undefined);
    for (;;) {
      const waiting = table.waiting(capabilityStore.model).filter((pair) => !this.#held.has(keyOf(pair)));
      if (waiting.length === 0 || gracefulStop.halted) break;
      const chunks = chunksOf(waiting, settings.pairsPerRequest);
      await concurrencyLimiter.all(
        chunks.map((chunk) => () => gracefulStop.guard(() => this.#serve(chunk), undefined)),
      );
    }
    this.#tally.left = table.waiting(capabilityStore.model).length;
    return this.#tally;
  }

  async #recover(request: OpenReview): Promise<void> {
    const { table, finder, gracefulStop, clock, capabilityStore } = this.#context;
    if (request.answer !== null) return void this.#settle(request.id, request.pairs, request.answer);
    for (;;) {
      const late = clock.wall() >= request.deadline;
      const found = request.stored
        ? await finder.find(request.id, [...request.pairs.keys()], [0], gracefulStop.signal)
        : 'unsupported';
      if (typeof found === 'object') {
        table.noteAnswer(request.id, found.raw);
        return void this.#settle(request.id, request.pairs, found.raw);
      }
      if (gracefulStop.halted || found === 'unreachable') {
        for (const pair of request.pairs.values()) this.#held.add(keyOf(pair));
        return;
      }
      if (late || capabilityStore.capabilities.lookup === false || !request.stored)
        return table.close(request.id);
      await clock.sleep(LOOK_INTERVAL, gracefulStop.signal);
    }
  }

  async #serve(pairs: readonly ReviewPair[]): Promise<void> {
    const { capabilityStore, budget, rateLimiter, gracefulStop, endpoint, newRequestId, newPairIds } =
      this.#context;
    for (let tries = 0; tries < TRIES && !gracefulStop.halted;) {
      const { capabilities } = capabilityStore;
      const form = { model: capabilityStore.model, capabilities, body: endpoint.body };
      const request = buildReview(pairs, form, newRequestId(), newPairIds(pairs.length));
      const reservation = await budget.reserveInTime(request.bound, gracefulStop);
      if (reservation === null)
        return gracefulStop.stop('wait', 'the budget for the second reader is used up');
      const permit = await rateLimiter.admit(
        request.expected.input + request.expected.output,
        gracefulStop.signal,
      );
      if (permit === null) return budget.release(reservation);
      const reply = await this.#send(request, capabilities.store && capabilities.metadata);
      const failure = reply && (isSuccess(reply) ? failureInSuccess(reply) : failureOf(reply));
      if (reply && failure === null) {
        const usage = this.#settle(request.id, pairsById(request), reply.text);
        rateLimiter.noteReply(permit, reply.headers);
        if (usage) budget.settle(reservation, usage);
        else budget.estimate(reservation, { ...request.expected, cachedInput: 0, reasoning: 0 });
        capabilityStore.confirm(capabilities);
        return;
      }
      if (reply && failure?.kind === 'rate') {
        budget.release(reservation);
        this.#context.table.close(request.id);
        rateLimiter.noteRefusal(permit, reply.headers, failure.message);
        continue;
      }
      rateLimiter.noteNoReply(permit);
      if (failure && failure.kind !== 'unknown' && failure.kind !== 'no completion') {
        budget.release(reservation);
        this.#context.table.close(request.id);
        if (failure.kind === 'parameters' && capabilityStore.downgrade(capabilities, failure.parts)) continue;
        if (failure.kind !== 'server' && failure.kind !== 'gateway')
          return gracefulStop.stop('unusable', failure.message);
      } else {
        budget.forfeit(reservation);
        // The answer may be there: it is looked for before anything is paid again.
        await this.#recover({
          id: request.id,
          endpoint: endpoint.url,
          stored: capabilities.store && capabilities.metadata,
          deadline: 0,
          pairs: pairsById(request),
          answer: null,
        });
        for (const pair of pairs) this.#passOver(pair);
        if (this.#streak.unusable())
          gracefulStop.stop('unusable', failure?.message ?? 'the second reader does not answer');
        return;
      }
      tries += 1;
    }
    for (const pair of pairs) this.#held.add(keyOf(pair));
  }

  async #send(request: ReviewRequest, stored: boolean): Promise<ProviderReply | null> {
    const { provider, table, clock, settings, endpoint, capabilityStore } = this.#context;
    const timeout = timeoutFor(request, settings);
    const sent = {
      id: request.id,
      endpoint: endpoint.url,
      stored,
      deadline: clock.wall() + timeout,
      pairs: pairsById(request),
    };
    table.noteSent(sent, capabilityStore.model);
    try {
      const reply = await provider.complete(request.body, AbortSignal.timeout(timeout));
      if (isSuccess(reply) && failureInSuccess(reply) === null) table.noteAnswer(request.id, reply.text);
      return reply;
    } catch (error) {
      if (error instanceof NoReply) return null;
      throw error;
    }
  }

  /** Reads an answer that is on record. @returns what it cost, as far as the endpoint says */
  #settle(id: string, pairs: ReadonlyMap<string, ReviewPair>, raw: string): Usage | null {
    const { table, capabilityStore, gracefulStop } = this.#context;
    const answer = readAnswer(raw);
    const { reviews, dropped } = readReview(objectIn(answer.content), pairs);
    table.settle(id, capabilityStore.model, reviews, answer.usage);
    this.#tally.requests += 1;
    this.#tally.read += reviews.length;
    this.#tally.dropped += dropped;
    const read = new Set(reviews.map(({ pair }) => keyOf(pair)));
    for (const pair of pairs.values()) if (!read.has(keyOf(pair))) this.#passOver(pair);
    if (reviews.length > 0) this.#streak.usable();
    else if (this.#streak.unusable())
      gracefulStop.stop(
        'unusable',
        `the second reader reads nothing. Its last answer began: ${pieceOf(saidIn(answer))}`,
      );
    return answer.usage;
  }

  /** A reader that passes over a pair is asked once more, no more than that in one run. */
  #passOver(pair: ReviewPair): void {
    const times = (this.#passedOver.get(keyOf(pair)) ?? 0) + 1;
    this.#passedOver.set(keyOf(pair), times);
    if (times >= 2) this.#held.add(keyOf(pair));
  }
}

function saidIn({ content, state }: ParsedAnswer): string {
  return content.trim() === '' ? `(nothing, ${state})` : content;
}

function pairsById({ pairs, pairIds }: ReviewRequest): Map<string, ReviewPair> {
  return new Map(
    pairs.flatMap((pair, index) => (pairIds[index] === undefined ? [] : [[pairIds[index], pair] as const])),
  );
}

function chunksOf(pairs: readonly ReviewPair[], most: number): ReviewPair[][] {
  const chunks: ReviewPair[][] = [];
  let [open, tokens]: [ReviewPair[], number] = [[], 0];
  for (const pair of pairs) {
    const size = estimateTokens(pair.source) + estimateTokens(pair.target);
    if (open.length >= most || (open.length > 0 && tokens + size > MOST_TOKENS)) [open, tokens] = [[], 0];
    if (open.length === 0) chunks.push(open);
    open.push(pair);
    tokens += size;
  }
  return chunks;
}

/** Tokens of both texts in one request. */
const MOST_TOKENS = 3000;

function keyOf({ sourceHash, targetHash }: ReviewPair): string {
  return `${sourceHash} ${targetHash}`;
}
