import type { AnswerSizes } from '../answer/answer-sizes.ts';
import { pieceOf } from '../answer/unusable.ts';
import { settled, type ChatStep, type PreparedRequest } from './chat-step.ts';
import { failed, locked, notUnderstood, tooLong, unwelcome } from './chat-refusal.ts';
import { FAILED_REQUESTS } from '../plan/translation-unit.ts';
import type { LookupResult } from '../provider/answer-finder.ts';
import { failureInSuccess, failureOf, isFinal, isSuccess, plainFailure } from '../provider/failure.ts';
import type { ProviderFailure, ProviderReply } from '../provider/failure.ts';
import { NoReply } from '../provider/provider.ts';
import { retryAfter, waitInWords } from '../rate-limit/rate-headers.ts';
import { timeoutFor } from '../request/request-body.ts';
import type { Chunk } from '../request/chunk.ts';
import type { RunContext } from '../run-context.ts';
import { isKnownSuspect } from '../set-aside.ts';
import { NOT_USED, noteUnusable, takeAnswer } from '../take-answer.ts';

/** More than it takes to find one string among ten: after so many, nothing is let through any longer. */
const MOST_LOCKED = 9;

/** Requests in a row for which a key that was good is not taken any more: after more, it is no bad one among several. */
const MOST_KEYS = 3;

/** Milliseconds before each look for an answer that never came, though the connection is known to be dead. */
const LOOKS = [0, 1000, 3000];

/** Sends one request and sees to whatever comes back: an answer, a failure, or nothing. */
export class ChatExchange {
  readonly #context: RunContext;
  readonly #sizes: AnswerSizes;
  /** Requests that were not let through although others had been, since the last answer. */
  #lockedInARow = 0;
  #locked = 0;

  constructor(context: RunContext, sizes: AnswerSizes) {
    this.#context = context;
    this.#sizes = sizes;
  }

  /** Whether nothing was let through since the first request that was not. */
  get isShutOut(): boolean {
    return this.#lockedInARow > 1 && this.#lockedInARow === this.#locked;
  }

  /**
   * Sends a request and sees to whatever comes back.
   *
   * @param tries how often the same was sent before and failed
   */
  async send(prepared: PreparedRequest, tries: number): Promise<ChatStep> {
    const { provider, ledger, capabilityStore, clock, settings } = this.#context;
    const { request, capabilities } = prepared;
    const timeout = timeoutFor(request, settings);
    const sentAt = clock.wall();
    ledger.noteSent([request], {
      endpoint: capabilityStore.url,
      model: capabilityStore.model,
      stored: capabilities.store && capabilities.metadata,
      sentAt,
      deadline: sentAt + timeout,
      batch: null,
    });
    let reply: ProviderReply;
    try {
      reply = await provider.complete(request.body, AbortSignal.timeout(timeout));
    } catch (error) {
      if (!(error instanceof NoReply)) throw error;
      if (!error.unreachable) return this.#unknown(prepared, error.message, null, true);
      // At the first contact that is the address or the network, not the endpoint's health.
      if (!capabilityStore.admitted) this.#context.gracefulStop.stop('unreachable', error.message);
      return this.#failed(prepared, plainFailure('server', error.message), tries);
    }
    const failure = isSuccess(reply) ? failureInSuccess(reply) : failureOf(reply);
    if (failure === null) return this.#answered(prepared, reply.text, reply.headers);
    if (failure.kind === 'no completion')
      return this.#unknown(prepared, failure.message, pieceOf(reply.text), true);
    if (failure.kind === 'unknown') return this.#unknown(prepared, failure.message);
    const found = failure.kind === 'gateway' ? await this.#lookFor(prepared, [0]) : 'none';
    return typeof found === 'object'
      ? this.#answered(prepared, found.raw, reply.headers)
      : this.#failed(prepared, failure, tries, reply);
  }

  /** Asks the endpoint whether it keeps the answer to a request; "unsupported" where it keeps none. */
  async #lookFor(
    { request, capabilities }: PreparedRequest,
    waits: readonly number[],
  ): Promise<LookupResult> {
    const { finder, gracefulStop } = this.#context;
    if (!capabilities.store || !capabilities.metadata) return 'unsupported';
    return finder.find(request.id, request.stringIds, waits, gracefulStop.never);
  }

  #answered(prepared: PreparedRequest, raw: string, headers: Headers): ChatStep {
    const { ledger, processor, rateLimiter, circuitBreaker, concurrencyLimiter, capabilityStore } =
      this.#context;
    const { request, permit, capabilities } = prepared;
    ledger.noteAnswers([[request.id, raw]]);
    const answer = processor.settle(
      { ...request, model: capabilityStore.model, endpoint: capabilityStore.url },
      raw,
    );
    rateLimiter.noteReply(permit, headers, answer.unusable === null);
    circuitBreaker.succeed();
    concurrencyLimiter.grow();
    capabilityStore.admitted = true;
    this.#lockedInARow = 0;
    const sizes = this.#sizes.copy();
    takeAnswer(
      this.#context,
      this.#sizes,
      answer,
      { ...prepared, expected: request.expected, sent: request },
      capabilities,
    );
    const left = new Set(answer.again.map(({ hash }) => hash));
    const barren = {
      kind: 'barren',
      strings: request.chunk.filter(({ hash }) => left.has(hash)),
      counts: true,
      isPaid: true,
    } as const;
    if (answer.state === 'declined' && left.size > 0)
      return { ...barren, message: 'the model, or a filter, declined it', isRefused: true };
    if (answer.unusable !== null && !answer.unusable.isJudged)
      return { ...barren, message: NOT_USED, isRefused: false };
    if (answer.state !== 'cut') return settled(answer.again);
    const isForSize = this.#sizes.differFrom(sizes) || request.chunk.length > this.#sizes.mostStrings;
    return isForSize ? settled(answer.again, true) : settled(withFirstAlone(answer.again, request.chunk));
  }

  /** Nobody here knows whether the request was done: the endpoint is asked before anything is paid again. */
  async #unknown(
    prepared: PreparedRequest,
    message: string,
    piece: string | null = null,
    mayBeString = false,
  ): Promise<ChatStep> {
    const { ledger, budget, rateLimiter, circuitBreaker, concurrencyLimiter, tally, gracefulStop, clock } =
      this.#context;
    const { request, breakerPermit, reservation, permit } = prepared;
    concurrencyLimiter.shrink(0.7, permit.at, clock.now());
    const found = await this.#lookFor(prepared, LOOKS);
    if (typeof found === 'object') return this.#answered(prepared, found.raw, new Headers());
    rateLimiter.noteNoReply(permit);
    budget.forfeit(reservation);
    tally.lost(request.chunk, found === 'unsupported', message);
    if (mayBeString && isKnownSuspect(this.#context, request.chunk)) circuitBreaker.abstain(breakerPermit);
    else if (circuitBreaker.fail(breakerPermit)) gracefulStop.stop('breaker', message);
    if (piece !== null)
      noteUnusable(
        this.#context,
        { cause: 'no completion', piece, tokens: null, isCounted: false, isJudged: false },
        prepared.capabilities,
      );
    // As long as the endpoint cannot be asked, the request stays open: the next run asks.
    if (found === 'unreachable')
      return settled(request.chunk.map((unit) => ({ ...unit, failures: FAILED_REQUESTS })));
    ledger.closeRequest(request.id, 'lost');
    return failed(prepared, message, mayBeString);
  }

  /** The endpoint said that it did not do it: nothing was billed. */
  #failed(
    prepared: PreparedRequest,
    failure: ProviderFailure,
    tries: number,
    reply?: ProviderReply,
  ): ChatStep {
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
    const { request, breakerPermit, permit } = prepared;
    ledger.closeRequest(request.id, 'failed');
    budget.release(prepared.reservation);
    if (failure.kind === 'rate') {
      circuitBreaker.abstain(breakerPermit);
      this.#refused(prepared, reply?.headers ?? new Headers(), failure);
      return { kind: 'retry' };
    }
    rateLimiter.noteNoReply(permit);
    if (failure.kind === 'server' || failure.kind === 'gateway') {
      concurrencyLimiter.shrink(0.7, permit.at, clock.now());
      tally.failed(failure.message);
      // One that is unwell says so by other numbers: a 500 may be for a string's sake.
      const mayBeString = reply?.status === 500;
      if (mayBeString && isKnownSuspect(this.#context, request.chunk)) circuitBreaker.abstain(breakerPermit);
      else if (circuitBreaker.fail(breakerPermit)) gracefulStop.stop('breaker', failure.message);
      // Some servers break over a form of the answer that they do not know, and do not say so.
      if (reply?.status === 500 && circuitBreaker.isStubborn)
        capabilityStore.tryLowerForm(prepared.capabilities);
      return failed(prepared, failure.message, mayBeString);
    }
    circuitBreaker.abstain(breakerPermit);
    if (failure.kind === 'forbidden' && isKnownSuspect(this.#context, request.chunk))
      return locked(this.#context, request.chunk, failure);
    if (failure.kind === 'forbidden' || (failure.kind === 'key' && capabilityStore.proven)) {
      // A gateway with several keys refuses one request of many; a firewall refuses a string that looks like an attack.
      const isKey = failure.kind === 'key';
      this.#lockedInARow += 1;
      this.#locked += 1;
      const isNew = !capabilityStore.proven && !ledger.hasGoodOf({ model: capabilityStore.model });
      const most = isNew ? 1 : isKey || !capabilityStore.proven ? MOST_KEYS : MOST_LOCKED;
      if (this.#lockedInARow <= most) {
        if (isKey) return { kind: 'retry' };
        return tries === 0 && capabilityStore.proven
          ? failed(prepared, failure.message, true)
          : locked(this.#context, request.chunk, failure);
      }
    }
    if (failure.kind === 'parameters') return notUnderstood(this.#context, prepared, failure);
    if (failure.kind === 'length') return tooLong(this.#context, prepared, failure);
    if (failure.kind === 'content') return unwelcome(this.#context, request.chunk, failure);
    if (isFinal(failure.kind)) gracefulStop.stop(failure.kind, failure.message);
    return settled(request.chunk);
  }

  #refused(prepared: PreparedRequest, headers: Headers, failure: ProviderFailure): void {
    const { rateLimiter, tally, gracefulStop, settings, clock } = this.#context;
    tally.refused += 1;
    const wait = rateLimiter.noteRefusal(prepared.permit, headers, failure.message);
    const most = 1000 * settings.maxWaitSeconds;
    const asked = retryAfter(headers, clock.wall()) ?? waitInWords(failure.message);
    // Without a word of the endpoint, a wait is our own guess, and none to be told.
    const how = asked !== null && asked > most ? 'it asks to wait' : 'the next request could go out in';
    if (wait > most) gracefulStop.stop('wait', `${failure.message} (${how} ${Math.ceil(wait / 1000)} s)`);
    else if (rateLimiter.isHopeless(most))
      gracefulStop.stop('wait', `${failure.message} (it lets nothing in, and names no time to wait)`);
  }
}

/** Where as many strings fitted before, a model went on and on with the one that it was at: the first that is missing. */
function withFirstAlone([first, ...others]: Chunk, before: Chunk): Chunk {
  if (first === undefined) return [];
  const sizes = new Map(before.map(({ hash, maxChunkSize }) => [hash, maxChunkSize]));
  return [
    { ...first, maxChunkSize: 1 },
    ...others.map((unit) => ({ ...unit, maxChunkSize: sizes.get(unit.hash) ?? unit.maxChunkSize })),
  ];
}
