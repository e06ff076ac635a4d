import { randomBytes } from 'node:crypto';
import type { Endpoint } from '../../translate/provider/endpoint.ts';
import { Budget } from '../../translate/budget.ts';
import { clockOf } from '../../translate/clock.ts';
import type { RunTally } from '../../translate/tally.ts';
import { unitsToTranslate } from '../../translate/plan/plan.ts';
import type { TranslationPlan } from '../../translate/plan/plan.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { CliContext } from '../command.ts';
import type { TranslationSession } from './translation-session.ts';
import type { TranslateOptions } from './translation-options.ts';
import { translationAdvice } from './translation-advice.ts';
import { reportProgress } from './translation-progress.ts';

/** What asking came to. */
export interface RunReport {
  /** What there was to do before anything was asked. */
  readonly plan: TranslationPlan;
  /** null where nothing was asked. */
  readonly tally: RunTally | null;
  readonly spent: Budget['spent'];
  /** Answers that earlier runs had received and not settled. */
  readonly settledBefore: number;
  /** Why the run stopped before everything was done, and how to go on. */
  readonly stopped: string | null;
}

/** Whom to ask, and how. */
export interface HowToAsk {
  readonly batch: boolean;
  readonly store: boolean;
  readonly url: string;
  /** null where something is not set that is needed; then `unset` says what. */
  readonly endpoint: Endpoint | null;
  readonly unset: string | null;
}

const NOTHING = { input: 0, output: 0, cachedInput: 0, reasoning: 0 };

/** Asks for what is pending, where there is something pending and a key. The library is loaded only then. */
export async function runTranslation(
  session: TranslationSession,
  options: TranslateOptions,
  how: HowToAsk,
  shell: CliContext,
): Promise<RunReport> {
  const { ledger, checker, base } = session;
  const settings = base.policy.translation;
  const unsettled = ledger.openRequests();
  const settledBefore = unsettled.some((request) => request.answer !== null)
    ? (await import('../../translate/recovery.ts')).settleReceived(ledger, checker, settings)
    : 0;
  session.memory.forget();
  const plan = session.plan({ model: options.model, endpoint: how.url }, options.retry);
  const waiting = unsettled.some((request) => request.answer === null);
  const report = { plan, tally: null, spent: NOTHING, settledBefore };
  if (plan.pending.length === 0 && !waiting) return { ...report, stopped: null };
  // What is missing has been said before anything was planned.
  if (how.endpoint === null) return { ...report, stopped: plan.pending.length === 0 ? null : how.unset };
  return { ...report, ...(await ask(session, plan, options, { ...how, endpoint: how.endpoint }, shell)) };
}

async function ask(
  session: TranslationSession,
  plan: TranslationPlan,
  options: TranslateOptions,
  how: HowToAsk & { readonly endpoint: Endpoint },
  shell: CliContext,
): Promise<Omit<RunReport, 'plan' | 'settledBefore'>> {
  const { translate } = await import('../../translate/translate.ts');
  const budget = new Budget(options.cap, options.price, options.factor);
  const units = unitsToTranslate(plan, options.limit);
  let seen: RunTally | null = null;
  const end = reportProgress(shell, () => ({
    done: seen?.done ?? 0,
    total: units.length,
    dollars: budget.dollars,
    tokens: budget.tokens,
    refused: seen?.refused ?? 0,
  }));
  try {
    const outcome = await translate({
      units,
      endpoint: how.endpoint,
      model: options.model,
      store: how.store,
      batch: how.batch,
      budget,
      ledger: session.ledger,
      checker: session.checker,
      settings: session.base.policy.translation,
      clock: clockOf(shell.clock, shell.wall),
      randomBytes: (count) => randomBytes(count),
      interruption: shell.signal,
      onProgress: (tally) => {
        seen = tally;
      },
      onBatch: ({ id, status }) =>
        shell.terminal.err && shell.err(`\r\u001b[Kbatch ${plainText(id)}: ${plainText(status)}`),
    });
    return {
      tally: outcome.tally,
      spent: budget.spent,
      stopped: translationAdvice(outcome, how.endpoint, options.model, units.length < plan.pending.length),
    };
  } finally {
    end();
  }
}
