import type { AnswerSizes } from '../answer/answer-sizes.ts';
import type { PreparedRequest } from './chat-step.ts';
import type { Chunk } from '../request/chunk.ts';
import { buildRequest, type TranslationRequest } from '../request/request-body.ts';
import type { RunContext } from '../run-context.ts';

/** Builds requests as the endpoint was found to take them, and waits until they may go out. */
export class RequestPreparation {
  readonly #context: RunContext;
  readonly #sizes: AnswerSizes;

  constructor(context: RunContext, sizes: AnswerSizes) {
    this.#context = context;
    this.#sizes = sizes;
  }

  /** Whether the endpoint has room for a chunk, as far as that is known. */
  fits(chunk: Chunk): boolean {
    const { context, longestAnswer } = this.#context.capabilityStore.capabilities;
    return (context === null && longestAnswer === null) || this.#build(chunk, 'req').fits;
  }

  /** Builds a request and waits until it may go out; null if it may not, "outdated" if it would be built otherwise by now. */
  async prepare(chunk: Chunk): Promise<PreparedRequest | 'outdated' | null> {
    const { capabilityStore, budget, rateLimiter, circuitBreaker, gracefulStop, newRequestId, newStringIds } =
      this.#context;
    const breakerPermit = await circuitBreaker.admit(gracefulStop.signal);
    if (breakerPermit === null) return null;
    const { capabilities } = capabilityStore;
    const sizes = this.#sizes.copy();
    const [id, stringIds] = [newRequestId(), newStringIds(chunk.length)];
    let request = this.#build(chunk, id, stringIds);
    let reservation = await budget.reserveInTime(request.bound, gracefulStop);
    if (reservation === null && sizes.thinking > 0 && !gracefulStop.halted) {
      // How long a model thinks is a guess upwards: what there is money for may do.
      request = this.#build(chunk, id, stringIds, budget.roomFor(request.bound.input));
      if (request.limit > request.expected.output)
        reservation = await budget.reserveInTime(request.bound, gracefulStop);
    }
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

  #build(
    chunk: Chunk,
    id: string,
    stringIds = chunk.map(() => 's123456'),
    affordable = Infinity,
  ): TranslationRequest {
    const { capabilityStore, rules, endpoint } = this.#context;
    const form = {
      model: capabilityStore.model,
      capabilities: capabilityStore.capabilities,
      rules,
      allowance: this.#sizes.allowance,
      thinking: this.#sizes.thinking,
      roomForThoughts: this.#sizes.roomForThoughts,
      body: endpoint.body,
      affordable,
    };
    return buildRequest(chunk, form, id, stringIds);
  }
}
