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
    const { provider, ledger, book, clock, settings } = this.#context;
    const { request, capabilities } = sending;
    const patience = timeoutFor(request, settings);
    const sentAt = clock.wall();
    ledger.noteSent([request], {
      endpoint: book.url,
      model: book.model,
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
      if (!book.admitted) this.#context.halt.stop('unreachable', error.message);
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
    const { finder, halt } = this.#context;
    if (!capabilities.store || !capabilities.metadata) return 'unsupported';
    return finder.find(request.id, request.stringIds, waits, halt.never);
  }

  #answered(sending: Sending, raw: string, headers: Headers): ChatStep {
    const { ledger, processor, gate, breaker, slots, book } = this.#context;
    const { request, ticket, capabilities } = sending;
    ledger.noteAnswers([[request.id, raw]]);
    const answer = processor.settle({ ...request, model: book.model, endpoint: book.url }, raw);
    gate.heard(ticket, headers, answer.unusable === null);
    breaker.succeed();
    slots.grow();
    book.admitted = true;
    takeAnswer(this.#context, this.#sizes, answer, { ...sending, expected: request.expected }, capabilities);
    return { again: answer.again };
  }

  /** Nobody here knows whether the request was done: the endpoint is asked before anything is paid again. */
  async #unknown(sending: Sending, message: string, piece: string | null = null): Promise<ChatStep> {
    const { ledger, budget, gate, breaker, slots, tally, halt, clock } = this.#context;
    const { request, pass, reserve, ticket } = sending;
    slots.shrink(0.7, ticket.at, clock.now());
    const found = await this.#lookFor(sending, LOOKS);
    if (typeof found === 'object') return this.#answered(sending, found.raw, new Headers());
    gate.lost(ticket);
    budget.forfeit(reserve);
    tally.lost(request.chunk, found === 'unsupported', message);
    if (breaker.fail(pass)) halt.stop('breaker', message);
    if (piece !== null)
      noteUnusable(this.#context, { cause: 'no completion', piece, tokens: null }, sending.capabilities);
    // As long as the endpoint cannot be asked, the request stays open: the next run asks.
    if (found === 'unreachable')
      return { again: request.chunk.map((ask) => ({ ...ask, failures: FAILED_REQUESTS })) };
    ledger.closeRequest(request.id, 'lost');
    return { retry: true, failed: true };
  }

  /** The endpoint said that it did not do it: nothing was billed. */
  #failed(sending: Sending, failure: ProviderFailure, reply?: ProviderReply): ChatStep {
    const { ledger, budget, gate, breaker, slots, tally, halt, clock, book } = this.#context;
    const { request, pass, ticket } = sending;
    ledger.closeRequest(request.id, 'failed');
    budget.release(sending.reserve);
    if (failure.kind === 'rate') {
      breaker.abstain(pass);
      this.#refused(sending, reply?.headers ?? new Headers(), failure);
      return { retry: true, failed: false };
    }
    gate.lost(ticket);
    if (failure.kind === 'server' || failure.kind === 'gateway') {
      slots.shrink(0.7, ticket.at, clock.now());
      tally.failed(failure.message);
      if (breaker.fail(pass)) halt.stop('breaker', failure.message);
      // Some servers break over a form of the answer that they do not know, and do not say so.
      if (reply?.status === 500 && breaker.isStubborn) book.tryLowerForm(sending.capabilities);
      return { retry: true, failed: true };
    }
    breaker.abstain(pass);
    if (failure.kind === 'parameters') return notUnderstood(this.#context, sending, failure);
    if (failure.kind === 'length') return tooLong(this.#context, sending, failure);
    if (failure.kind === 'content') return { again: divided(this.#context, request.chunk, failure) };
    if (isFinal(failure.kind)) halt.stop(failure.kind, failure.message);
    return { again: request.chunk };
  }

  #refused(sending: Sending, headers: Headers, failure: ProviderFailure): void {
    const { gate, tally, halt, settings } = this.#context;
    tally.refused += 1;
    const wait = gate.refused(sending.ticket, headers, failure.message);
    if (wait > 1000 * settings.maxWaitSeconds || gate.hopeless(1000 * settings.maxWaitSeconds)) {
      halt.stop('wait', `${failure.message} (it asks to wait ${Math.ceil(wait / 1000)} s)`);
    }
  }
}
