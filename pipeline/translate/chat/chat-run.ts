import { AnswerSizes } from '../answer/answer-sizes.ts';
import { ChatExchange } from './chat-exchange.ts';
import type { PreparedRequest } from './chat-step.ts';
import { FAILED_REQUESTS, type TranslationUnit } from '../plan/translation-unit.ts';
import { packChunks, type Chunk } from '../request/chunk.ts';
import { buildRequest, type TranslationRequest } from '../request/request-body.ts';
import type { RunContext } from '../run-context.ts';

/** Asks for strings, so many requests at a time as the endpoint bears, until each has a translation or is given up. */
export class ChatRun {
  readonly #context: RunContext;
  readonly #sizes = new AnswerSizes();
  readonly #exchange: ChatExchange;

  constructor(context: RunContext) {
    this.#context = context;
    this.#exchange = new ChatExchange(context, this.#sizes);
  }

  /** @returns the strings that are left for another run */
  async run(units: readonly TranslationUnit[]): Promise<TranslationUnit[]> {
    const { settings, gracefulStop } = this.#context;
    const left: TranslationUnit[] = [];
    let round = [...units];
    while (round.length > 0) {
      const stringsPerRequest = Math.min(settings.stringsPerRequest, this.#sizes.mostStrings);
      const chunks = packChunks(round, { ...settings, stringsPerRequest }, (chunk) => this.#fits(chunk));
      const again = (await this.#serveAll(chunks)).flat();
      left.push(...again.filter((unit) => unit.failures >= FAILED_REQUESTS));
      round = again.filter((unit) => unit.failures < FAILED_REQUESTS);
      // Those that may travel together first, so that the others do not break up their chunks.
      round.sort((a, b) => b.maxChunkSize - a.maxChunkSize);
      if (gracefulStop.halted) break;
    }
    return [...left, ...round];
  }

  /** Serves chunk after chunk until a text was good, then all that are left at once. */
  async #serveAll(chunks: readonly Chunk[]): Promise<(readonly TranslationUnit[])[]> {
    const { concurrencyLimiter, gracefulStop, tally } = this.#context;
    const serve = (chunk: Chunk): Promise<readonly TranslationUnit[]> =>
      gracefulStop.guard(async () => (await this.#serve(chunk)).again, chunk);
    const served: (readonly TranslationUnit[])[] = [];
    const waiting = [...chunks];
    while (tally.remarks.size === 0 && !gracefulStop.halted) {
      const first = waiting.shift();
      if (first === undefined) break;
      served.push(await serve(first));
    }
    return [...served, ...(await concurrencyLimiter.all(waiting.map((chunk) => () => serve(chunk))))];
  }

  /**
   * Gets a chunk answered.
   *
   * @param failedBefore how often it failed already
   */
  async #serve(strings: Chunk, failedBefore = 0): Promise<Served> {
    const { gracefulStop, settings, clock, random } = this.#context;
    let chunk = strings;
    for (let tries = failedBefore; !gracefulStop.halted;) {
      // What was learned meanwhile makes smaller requests of it.
      if (chunk.length > this.#sizes.mostStrings) break;
      if (!this.#fits(chunk)) return served(chunk.length > 1 ? chunk : left(chunk));
      const prepared = await this.#prepare(chunk);
      if (prepared === 'outdated') continue;
      if (prepared === null) return served(gracefulStop.halted ? chunk : this.#unaffordable(chunk));
      const next = await this.#exchange.send(prepared, tries);
      if ('suspects' in next) return this.#isolate(next.suspects, failedBefore > 0);
      if ('again' in next) {
        if (!this.#isToBeTold(next.again)) return served(next.again);
        chunk = next.again;
        tries = 0;
        continue;
      }
      if (!next.failed) continue;
      tries += 1;
      if (tries > settings.retries)
        // The half of it may be what the endpoint can do, or what it does not break over.
        return served(
          chunk.map((unit) => ({
            ...unit,
            failures: unit.failures + 1,
            maxChunkSize: Math.min(unit.maxChunkSize, Math.ceil(chunk.length / 2)),
          })),
        );
      await clock.sleep(random() * Math.min(20_000, 500 * 2 ** tries), gracefulStop.signal);
    }
    return served(chunk);
  }

  /**
   * Finds the string for which a request with these is refused, by half of them at a time. Where it is among that half, the others
   * need no test: most often it is one, and they travel on with whatever is left.
   *
   * @param isSure whether some of these were refused before, so that it was no chance
   */
  async #isolate(suspects: Chunk, isSure: boolean): Promise<Served> {
    if (suspects.length < 2)
      return { again: suspects.map((unit) => ({ ...unit, maxChunkSize: 1 })), isRefused: true };
    const half = Math.ceil(suspects.length / 2);
    // The refusal of them all counts as one.
    const counted = suspects.map((unit) => ({ ...unit, declined: Math.max(1, unit.declined) }));
    const others = counted.slice(half);
    const tested = await this.#serve(counted.slice(0, half), 1);
    if (tested.isRefused) return { again: [...tested.again, ...others], isRefused: true };
    const rest = await (isSure ? this.#isolate(others, true) : this.#serve(others, 1));
    return { again: [...tested.again, ...rest.again], isRefused: rest.isRefused };
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
    const { context, longestAnswer } = this.#context.capabilityStore.capabilities;
    return (context === null && longestAnswer === null) || this.#build(chunk, 'req').fits;
  }

  #build(chunk: Chunk, id: string, stringIds = chunk.map(() => 's123456')): TranslationRequest {
    const { capabilityStore, rules, endpoint } = this.#context;
    const form = {
      model: capabilityStore.model,
      capabilities: capabilityStore.capabilities,
      rules,
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
      return chunk.map((unit) => ({ ...unit, maxChunkSize: Math.min(unit.maxChunkSize, half) }));
    }
    this.#context.tally.unaffordable += 1;
    return left(chunk);
  }

  /** Builds a request and waits until it may go out; null if it may not, "outdated" if it would be built otherwise by now. */
  async #prepare(chunk: Chunk): Promise<PreparedRequest | 'outdated' | null> {
    const { capabilityStore, budget, rateLimiter, circuitBreaker, gracefulStop, newRequestId, newStringIds } =
      this.#context;
    const breakerPermit = await circuitBreaker.admit(gracefulStop.signal);
    if (breakerPermit === null) return null;
    const { capabilities } = capabilityStore;
    const sizes = this.#sizes.copy();
    const request = this.#build(chunk, newRequestId(), newStringIds(chunk.length));
    const reservation = await budget.reserveInTime(request.bound, gracefulStop);
    const permit =
      reservation &&
      (await rateLimiter.admit(request.expected.input + request.expected.output, gracefulStop.signal));
    const isOutdated = capabilities !== capabilityStore.capabilities || this.#sizes.differFrom(sizes);
    if (reservation && permit && !isOutdated)
      return { request, capabilities, reservation, permit, breakerPermit };
    if (permit) rateLimiter.noteNoReply(permit);
    if (reservation) budget.release(reservation);
    circuitBreaker.abstain(breakerPermit);
    return permit ? 'outdated' : null;
  }
}

/** What became of a chunk. */
interface Served {
  /** The strings of it that are to be asked for again, or left. */
  readonly again: readonly TranslationUnit[];
  /** Whether a request with one of them was refused for what stands in it. */
  readonly isRefused: boolean;
}

function served(again: Chunk): Served {
  return { again, isRefused: false };
}

/** A string that cannot be asked for in this run is left to another one, perhaps at another endpoint. */
function left(chunk: Chunk): TranslationUnit[] {
  return chunk.map((unit) => ({ ...unit, failures: FAILED_REQUESTS }));
}
