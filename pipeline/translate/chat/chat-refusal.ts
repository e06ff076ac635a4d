import type { ChatStep, PreparedRequest } from './chat-step.ts';
import { FAILED_REQUESTS } from '../plan/translation-unit.ts';
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
    return { again: request.chunk };
  }
  if (capabilityStore.proven && capabilities === capabilityStore.capabilities && failure.parts.length === 0)
    return unwelcome(context, request.chunk, failure);
  if (capabilityStore.downgrade(capabilities, failure.parts)) return { retry: true, failed: false };
  gracefulStop.stop('parameters', failure.message);
  return { again: request.chunk };
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
  return { again: request.chunk };
}

/**
 * One string is the fault of a refusal, as long as others like it are answered: it is to be found, and given up once it was refused
 * alone. Before anything was answered, the chunk is halved.
 */
export function unwelcome(context: RunContext, chunk: Chunk, failure: ProviderFailure): ChatStep {
  const { ledger, tally, settings, capabilityStore, streak, gracefulStop } = context;
  if (chunk.length > 1 && capabilityStore.proven) return { suspects: chunk };
  if (chunk.length > 1) {
    // From the start on, and several at a time: then it is not this string or that.
    if (streak.unusable()) gracefulStop.stop('unusable', failure.message);
    const half = Math.ceil(chunk.length / 2);
    return { again: chunk.map((unit) => ({ ...unit, maxChunkSize: Math.min(unit.maxChunkSize, half) })) };
  }
  const units = chunk.map((unit) => ({ ...unit, declined: unit.declined + 1, maxChunkSize: 1 }));
  const again = units.filter((unit) => {
    if (unit.declined < settings.refusals) return true;
    ledger.giveUp(unit, failure.message, askerOf(context));
    tally.noteGivenUp(unit, failure.message);
    return false;
  });
  return { suspects: again };
}

/** What stands before the endpoint lets others through, but not this: the string is to be found, and left to another run. */
export function locked({ tally }: RunContext, chunk: Chunk, failure: ProviderFailure): ChatStep {
  tally.failed(failure.message);
  return {
    suspects: chunk.length > 1 ? chunk : chunk.map((unit) => ({ ...unit, failures: FAILED_REQUESTS })),
  };
}

/** The share of what was too long that is tried next, where the endpoint does not say how much it has room for. */
const LESS = 0.7;
/** Tokens that a request needs besides the instructions. */
const LEAST_ROOM = 200;
