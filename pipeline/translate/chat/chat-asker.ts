import type { AnswerSizes } from '../answer/answer-sizes.ts';
import { ChatExchange } from './chat-exchange.ts';
import { settled, type ChatResult } from './chat-step.ts';
import { RequestPreparation } from './request-preparation.ts';
import type { Chunk } from '../request/chunk.ts';
import type { RunContext } from '../run-context.ts';
import { isForAnotherRun, left } from '../set-aside.ts';

/** Asks for the strings of one request, as often as it takes until something can be said of them. */
export class ChatAsker {
  readonly #context: RunContext;
  readonly #sizes: AnswerSizes;
  readonly #preparation: RequestPreparation;
  readonly #exchange: ChatExchange;

  constructor(context: RunContext, sizes: AnswerSizes) {
    this.#context = context;
    this.#sizes = sizes;
    this.#preparation = new RequestPreparation(context, sizes);
    this.#exchange = new ChatExchange(context, sizes);
  }

  /** Whether the endpoint has room for a chunk, as far as that is known. */
  fits(chunk: Chunk): boolean {
    return this.#preparation.fits(chunk);
  }

  /** Whether nothing was let through since the first request that was not. */
  get isShutOut(): boolean {
    return this.#exchange.isShutOut;
  }

  /** @param tries how often the same brought nothing already */
  async ask(strings: Chunk, tries: number): Promise<ChatResult> {
    const { gracefulStop } = this.#context;
    let chunk = strings;
    while (!gracefulStop.halted) {
      // What was learned meanwhile makes smaller requests of it.
      if (chunk.length > this.#sizes.mostStrings) break;
      if (!this.fits(chunk)) return settled(chunk.length > 1 ? chunk : left(chunk), true);
      const prepared = await this.#preparation.prepare(chunk);
      if (prepared === 'outdated') continue;
      if (prepared === null) return gracefulStop.halted ? settled(chunk) : this.#unaffordable(chunk);
      const step = await this.#exchange.send(prepared, tries);
      if (step.kind === 'retry') continue;
      if (step.kind === 'barren' || !this.#isToBeTold(step.again)) return step;
      chunk = step.again;
    }
    return settled(chunk, true);
  }

  /** Waits after so many failures in a row: a second or two at first, each time twice as long, to twenty seconds at most. */
  async pause(failures: number): Promise<void> {
    const { clock, random, gracefulStop } = this.#context;
    // Half of it is certain, so that several pauses outlast a restart whatever chance says.
    const share = 0.5 + 0.5 * random();
    await clock.sleep(share * Math.min(20_000, 1000 * 2 ** failures), gracefulStop.signal);
  }

  /** A model that has given nothing good so far is told what was wrong before it is sent more of the same. */
  #isToBeTold(again: Chunk): boolean {
    const { tally, settings } = this.#context;
    return (
      tally.remarks.size === 0 &&
      again.length > 0 &&
      again.every((unit) => unit.previous !== null && !isForAnotherRun(unit, settings))
    );
  }

  /** What does not fit the rest of the budget may fit in smaller portions. */
  #unaffordable(chunk: Chunk): ChatResult {
    const half = Math.ceil(chunk.length / 2);
    if (half < chunk.length)
      return settled(
        chunk.map((unit) => ({
          ...unit,
          maxChunkSize: Math.min(unit.maxChunkSize, half),
        })),
        true,
      );
    this.#context.tally.unaffordable += 1;
    return settled(left(chunk));
  }
}
