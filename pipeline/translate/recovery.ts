import { newUnit } from './plan/translation-unit.ts';
import type { TranslationUnit } from './plan/translation-unit.ts';
import type { CachedChecker } from './plan/cached-checker.ts';
import { AnswerProcessor } from './answer/answer-processor.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { OpenRequest } from './ledger/ledger-entries.ts';
import { askerOf } from './run-context.ts';
import type { RunContext } from './run-context.ts';
import type { TranslationSettings } from '../policy/translation-settings.ts';
import type { ProcessedAnswer } from './answer/answer-processor.ts';

/** Milliseconds between two looks for an answer that may still be on its way. */
const LOOK_INTERVAL = 3000;

/** Milliseconds that an endpoint may take to list an answer that it made in the last moment. */
const LISTING = 3000;

/** What became of a request of an earlier run. */
export interface Recovered {
  /** Its strings that are not translated yet. */
  readonly again: readonly TranslationUnit[];
  /** Whether the endpoint could not be asked: whoever finds that it lets us in by now may close the request. */
  readonly unsure: boolean;
}

/**
 * Settles what earlier runs received but did not get to settle. Costs nothing and needs no endpoint.
 *
 * @returns how many answers that were
 */
export function settleReceived(
  ledger: Ledger,
  checker: CachedChecker,
  settings: TranslationSettings,
): number {
  const processor = new AnswerProcessor(checker, ledger, settings);
  const received = ledger.openRequests().filter((request) => request.answer !== null);
  for (const request of received)
    settleOpen(request, request.answer ?? '', ledger, processor, checker.rules.version);
  return received.length;
}

/** Settles the answer to a request of an earlier run. */
export function settleOpen(
  request: OpenRequest,
  raw: string,
  ledger: Ledger,
  processor: AnswerProcessor,
  rulesVersion: string,
): ProcessedAnswer {
  const chunk = request.strings.map(({ string }): TranslationUnit => ({
    ...newUnit(string, request.strings.length),
    ...ledger.history(string.hash, { model: request.model, endpoint: request.endpoint, rulesVersion })?.unit,
  }));
  const stringIds = request.strings.map(({ id }) => id);
  const { id, model, endpoint } = request;
  return processor.settle({ id, model, endpoint, chunk, stringIds }, raw);
}

/** Requests of earlier runs, sent one by one, of which no answer was kept. */
export function lostRequests(ledger: Ledger): OpenRequest[] {
  return ledger.openRequests().filter((request) => request.answer === null && request.batch === null);
}

/**
 * Looks at the endpoint for an answer that an earlier run did not live to see. The answer may still be in the making, so
 * it is looked for until its time is up; only then may its strings be asked for again. The endpoint may have another
 * address by now.
 *
 * @returns null if the run was stopped before anything was clear
 */
export async function recover(request: OpenRequest, context: RunContext): Promise<Recovered | null> {
  const { finder, ledger, processor, rules, tally, gracefulStop, clock, capabilityStore } = context;
  const again = request.strings.map(({ string }) => ({
    ...newUnit(string, request.strings.length),
    ...ledger.history(string.hash, askerOf(context))?.unit,
  }));
  const stringIds = request.strings.map(({ id }) => id);
  // The wall clock may be set back meanwhile; the waiting never takes longer than the request would have.
  const begun = clock.now();
  const end = request.deadline + LISTING;
  const moved = request.endpoint !== capabilityStore.url;
  for (;;) {
    const late = clock.wall() >= end || clock.now() - begun > end - request.sentAt;
    const found = request.stored
      ? await finder.find(request.id, stringIds, [0], gracefulStop.signal)
      : 'unsupported';
    if (typeof found === 'object') {
      ledger.noteAnswers([[request.id, found.raw]]);
      const processed = settleOpen(request, found.raw, ledger, processor, rules.version);
      tally.recovered += 1;
      tally.settled(processed);
      return { again: processed.again, unsure: false };
    }
    if (gracefulStop.halted) return null;
    const cannotBeAsked = !request.stored || capabilityStore.capabilities.lookup === false;
    if (cannotBeAsked || late) {
      if (found !== 'unreachable') ledger.closeRequest(request.id, 'lost');
      if (found !== 'none' || moved)
        for (const { string } of request.strings) tally.paidAgain.add(string.text);
      return { again, unsure: found === 'unreachable' };
    }
    const left = Math.max(0, end - clock.wall());
    await clock.sleep(Math.min(LOOK_INTERVAL, left + 1), gracefulStop.signal);
  }
}
