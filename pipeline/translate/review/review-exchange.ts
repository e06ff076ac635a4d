import { explainUnusable, pieceOf } from '../answer/unusable.ts';
import type { Reservation } from '../budget.ts';
import type { Capabilities } from '../provider/capabilities.ts';
import {
  failureInSuccess,
  failureOf,
  isFinal,
  isSuccess,
  type ProviderFailure,
  type ProviderReply,
} from '../provider/failure.ts';
import { NoReply } from '../provider/provider.ts';
import type { SendPermit } from '../rate-limit/rate-limiter.ts';
import { timeoutFor, type TokenBounds } from '../request/request-body.ts';
import { sizeOf } from './pair-chunks.ts';
import type { ReviewContext } from './review-context.ts';
import type { ReviewProgress } from './review-progress.ts';
import { recoverReview } from './review-recovery.ts';
import {
  buildReview,
  LITTLE_ROOM,
  pairsById,
  ROOM,
  type ReviewPair,
  type ReviewRequest,
} from './review-request.ts';

/** How often a request is tried; milliseconds after the first failure, twice as many after each. */
const TRIES = 3;
const PAUSE = 1000;

/** A request with all that it was given leave by. */
interface Prepared {
  readonly request: ReviewRequest;
  readonly capabilities: Capabilities;
  readonly reservation: Reservation;
  readonly permit: SendPermit;
}

/** What is to be done after a request: nothing more, the same again at no cost, or once more after a failure. */
type Step = 'done' | 'retry' | 'failed';

/** Sends requests for reading, and sees to whatever comes back. */
export class ReviewExchange {
  readonly #context: ReviewContext;
  readonly #progress: ReviewProgress;

  constructor(context: ReviewContext, progress: ReviewProgress) {
    this.#context = context;
    this.#progress = progress;
  }

  /** Has pairs read that travel together, or as many of them as the budget has room for; the others wait on. */
  async serve(pairs: readonly ReviewPair[]): Promise<void> {
    const { gracefulStop, clock } = this.#context;
    for (let tries = 0; tries < TRIES && !gracefulStop.halted;) {
      const prepared = await this.#prepared(pairs);
      if (prepared === null) return;
      const step = await this.#send(prepared);
      if (step === 'done') return;
      if (step === 'retry') continue;
      tries += 1;
      if (tries < TRIES) await clock.sleep(PAUSE * 2 ** (tries - 1), gracefulStop.signal);
    }
    // Where it reads others, these are left to another run.
    if (this.#progress.tally.read === 0) gracefulStop.stop('breaker', this.#progress.tally.lastFailure);
    this.#progress.hold(pairs);
  }

  /** Gets leave for a request; null where the run is stopped, or the budget has no room for the shortest pair. */
  async #prepared(pairs: readonly ReviewPair[]): Promise<Prepared | null> {
    const { capabilityStore, budget, rateLimiter, gracefulStop, endpoint, newRequestId, newPairIds } =
      this.#context;
    const { capabilities, model } = capabilityStore;
    let least: TokenBounds | null = null;
    const shortestFirst = [...pairs].sort((one, other) => sizeOf(one) - sizeOf(other));
    // A model that was cut off needs its room.
    const rooms = this.#progress.room > ROOM ? [this.#progress.room] : [ROOM, LITTLE_ROOM];
    for (const room of rooms) {
      for (let count = pairs.length; count > 0; count = Math.floor(count / 2)) {
        const some = shortestFirst.slice(0, count);
        const form = { model, capabilities, body: endpoint.body, room };
        const request = buildReview(some, form, newRequestId(), newPairIds(count));
        const reservation = await budget.reserveInTime(request.bound, gracefulStop);
        if (gracefulStop.halted) return null;
        least = request.bound;
        if (reservation === null) continue;
        const tokens = request.expected.input + request.expected.output;
        const permit = await rateLimiter.admit(tokens, gracefulStop.signal);
        if (permit !== null) return { request, capabilities, reservation, permit };
        budget.release(reservation);
        return null;
      }
    }
    this.#progress.tally.unaffordable = least;
    this.#progress.hold(pairs);
    return null;
  }

  async #send(prepared: Prepared): Promise<Step> {
    const { provider, table, clock, settings, endpoint, capabilityStore } = this.#context;
    const { request, capabilities } = prepared;
    const timeout = timeoutFor(request, settings);
    const sent = {
      id: request.id,
      endpoint: endpoint.url,
      stored: capabilities.store && capabilities.metadata,
      deadline: clock.wall() + timeout,
      pairs: pairsById(request),
    };
    table.noteSent(sent, capabilityStore.model);
    let reply: ProviderReply;
    try {
      reply = await provider.complete(request.body, AbortSignal.timeout(timeout));
    } catch (error) {
      if (!(error instanceof NoReply)) throw error;
      return error.unreachable
        ? this.#unreachable(prepared, error.message)
        : this.#unknown(prepared, error.message);
    }
    const failure = isSuccess(reply) ? failureInSuccess(reply) : failureOf(reply);
    if (failure === null) {
      table.noteAnswer(request.id, reply.text);
      return this.#answered(prepared, reply);
    }
    return this.#failed(prepared, reply, failure);
  }

  #answered(
    { request, capabilities, reservation, permit }: Prepared,
    { text, headers }: ProviderReply,
  ): Step {
    const { rateLimiter, budget, capabilityStore } = this.#context;
    const { tally } = this.#progress;
    const before = tally.read;
    const usage = this.#progress.settle(request.id, pairsById(request), text);
    rateLimiter.noteReply(permit, headers, tally.read > 0);
    if (usage) budget.settle(reservation, usage);
    else budget.estimate(reservation, { ...request.expected, cachedInput: 0, reasoning: 0 });
    capabilityStore.admitted = true;
    if (tally.read > before) capabilityStore.confirm(capabilities);
    // Some models keep no form that they are asked for, and do better where they are only told.
    else if (!capabilityStore.proven) capabilityStore.tryLowerForm(capabilities);
    return 'done';
  }

  /** The endpoint said that it did not do it, so that nothing was billed; or nobody knows. */
  async #failed(prepared: Prepared, reply: ProviderReply, failure: ProviderFailure): Promise<Step> {
    const { capabilityStore, budget, rateLimiter, gracefulStop, table, settings } = this.#context;
    const { request, capabilities, reservation, permit } = prepared;
    const { kind } = failure;
    const message =
      kind === 'no completion'
        ? explainUnusable({ cause: kind, piece: pieceOf(reply.text), tokens: null })
        : failure.message;
    this.#progress.tally.lastFailure = message;
    // A gateway that got no good answer may have had one made.
    if (kind === 'unknown' || kind === 'no completion' || kind === 'gateway')
      return this.#unknown(prepared, message, kind === 'gateway');
    budget.release(reservation);
    table.close(request.id);
    if (kind === 'rate') {
      const wait = rateLimiter.noteRefusal(permit, reply.headers, message);
      const most = 1000 * settings.maxWaitSeconds;
      if (wait > most || rateLimiter.isHopeless(most)) gracefulStop.stop('wait', message);
      return 'retry';
    }
    rateLimiter.noteNoReply(permit);
    if (kind === 'server') {
      // Some servers break over a form of the answer that they do not know, and do not say so.
      if (reply.status === 500 && !capabilityStore.proven) capabilityStore.tryLowerForm(capabilities);
      return 'failed';
    }
    if (kind === 'parameters' && this.#stepsDown(prepared, failure)) return 'retry';
    if (kind === 'length' || kind === 'content') await this.#apart(request.pairs, failure);
    else gracefulStop.stop(isFinal(kind) ? kind : 'parameters', message);
    return 'done';
  }

  /** Whether less can be asked for than the endpoint has refused. */
  #stepsDown({ request, capabilities }: Prepared, { parts, limits }: ProviderFailure): boolean {
    const { capabilityStore } = this.#context;
    const { longestAnswer } = limits;
    if (!parts.includes('limit') || longestAnswer === null || longestAnswer >= request.bound.output)
      return capabilityStore.downgrade(capabilities, parts);
    capabilityStore.learnLimits({ longestAnswer });
    return true;
  }

  /** What is too much at once, or is not let through, is tried in halves; one alone is left. */
  async #apart(pairs: readonly ReviewPair[], { kind, message }: ProviderFailure): Promise<void> {
    const half = Math.ceil(pairs.length / 2);
    if (pairs.length > 1)
      for (const part of [pairs.slice(0, half), pairs.slice(half)]) await this.serve(part);
    else {
      const { table, capabilityStore } = this.#context;
      this.#progress.hold(pairs);
      // Where it reads others, it is the pair that a filter holds back.
      if (kind === 'content' && table.hasRead(capabilityStore.model))
        table.notePassedOver(capabilityStore.model, pairs);
      this.#progress.noteUnusable(message);
    }
  }

  #unreachable({ request, reservation, permit }: Prepared, message: string): Step {
    const { capabilityStore, budget, rateLimiter, gracefulStop, table } = this.#context;
    budget.release(reservation);
    table.close(request.id);
    rateLimiter.noteNoReply(permit);
    this.#progress.tally.lastFailure = message;
    if (!capabilityStore.admitted) gracefulStop.stop('unreachable', message);
    return 'failed';
  }

  /** Nobody here knows whether the request was done: the answer is looked for before anything is paid again. */
  async #unknown(prepared: Prepared, message: string, isUnbilled = false): Promise<Step> {
    const { budget, rateLimiter, endpoint } = this.#context;
    const { request, capabilities, reservation, permit } = prepared;
    rateLimiter.noteNoReply(permit);
    this.#progress.tally.lastFailure = message;
    const outcome = await recoverReview(this.#context, this.#progress, {
      id: request.id,
      endpoint: endpoint.url,
      stored: capabilities.store && capabilities.metadata,
      deadline: 0,
      pairs: pairsById(request),
      answer: null,
    });
    if (isUnbilled && outcome === 'none') {
      budget.release(reservation);
      return 'failed';
    }
    budget.forfeit(reservation);
    if (outcome === 'found') return 'done';
    for (const pair of request.pairs) this.#progress.passOver(pair);
    this.#progress.noteUnusable(message);
    return 'done';
  }
}
