import type { Asker } from './ledger/ledger-entries.ts';
import type { TranslationUnit } from './plan/translation-unit.ts';
import type { Chunk } from './request/chunk.ts';
import { askerOf, type RunContext } from './run-context.ts';

/** Why strings are left to another run. */
export interface Refusal {
  readonly message: string;
  /** Whether nothing came for one that travelled alone. */
  readonly isAlone: boolean;
  /** Whether it may be given up for that: where it travelled alone from the start. */
  readonly isLast: boolean;
  /** Whether nothing else was answered in this run: then that takes one run more. */
  readonly isUnsure?: boolean;
}

/**
 * Leaves strings that may be at fault to another run, which asks for each alone: the filter, or the endpoint, may be another one by
 * then. One for which nothing came alone, in as many runs as the policy says, is given up.
 *
 * @returns those that are left
 */
export function setAside(
  { ledger, tally, settings }: RunContext,
  asker: Asker,
  suspects: Chunk,
  { message, isAlone, isLast, isUnsure = false }: Refusal,
): Chunk {
  return suspects.flatMap((unit) => {
    const declined = isAlone ? unit.declined + 1 : Math.max(1, unit.declined);
    const known: TranslationUnit = { ...unit, declined };
    if (isAlone && isLast && declined >= settings.refusals + Number(isUnsure)) {
      ledger.giveUp(known, message, asker);
      tally.noteGivenUp(known, message);
      return [];
    }
    ledger.setAside(known, asker);
    tally.noteSetAside(known, message);
    return left([known]);
  });
}

/** Whether this is one string alone that may be at fault, at an endpoint that is known to have translated others. */
export function isKnownSuspect(context: RunContext, chunk: Chunk): boolean {
  const isSuspect = chunk.length === 1 && chunk.every(({ declined }) => declined > 0);
  return isSuspect && context.ledger.hasGoodOf(askerOf(context));
}

/** Strings that cannot be asked for in this run are left to another one, perhaps at another endpoint. */
export function left(chunk: Chunk): Chunk {
  return chunk.map((unit) => ({ ...unit, failures: Infinity }));
}

/**
 * Whether the next time that the rules refuse a string is the last: that is left to another run, since a model that is unwell today
 * may be well tomorrow.
 */
export function isForAnotherRun(
  { refusedByRules }: TranslationUnit,
  { asks }: RunContext['settings'],
): boolean {
  return refusedByRules >= Math.max(2, asks - 1);
}

/** Of strings to be asked for again, those whose last time it would be are left. */
export function lastAskLeft({ tally, settings }: RunContext, again: Chunk): Chunk {
  return again.flatMap((unit) => {
    if (!isForAnotherRun(unit, settings)) return [unit];
    tally.noteSetAside(unit, `the rules refused ${unit.refusedByRules} translations`);
    return left([unit]);
  });
}
