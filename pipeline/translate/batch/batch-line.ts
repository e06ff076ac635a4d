import type { AnswerSizes } from '../answer/answer-sizes.ts';
import type { OpenRequest } from '../ledger/ledger-entries.ts';
import { newUnit, type TranslationUnit } from '../plan/translation-unit.ts';
import { settleOpen } from '../recovery.ts';
import type { Chunk } from '../request/chunk.ts';
import type { RunContext } from '../run-context.ts';
import { NOT_USED, takeAnswer, type PaidRequest } from '../take-answer.ts';
import type { LineResult } from './batch-files.ts';

/** What is known of a line of a batch that is over. */
export interface ClosedLine {
  /** undefined where the batch's files say nothing of it. */
  readonly result: LineResult | undefined;
  /** What it costs this run; null where an earlier run has paid. */
  readonly paid: PaidRequest | null;
}

/** What became of the strings of a line that have no translation yet. */
export interface LineOutcome {
  /** Answered: to be asked for again. Unanswered: nothing came. Refused: for what stands in them. Too long: to be sent in smaller portions. */
  readonly kind: 'answered' | 'unanswered' | 'refused' | 'too long';
  readonly strings: Chunk;
  readonly message: string;
}

/** Settles one line of a batch. */
export function closeLine(
  context: RunContext,
  sizes: AnswerSizes,
  request: OpenRequest,
  { result, paid }: ClosedLine,
): LineOutcome {
  const { ledger, processor, rules, budget, tally, capabilityStore } = context;
  if (result !== undefined && 'raw' in result) {
    const processed = settleOpen(request, result.raw, ledger, processor, rules.version);
    if (paid)
      takeAnswer(
        context,
        sizes,
        processed,
        { ...paid, expected: request.expected },
        capabilityStore.capabilities,
      );
    else {
      tally.recovered += 1;
      tally.settled(processed);
    }
    const isAlone = request.strings.length === 1;
    // One that was declined alone is counted already.
    if (processed.state === 'declined' && !isAlone)
      return { kind: 'refused', strings: processed.again, message: 'the model, or a filter, declined it' };
    const isUnread = processed.unusable !== null && !processed.unusable.isJudged;
    return {
      kind: isUnread && isAlone && ledger.hasGoodOf({ model: request.model }) ? 'refused' : 'answered',
      strings: processed.again,
      message: NOT_USED,
    };
  }
  if (paid) {
    if (result) budget.release(paid.reservation);
    else budget.forfeit(paid.reservation);
  }
  ledger.closeRequest(request.id, 'failed');
  if (result) tally.failed(result.message);
  const strings = request.strings.map(({ string }): TranslationUnit => ({
    ...newUnit(string, request.strings.length),
    ...ledger.history(string.hash, {
      model: request.model,
      endpoint: request.endpoint,
      rulesVersion: rules.version,
    })?.unit,
  }));
  const kind = result?.kind === 'content' ? 'refused' : result?.kind === 'length' ? 'too long' : 'unanswered';
  return { kind, strings, message: result?.message ?? '' };
}
