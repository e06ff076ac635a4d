import type { Reservation } from '../budget.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';
import type { Capabilities } from '../provider/capabilities.ts';
import type { BreakerPermit } from '../rate-limit/circuit-breaker.ts';
import type { SendPermit } from '../rate-limit/rate-limiter.ts';
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

/**
 * What is to be done after an exchange: send the same strings again, ask again for some later, or find the one among them for which
 * the whole request is refused.
 */
export type ChatStep =
  | { readonly retry: true; readonly failed: boolean }
  | { readonly again: readonly TranslationUnit[] }
  | { readonly suspects: readonly TranslationUnit[] };
