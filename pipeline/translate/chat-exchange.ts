import type { AnswerSizes } from './answer/answer-sizes.ts';
import { pieceOf } from './answer/unusable.ts';
import type { ChatStep, Sending } from './chat-step.ts';
import { divided, notUnderstood, tooLong } from './chat-refusal.ts';
import { FAILED_REQUESTS } from './plan/translation-unit.ts';
import type { LookupResult } from './provider/answer-finder.ts';
import { failureInSuccess, failureOf, isFinal, isSuccess, plainFailure } from './provider/failure.ts';
import type { ProviderFailure, ProviderReply } from './provider/failure.ts';
import { NoReply } from './provider/provider.ts';
import { timeoutFor } from './request/request-body.ts';
import type { RunContext } from './run-context.ts';
import { noteUnusable, takeAnswer } from './take-answer.ts';

/** Milliseconds before each look for an answer that never came, though the connection is known to be dead. */
const LOOKS = [0, 1000, 3000];

/** Sends one request and sees to whatever comes back: an answer, a failure, or nothing. */
export class ChatExchange {
  readonly #context: RunContext;
  readonly #sizes: AnswerSizes;

  constructor(context: RunContext, sizes: AnswerSizes) {
    this.#context = context;
    this.#sizes = sizes;
  }

  /** Sends a request and sees to whatever comes back. */
  async send(sending: Sending): Promise<ChatStep> {
    const { provider, ledger, capabilityStore, clock, settings } = this.#context;
    const { request, capabilities } = sending;
    const patience = timeoutFor(request, settings);
    const sentAt = clock.wall();
    ledger.noteSent([request], {
      endpoint: capabilityStore.url,
      model: capabilityStore.model,
      stored: capabilities.store && capabilities.metadata,
      sentAt,
      deadline: sentAt + patience,
      batch: null,
    });
    let reply: ProviderReply;
    try {
      reply = await provider.complete(request.body, AbortSignal.timeout(patience));
    } catch (error) {
      if (!(error instanceof NoReply)) throw error;
      if (!error.unreachable) return this.#unknown(sending, error.message);
      // At the first contact that is the address or the network, not the endpoint's health.
      if (!capabilityStore.admitted) this.#context.gracefulStop.stop('unreachable', error.message);
      return this.#failed(sending, plainFailure('server', error.message));
    }
    const failure = isSuccess(reply) ? failureInSuccess(reply) : failureOf(reply);
    if (failure === null) return this.#answered(sending, reply.text, reply.headers);
    if (failure.kind === 'no completion') return this.#unknown(sending, failure.message, pieceOf(reply.text));
    if (failure.kind === 'unknown') return this.#unknown(sending, failure.message);
    const found = failure.kind === 'gateway' ? await this.#lookFor(sending, [0]) : 'none';
    return typeof found === 'object'
      ? this.#answered(sending, found.raw, reply.headers)
      : this.#failed(sending, failure, reply);
  }

  /** Asks the endpoint whether it keeps the answer to a request; "unsupported" where it keeps none. */
  async #lookFor({ request, capabilities }: Sending, waits: readonly number[]): Promise<LookupResult> {
    const { finder, gracefulStop } = this.#context;
    if (!capabilities.store || !capabilities.metadata) return 'unsupported';
    return finder.find(request.id, request.stringIds, waits, gracefulStop.never);
  }

  #answered(sending: Sending, raw: string, headers: Headers): ChatStep {
    const { ledger, processor, rateLimiter, circuitBreaker, concurrencyLimiter, capabilityStore } =
      this.#context;
    const { request, permit, capabilities } = sending;
    ledger.noteAnswers([[request.id, raw]]);
    const answer = processor.settle(
      { ...request, model: capabilityStore.model, endpoint: capabilityStore.url },
      raw,
    );
    rateLimiter.heard(permit, headers, answer.unusable === null);
    circuitBreaker.succeed();
    concurrencyLimiter.grow();
    capabilityStore.admitted = true;
    takeAnswer(this.#context, this.#sizes, answer, { ...sending, expected: request.expected }, capabilities);
    return { again: answer.again };
  }

  /** Nobody here knows whether the request was done: the endpoint is asked before anything is paid again. */
  async #unknown(sending: Sending, message: string, piece: string | null = null): Promise<ChatStep> {
    const { ledger, budget, rateLimiter, circuitBreaker, concurrencyLimiter, tally, gracefulStop, clock } =
      this.#context;
    const { request, breakerPermit, reservation, permit } = sending;
    concurrencyLimiter.shrink(0.7, permit.at, clock.now());
    const found = await this.#lookFor(sending, LOOKS);
    if (typeof found === 'object') return this.#answered(sending, found.raw, new Headers());
    rateLimiter.lost(permit);
    budget.forfeit(reservation);
    tally.lost(request.chunk, found === 'unsupported', message);
    if (circuitBreaker.fail(breakerPermit)) gracefulStop.stop('breaker', message);
    if (piece !== null)
      noteUnusable(this.#context, { cause: 'no completion', piece, tokens: null }, sending.capabilities);
    // As long as the endpoint cannot be asked, the request stays open: the next run asks.
    if (found === 'unreachable')
      return { again: request.chunk.map((unit) => ({ ...unit, failures: FAILED_REQUESTS })) };
    ledger.closeRequest(request.id, 'lost');
    return { retry: true, failed: true };
  }

  /** The endpoint said that it did not do it: nothing was billed. */
  #failed(sending: Sending, failure: ProviderFailure, reply?: ProviderReply): ChatStep {
    const {
      ledger,
      budget,
      rateLimiter,
      circuitBreaker,
      concurrencyLimiter,
      tally,
      gracefulStop,
      clock,
      capabilityStore,
    } = this.#context;
    const { request, breakerPermit, permit } = sending;
    ledger.closeRequest(request.id, 'failed');
    budget.release(sending.reservation);
    if (failure.kind === 'rate') {
      circuitBreaker.abstain(breakerPermit);
      this.#refused(sending, reply?.headers ?? new Headers(), failure);
      return { retry: true, failed: false };
    }
    rateLimiter.lost(permit);
    if (failure.kind === 'server' || failure.kind === 'gateway') {
      concurrencyLimiter.shrink(0.7, permit.at, clock.now());
      tally.failed(failure.message);
      if (circuitBreaker.fail(breakerPermit)) gracefulStop.stop('breaker', failure.message);
      // Some servers break over a form of the answer that they do not know, and do not say so.
      if (reply?.status === 500 && circuitBreaker.isStubborn)
        capabilityStore.tryLowerForm(sending.capabilities);
      return { retry: true, failed: true };
    }
    circuitBreaker.abstain(breakerPermit);
    if (failure.kind === 'parameters') return notUnderstood(this.#context, sending, failure);
    if (failure.kind === 'length') return tooLong(this.#context, sending, failure);
    if (failure.kind === 'content') return { again: divided(this.#context, request.chunk, failure) };
    if (isFinal(failure.kind)) gracefulStop.stop(failure.kind, failure.message);
    return { again: request.chunk };
  }

  #refused(sending: Sending, headers: Headers, failure: ProviderFailure): void {
    const { rateLimiter, tally, gracefulStop, settings } = this.#context;
    tally.refused += 1;
    const wait = rateLimiter.refused(sending.permit, headers, failure.message);
    if (wait > 1000 * settings.maxWaitSeconds || rateLimiter.hopeless(1000 * settings.maxWaitSeconds)) {
      gracefulStop.stop('wait', `${failure.message} (it asks to wait ${Math.ceil(wait / 1000)} s)`);
    }
  }
}
