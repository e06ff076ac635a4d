import { AnswerSizes } from './answer/answer-sizes.ts';
import { ChatExchange } from './chat-exchange.ts';
import type { Sending } from './chat-step.ts';
import { FAILED_REQUESTS, type TranslationUnit } from './plan/translation-unit.ts';
import { packChunks, type Chunk } from './request/chunk.ts';
import { buildRequest, type TranslationRequest } from './request/request-body.ts';
import type { RunContext } from './run-context.ts';

/** Asks for strings, one request at a time for each slot, until each has a translation or is given up. */
export class ChatRun {
  readonly #context: RunContext;
  readonly #sizes = new AnswerSizes();
  readonly #exchange: ChatExchange;

  constructor(context: RunContext) {
    this.#context = context;
    this.#exchange = new ChatExchange(context, this.#sizes);
  }

  /** @returns the strings that are left for another run */
  async run(asks: readonly TranslationUnit[]): Promise<TranslationUnit[]> {
    const { settings, halt } = this.#context;
    const left: TranslationUnit[] = [];
    let round = [...asks];
    while (round.length > 0) {
      const stringsPerRequest = Math.min(settings.stringsPerRequest, this.#sizes.mostStrings);
      const chunks = packChunks(round, { ...settings, stringsPerRequest }, (chunk) => this.#fits(chunk));
      const again = (await this.#serveAll(chunks)).flat();
      left.push(...again.filter((ask) => ask.failures >= FAILED_REQUESTS));
      round = again.filter((ask) => ask.failures < FAILED_REQUESTS);
      // Those that may travel together first, so that the others do not break up their chunks.
      round.sort((a, b) => b.maxChunkSize - a.maxChunkSize);
      if (halt.halted) break;
    }
    return [...left, ...round];
  }

  /** Serves chunk after chunk until a text was good, then all that are left at once. */
  async #serveAll(chunks: readonly Chunk[]): Promise<(readonly TranslationUnit[])[]> {
    const { slots, halt, tally } = this.#context;
    const serve = (chunk: Chunk): Promise<readonly TranslationUnit[]> =>
      halt.guard<readonly TranslationUnit[]>(() => this.#serve(chunk), chunk);
    const served: (readonly TranslationUnit[])[] = [];
    const waiting = [...chunks];
    while (tally.remarks.size === 0 && !halt.halted) {
      const first = waiting.shift();
      if (first === undefined) break;
      served.push(await serve(first));
    }
    return [...served, ...(await slots.all(waiting.map((chunk) => () => serve(chunk))))];
  }

  /** Gets a chunk answered; returns the strings of it that are to be asked for again, or left. */
  async #serve(strings: Chunk): Promise<readonly TranslationUnit[]> {
    const { halt, settings, clock, random } = this.#context;
    let chunk = strings;
    for (let tries = 0; !halt.halted;) {
      // What was learned meanwhile makes smaller requests of it.
      if (chunk.length > this.#sizes.mostStrings) return chunk;
      if (!this.#fits(chunk)) return chunk.length > 1 ? chunk : left(chunk);
      const sending = await this.#prepare(chunk);
      if (sending === 'outdated') continue;
      if (sending === null) return halt.halted ? chunk : this.#unaffordable(chunk);
      const next = await this.#exchange.send(sending);
      if ('again' in next) {
        if (!this.#isToBeTold(next.again)) return next.again;
        chunk = next.again;
        tries = 0;
        continue;
      }
      if (!next.failed) continue;
      tries += 1;
      if (tries > settings.retries) return chunk.map((ask) => ({ ...ask, failures: ask.failures + 1 }));
      await clock.sleep(random() * Math.min(20_000, 500 * 2 ** tries), halt.signal);
    }
    return chunk;
  }

  /** A model that has given nothing good so far is told what was wrong before it is sent more of the same. */
  #isToBeTold(again: Chunk): boolean {
    return (
      this.#context.tally.remarks.size === 0 &&
      again.length > 0 &&
      again.every(({ previous }) => previous !== null)
    );
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
      allowance: this.#sizes.allowance,
      thinking: this.#sizes.thinking,
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
    return left(chunk);
  }

  /** Builds a request and waits until it may go out; null if it may not, "outdated" if it would be built otherwise by now. */
  async #prepare(chunk: Chunk): Promise<Sending | 'outdated' | null> {
    const { book, budget, gate, breaker, halt, newRequestId, newStringIds } = this.#context;
    const pass = await breaker.admit(halt.signal);
    if (pass === null) return null;
    const { capabilities } = book;
    const sizes = this.#sizes.copy();
    const request = this.#build(chunk, newRequestId(), newStringIds(chunk.length));
    const reserve = await budget.reserveInTime(request.bound, halt);
    const ticket =
      reserve && (await gate.admit(request.expected.input + request.expected.output, halt.signal));
    const isOutdated = capabilities !== book.capabilities || this.#sizes.differFrom(sizes);
    if (reserve && ticket && !isOutdated) return { request, capabilities, reserve, ticket, pass };
    if (ticket) gate.lost(ticket);
    if (reserve) budget.release(reserve);
    breaker.abstain(pass);
    return ticket ? 'outdated' : null;
  }
}

/** A string that cannot be asked for in this run is left to another one, perhaps at another endpoint. */
function left(chunk: Chunk): TranslationUnit[] {
  return chunk.map((unit) => ({ ...unit, failures: FAILED_REQUESTS }));
}
