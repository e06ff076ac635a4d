import type { AnswerSizes } from '../answer/answer-sizes.ts';
import type { Reservation } from '../budget.ts';
import type { OpenRequest } from '../ledger/ledger-entries.ts';
import { newUnit, type TranslationUnit } from '../plan/translation-unit.ts';
import { settleOpen } from '../recovery.ts';
import type { RunContext } from '../run-context.ts';
import { takeAnswer } from '../take-answer.ts';
import type { LineResult } from './batch-files.ts';

/** What is known of a line of a batch that is over. */
export interface ClosedLine {
  /** undefined where the batch's files say nothing of it. */
  readonly result: LineResult | undefined;
  /** What was set aside for it; null where an earlier run did that. */
  readonly reservation: Reservation | null;
  /** Notes that a string came back without an answer, and says how often it did. */
  readonly countFailure: (hash: string) => number;
}

/** Settles one line of a batch. @returns the strings of it that are to be asked for again */
export function closeLine(
  context: RunContext,
  sizes: AnswerSizes,
  request: OpenRequest,
  { result, reservation, countFailure }: ClosedLine,
): readonly TranslationUnit[] {
  const { ledger, processor, rules, budget, tally, settings, capabilityStore } = context;
  if (result !== undefined && 'raw' in result) {
    const processed = settleOpen(request, result.raw, ledger, processor, rules.version);
    if (reservation)
      takeAnswer(
        context,
        sizes,
        processed,
        { expected: request.expected, reservation },
        capabilityStore.capabilities,
      );
    else {
      tally.recovered += 1;
      tally.settled(processed);
    }
    return processed.again;
  }
  if (reservation) {
    if (result) budget.release(reservation);
    else budget.forfeit(reservation);
  }
  ledger.closeRequest(request.id, 'failed');
  if (result) tally.failed(result.message);
  const units = request.strings.map(({ string }): TranslationUnit => {
    const unit = newUnit(string, settings.stringsPerRequest);
    return {
      ...unit,
      ...ledger.history(string.hash, {
        model: request.model,
        endpoint: request.endpoint,
        rulesVersion: rules.version,
      })?.unit,
    };
  });
  const half = Math.ceil(units.length / 2);
  if ((result?.kind === 'length' || result?.kind === 'content') && units.length > 1)
    return units.map((unit) => ({ ...unit, maxChunkSize: Math.min(unit.maxChunkSize, half) }));
  if (result?.kind !== 'content')
    return units.map((unit) => ({ ...unit, failures: countFailure(unit.hash) }));
  return units.flatMap((unit) => {
    ledger.giveUp(unit, result.message, {
      model: request.model,
      endpoint: request.endpoint,
      rulesVersion: rules.version,
    });
    tally.noteGivenUp(unit, result.message);
    return [];
  });
}
