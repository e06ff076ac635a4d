import { settled, type Barren, type ChatStep, type PreparedRequest } from './chat-step.ts';
import type { ProviderFailure } from '../provider/failure.ts';
import type { Chunk } from '../request/chunk.ts';
import { INSTRUCTION_TOKENS } from '../request/request-body.ts';
import { askerOf, type RunContext } from '../run-context.ts';

/** The request as such was refused: less is asked for; where one like it was understood before, it is this one's content. */
export function notUnderstood(
  context: RunContext,
  { request, capabilities }: PreparedRequest,
  failure: ProviderFailure,
): ChatStep {
  const { capabilityStore, gracefulStop } = context;
  const { longestAnswer } = failure.limits;
  if (failure.parts.includes('limit') && longestAnswer !== null && longestAnswer < request.bound.output) {
    capabilityStore.learnLimits({ longestAnswer });
    return settled(request.chunk, true);
  }
  if (capabilityStore.proven && capabilities === capabilityStore.capabilities && failure.parts.length === 0)
    // Nobody says what it is about: perhaps an answer that the endpoint would not let out, and not a string.
    return { ...unwelcome(context, request.chunk, failure), isRefused: false };
  if (capabilityStore.downgrade(capabilities, failure.parts)) return { kind: 'retry' };
  gracefulStop.stop('parameters', failure.message);
  return settled(request.chunk);
}

/** How much the endpoint has room for is learned from its first refusal; what it does not say is guessed, and again if need be. */
export function tooLong(
  { capabilityStore, gracefulStop, tally }: RunContext,
  { request, capabilities }: PreparedRequest,
  failure: ProviderFailure,
): ChatStep {
  tally.failed(failure.message);
  if (capabilities === capabilityStore.capabilities) {
    const said = failure.limits.context ?? Infinity;
    const known = capabilities.context ?? Infinity;
    const asked = request.expected.input + request.bound.output;
    const context = said < known ? said : Math.floor(LESS * Math.min(known, asked));
    if (context >= INSTRUCTION_TOKENS + LEAST_ROOM) capabilityStore.learnLimits({ context });
    else
      gracefulStop.stop(
        'unusable',
        `${failure.message}. The instructions alone take ${Math.ceil(INSTRUCTION_TOKENS)} tokens: give the model a larger context`,
      );
  }
  return settled(request.chunk, true);
}

/** One string is the fault of a refusal, as long as others like it are answered; else it is none, and the endpoint is left. */
export function unwelcome(context: RunContext, chunk: Chunk, failure: ProviderFailure): Barren {
  const { tally, capabilityStore, streak, gracefulStop, ledger } = context;
  tally.failed(failure.message);
  const isDoubtful = chunk.every(({ declined }) => declined > 0) && ledger.hasGoodOf(askerOf(context));
  if (!capabilityStore.proven && streak.unusable(isDoubtful)) gracefulStop.stop('unusable', failure.message);
  return {
    kind: 'barren',
    strings: chunk,
    message: failure.message,
    isRefused: true,
    counts: true,
    isPaid: false,
  };
}

/** What stands before the endpoint lets others through, but not this: the string is to be found, and left to another run. */
export function locked({ tally }: RunContext, chunk: Chunk, failure: ProviderFailure): Barren {
  tally.failed(failure.message);
  return {
    kind: 'barren',
    strings: chunk,
    message: failure.message,
    isRefused: true,
    counts: false,
    mayBeString: true,
    isPaid: false,
  };
}

/** No answer, and nobody says for whose sake. */
export function failed({ request }: PreparedRequest, message: string, mayBeString: boolean): Barren {
  const barren = { kind: 'barren', strings: request.chunk, message, mayBeString } as const;
  return { ...barren, isRefused: false, counts: false, isPaid: false };
}

/** The share of what was too long that is tried next, where the endpoint does not say how much it has room for. */
const LESS = 0.7;
/** Tokens that a request needs besides the instructions. */
const LEAST_ROOM = 200;
