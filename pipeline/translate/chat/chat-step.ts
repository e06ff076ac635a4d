import type { Reservation } from '../budget.ts';
import type { Capabilities } from '../provider/capabilities.ts';
import type { BreakerPermit } from '../rate-limit/circuit-breaker.ts';
import type { SendPermit } from '../rate-limit/rate-limiter.ts';
import type { Chunk } from '../request/chunk.ts';
import type { TranslationRequest } from '../request/request-body.ts';

/** A request that may go out. */
export interface PreparedRequest {
  readonly request: TranslationRequest;
  /** What it was made with. */
  readonly capabilities: Capabilities;
  readonly reservation: Reservation;
  readonly permit: SendPermit;
  readonly breakerPermit: BreakerPermit;
}

/** What became of a request. */
export type ChatStep = ChatRetry | ChatResult;

/** The same strings are to be sent again at once, in another way or when the endpoint has room. */
export interface ChatRetry {
  readonly kind: 'retry';
}

/** What became of strings that were asked for. */
export type ChatResult = Settled | Barren;

/** All that can be said of them is said. */
export interface Settled {
  readonly kind: 'settled';
  /** Those to be asked for again, or left. */
  readonly again: Chunk;
  /** Whether they were not refused, but did not fit: then they are asked for as the first time. */
  readonly isFirst: boolean;
}

/** The request brought nothing at all, for the endpoint's sake or for that of a string. */
export interface Barren {
  readonly kind: 'barren';
  readonly strings: Chunk;
  readonly message: string;
  /** Whether the endpoint says that it is for what stands in it. */
  readonly isRefused: boolean;
  /** Whether it counts against a string that it happens to alone. */
  readonly counts: boolean;
  /** Whether a server that broke or a firewall may have done so for a string's sake: then it counts where others are answered. */
  readonly mayBeString?: boolean;
  /** Whether an answer came, which is paid for: a refusal of the endpoint is free. */
  readonly isPaid: boolean;
}

/** Strings of which some are to be asked for again. */
export function settled(again: Chunk, isFirst = false): Settled {
  return { kind: 'settled', again, isFirst };
}
