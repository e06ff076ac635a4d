import type { AnswerFinder } from './provider/answer-finder.ts';
import type { Breaker } from './rate-limit/circuit-breaker.ts';
import type { Budget } from './budget.ts';
import type { Clerk } from './answer/answer-processor.ts';
import type { Clock } from './clock.ts';
import type { Halt } from './graceful-stop.ts';
import type { Judge } from './plan/translation-checker.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Provider } from './provider/provider.ts';
import type { RateGate } from './rate-limit/rate-gate.ts';
import type { TranslationSettings } from '../policy/translation-settings.ts';
import type { SkillBook } from './provider/capability-store.ts';
import type { Slots } from './rate-limit/concurrency-limiter.ts';
import type { Tally } from './tally.ts';

/** All that a run works with. */
export interface Workshop {
  readonly provider: Provider;
  readonly book: SkillBook;
  readonly finder: AnswerFinder;
  readonly ledger: Ledger;
  readonly clerk: Clerk;
  readonly judge: Judge;
  readonly budget: Budget;
  readonly gate: RateGate;
  readonly breaker: Breaker;
  readonly slots: Slots;
  readonly tally: Tally;
  readonly halt: Halt;
  readonly clock: Clock;
  readonly settings: TranslationSettings;
  /** From 0 to 1. */
  readonly random: () => number;
  /** A new name for a request. */
  readonly newRequestId: () => string;
  /** New names for the strings of a request. */
  readonly newStringIds: (count: number) => string[];
}
