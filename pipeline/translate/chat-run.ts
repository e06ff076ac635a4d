import type { TranslationUnit } from './plan/translation-unit.ts';
import type { LookupResult } from './provider/answer-finder.ts';
import type { BreakerPermit } from './rate-limit/circuit-breaker.ts';
import type { Reservation } from './budget.ts';
import { explainUnusable, pieceOf } from './answer/unusable.ts';
import type { UnusableAnswer } from './answer/unusable.ts';
import { failureInSuccess, failureOf, isFinal, isSuccess, plainFailure } from './provider/failure.ts';
import type { ProviderFailure, ProviderReply } from './provider/failure.ts';
import { packChunks } from './request/chunk.ts';
import type { Chunk } from './request/chunk.ts';
import { NoReply } from './provider/provider.ts';
import type { SendPermit } from './rate-limit/rate-gate.ts';
import { buildRequest, INSTRUCTION_TOKENS, isCutByLimit, timeoutFor } from './request/request-body.ts';
import type { TranslationRequest } from './request/request-body.ts';
import type { CapabilityStore } from './provider/capability-store.ts';
import { askerOf } from './run-context.ts';
import type { RunContext } from './run-context.ts';

/** A request on its way. */
interface Sending {
  readonly request: TranslationRequest;
  readonly capabilities: CapabilityStore['capabilities'];
  readonly reserve: Reservation;
  readonly ticket: SendPermit;
  readonly pass: BreakerPermit;
}

/** What is to be done after an exchange: send the same strings again, or ask again for some later. */
type Next =
  | { readonly retry: true; readonly failed: boolean }
  | { readonly again: readonly TranslationUnit[] };

/** How often a string may come back from requests that all failed, before it is left for the next run. */
const FAILED_REQUESTS = 2;
/** The share of what was too long that is tried next, where the endpoint does not say how much it has room for. */
const LESS = 0.7;
/** Tokens that a request needs besides the instructions. */
const LEAST_ROOM = 200;
/** Answers that may be of use if they are asked for in another way. */
const FORM_MAY_HELP: ReadonlySet<UnusableAnswer['cause']> = new Set([
  'empty',
  'no entries',
  'foreign entries',
]);
/** Waits before an answer is looked for that never came, though the connection is known to be dead. */
const LOOKS = [0, 1000, 3000];

/** Asks for strings, one request at a time for each slot, until each has a translation or is given up. */
export class ChatRun {
  readonly #context: RunContext;
  /** How many times the expected length an answer may have; grows where answers were cut off. */
  #allowance = 3;
  #thinking = 0;
  /** Strings in a request at most: fewer where the endpoint cuts off answers before their limit. */
  #mostStrings = Infinity;

  constructor(context: RunContext) {
    this.#context = context;
  }

  /** @returns the strings that are left for another run */
  async run(asks: readonly TranslationUnit[]): Promise<TranslationUnit[]> {
    const { slots, settings, halt } = this.#context;
    const left: TranslationUnit[] = [];
    let round = [...asks];
    while (round.length > 0) {
      const stringsPerRequest = Math.min(settings.stringsPerRequest, this.#mostStrings);
      const chunks = packChunks(round, { ...settings, stringsPerRequest }, (chunk) => this.#fits(chunk));
      const again = (
        await slots.all(
          chunks.map(
            (chunk) => () => halt.guard<readonly TranslationUnit[]>(() => this.#serve(chunk), chunk),
          ),
        )
      ).flat();
      left.push(...again.filter((ask) => ask.failures >= FAILED_REQUESTS));
      round = again.filter((ask) => ask.failures < FAILED_REQUESTS);
      // Those that may travel together first, so that the others do not break up their chunks.
      round.sort((a, b) => b.maxChunkSize - a.maxChunkSize);
      if (halt.halted) break;
    }
    return [...left, ...round];
  }

  /** Gets a chunk answered; returns the strings of it that are to be asked for again, or left. */
  async #serve(chunk: Chunk): Promise<readonly TranslationUnit[]> {
    const { halt, settings, clock, random } = this.#context;
    for (let tries = 0; !halt.halted;) {
      // What was learned meanwhile makes smaller requests of it.
      if (chunk.length > this.#mostStrings || (chunk.length > 1 && !this.#fits(chunk))) return chunk;
      const sending = await this.#prepare(chunk);
      if (sending === 'outdated') continue;
      if (sending === null) return halt.halted ? chunk : this.#unaffordable(chunk);
      const next = await this.#exchange(sending);
      if ('again' in next) return next.again;
      if (!next.failed) continue;
      tries += 1;
      if (tries > settings.retries) return chunk.map((ask) => ({ ...ask, failures: ask.failures + 1 }));
      await clock.sleep(random() * Math.min(20_000, 500 * 2 ** tries), halt.signal);
    }
    return chunk;
  }

  /** Whether the endpoint has room for a chunk, as far as that is known. */
  #fits(chunk: Chunk): boolean {
    const { context, longestAnswer } = this.#context.book.capabilities;
    return (context === null && longestAnswer === null) || this.#build(chunk, 'req').fits;
  }

  #build(chunk: Chunk, id: string, stringIds = chunk.map(() => 's123456')): TranslationRequest {
    const { book, judge, endpoint } = this.#context;
    const form = {
      model: book.model,
      capabilities: book.capabilities,
      judge,
      allowance: this.#allowance,
      thinking: this.#thinking,
      body: endpoint.body,
    };
    return buildRequest(chunk, form, id, stringIds);
  }

  /** What does not fit the rest of the budget may fit in smaller portions. */
  #unaffordable(chunk: Chunk): readonly TranslationUnit[] {
    if (chunk.length > 1) {
      const half = Math.ceil(chunk.length / 2);
      return chunk.map((ask) => ({ ...ask, maxChunkSize: Math.min(ask.maxChunkSize, half) }));
    }
    this.#context.tally.unaffordable += 1;
    return chunk.map((ask) => ({ ...ask, failures: FAILED_REQUESTS }));
  }

  /** Builds a request and waits until it may go out; null if it may not, "outdated" if it would be built otherwise by now. */
  async #prepare(chunk: Chunk): Promise<Sending | 'outdated' | null> {
    const { book, budget, gate, breaker, halt, newRequestId, newStringIds } = this.#context;
    const pass = await breaker.admit(halt.signal);
    if (pass === null) return null;
    const { capabilities } = book;
    const request = this.#build(chunk, newRequestId(), newStringIds(chunk.length));
    const reserve = await budget.reserveInTime(request.bound, halt);
    const ticket =
      reserve && (await gate.admit(request.expected.input + request.expected.output, halt.signal));
    const isOutdated = capabilities !== book.capabilities || chunk.length > this.#mostStrings;
    if (reserve && ticket && !isOutdated) return { request, capabilities, reserve, ticket, pass };
    if (ticket) gate.lost(ticket);
    if (reserve) budget.release(reserve);
    breaker.abstain(pass);
    return ticket ? 'outdated' : null;
  }

  /** Sends a request and sees to whatever comes back. */
  async #exchange(sending: Sending): Promise<Next> {
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

  #answered(sending: Sending, raw: string, headers: Headers): Next {
    const { ledger, processor, budget, gate, breaker, slots, tally, book, streak } = this.#context;
    const { request } = sending;
    ledger.noteAnswers([[request.id, raw]]);
    const settlement = processor.settle({ ...request, model: book.model, endpoint: book.url }, raw);
    const usage = tally.usageOf(settlement, request.expected);
    if (settlement.usage === null) budget.estimate(sending.reserve, usage);
    else budget.settle(sending.reserve, usage);
    gate.heard(sending.ticket, headers, settlement.unusable === null);
    breaker.succeed();
    slots.grow();
    book.admitted = true;
    this.#thinking = Math.max(this.#thinking, usage.reasoning);
    if (isCutByLimit(settlement, request.bound)) this.#allowance = Math.min(16, this.#allowance * 1.5);
    else if (settlement.state === 'cut')
      this.#mostStrings = Math.min(this.#mostStrings, Math.max(1, settlement.entries));
    tally.settled(settlement);
    if (settlement.unusable !== null) this.#unusable(sending, settlement.unusable);
    else {
      streak.usable();
      book.confirm(sending.capabilities);
    }
    return { again: settlement.again };
  }

  /** After some answers of which nothing could be used the endpoint is left; before that, another form may help. */
  #unusable({ capabilities }: Sending, unusable: UnusableAnswer): void {
    const { streak, book, tally, halt } = this.#context;
    const message = explainUnusable(unusable);
    tally.failed(message);
    if (streak.unusable()) halt.stop('unusable', message);
    else if (!book.proven && FORM_MAY_HELP.has(unusable.cause)) book.tryLowerForm(capabilities);
  }

  /** Nobody here knows whether the request was done: the endpoint is asked before anything is paid again. */
  async #unknown(sending: Sending, message: string, piece: string | null = null): Promise<Next> {
    const { ledger, budget, gate, breaker, slots, tally, halt, clock } = this.#context;
    const { request, pass, reserve, ticket } = sending;
    slots.shrink(0.7, ticket.at, clock.now());
    const found = await this.#lookFor(sending, LOOKS);
    if (typeof found === 'object') return this.#answered(sending, found.raw, new Headers());
    gate.lost(ticket);
    budget.forfeit(reserve);
    tally.lost(request.chunk, found === 'unsupported', message);
    if (breaker.fail(pass)) halt.stop('breaker', message);
    if (piece !== null) this.#unusable(sending, { cause: 'no completion', piece, tokens: null });
    // As long as the endpoint cannot be asked, the request stays open: the next run asks.
    if (found === 'unreachable')
      return { again: request.chunk.map((ask) => ({ ...ask, failures: FAILED_REQUESTS })) };
    ledger.closeRequest(request.id, 'lost');
    return { retry: true, failed: true };
  }

  /** The endpoint said that it did not do it: nothing was billed. */
  #failed(sending: Sending, failure: ProviderFailure, reply?: ProviderReply): Next {
    const { ledger, budget, gate, breaker, slots, tally, halt, clock } = this.#context;
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
      return { retry: true, failed: true };
    }
    breaker.abstain(pass);
    if (failure.kind === 'parameters') return this.#notUnderstood(sending, failure);
    if (failure.kind === 'length') return this.#tooLong(sending, failure);
    if (failure.kind === 'content') return { again: this.#divided(request.chunk, failure) };
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

  /** One step down the ladder; where a request like it was understood before, it is this one's content. */
  #notUnderstood(sending: Sending, failure: ProviderFailure): Next {
    const { book, halt } = this.#context;
    const { request, capabilities } = sending;
    const { longestAnswer } = failure.limits;
    if (failure.parts.includes('limit') && longestAnswer !== null && longestAnswer < request.bound.output) {
      book.learnLimits({ longestAnswer });
      return { again: request.chunk };
    }
    if (book.proven && capabilities === book.capabilities && failure.parts.length === 0) {
      return { again: this.#divided(request.chunk, failure) };
    }
    if (book.downgrade(capabilities, failure.parts)) return { retry: true, failed: false };
    halt.stop('parameters', failure.message);
    return { again: request.chunk };
  }

  /** How much the endpoint has room for is learned from its first refusal; what it does not say is guessed, and again if need be. */
  #tooLong({ request, capabilities }: Sending, failure: ProviderFailure): Next {
    const { book, halt, tally } = this.#context;
    tally.failed(failure.message);
    if (capabilities === book.capabilities) {
      const said = failure.limits.context ?? Infinity;
      const known = capabilities.context ?? Infinity;
      const asked = request.expected.input + request.bound.output;
      const context = said < known ? said : Math.floor(LESS * Math.min(known, asked));
      if (context < INSTRUCTION_TOKENS + LEAST_ROOM) halt.stop('unusable', tooSmall(failure.message));
      else book.learnLimits({ context });
    }
    // A string that does not fit alone is left: another endpoint may have room for it.
    if (request.chunk.length > 1 || this.#build(request.chunk, 'req').fits) return { again: request.chunk };
    return { again: request.chunk.map((ask) => ({ ...ask, failures: FAILED_REQUESTS })) };
  }

  /** Halves a chunk until the string is found that is at fault; alone, it is given up. */
  #divided(chunk: Chunk, failure: ProviderFailure): readonly TranslationUnit[] {
    const { ledger, tally, settings } = this.#context;
    const half = Math.ceil(chunk.length / 2);
    if (chunk.length > 1)
      return chunk.map((ask) => ({ ...ask, maxChunkSize: Math.min(ask.maxChunkSize, half) }));
    const asks = chunk.map((ask) => ({ ...ask, declined: ask.declined + 1, maxChunkSize: 1 }));
    return asks.filter((ask) => {
      if (ask.declined < settings.refusals) return true;
      ledger.giveUp(ask, failure.message, askerOf(this.#context));
      tally.givenUp(ask, failure.message);
      return false;
    });
  }
}

function tooSmall(message: string): string {
  return `${message}. The instructions alone take ${Math.ceil(INSTRUCTION_TOKENS)} tokens: give the model a larger context`;
}
