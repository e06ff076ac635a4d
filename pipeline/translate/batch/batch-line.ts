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
  readonly reserve: Reservation | null;
  /** Notes that a string came back without an answer, and says how often it did. */
  readonly countFailure: (hash: string) => number;
}

/** Settles one line of a batch. @returns the strings of it that are to be asked for again */
export function closeLine(
  context: RunContext,
  sizes: AnswerSizes,
  request: OpenRequest,
  { result, reserve, countFailure }: ClosedLine,
): readonly TranslationUnit[] {
  const { ledger, processor, judge, budget, tally, settings, book } = context;
  if (result !== undefined && 'raw' in result) {
    const settlement = settleOpen(request, result.raw, ledger, processor, judge.version);
    if (reserve)
      takeAnswer(context, sizes, settlement, { expected: request.expected, reserve }, book.capabilities);
    else {
      tally.recovered += 1;
      tally.settled(settlement);
    }
    return settlement.again;
  }
  if (reserve) {
    if (result) budget.release(reserve);
    else budget.forfeit(reserve);
  }
  ledger.closeRequest(request.id, 'failed');
  if (result) tally.failed(result.message);
  const asks = request.strings.map(({ string }): TranslationUnit => {
    const ask = newUnit(string, settings.stringsPerRequest);
    return {
      ...ask,
      ...ledger.history(string.hash, {
        model: request.model,
        endpoint: request.endpoint,
        judge: judge.version,
      })?.ask,
    };
  });
  const half = Math.ceil(asks.length / 2);
  if ((result?.kind === 'length' || result?.kind === 'content') && asks.length > 1)
    return asks.map((ask) => ({ ...ask, maxChunkSize: Math.min(ask.maxChunkSize, half) }));
  if (result?.kind !== 'content') return asks.map((ask) => ({ ...ask, failures: countFailure(ask.hash) }));
  return asks.flatMap((ask) => {
    ledger.giveUp(ask, result.message, {
      model: request.model,
      endpoint: request.endpoint,
      judge: judge.version,
    });
    tally.givenUp(ask, result.message);
    return [];
  });
}
