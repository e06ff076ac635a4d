import { randomBytes } from 'node:crypto';
import { Budget } from '../../translate/budget.ts';
import { clockOf } from '../../translate/clock.ts';
import type { RunTally } from '../../translate/tally.ts';
import type { TranslationOutcome } from '../../translate/translate.ts';
import { unitsToTranslate } from '../../translate/plan/plan.ts';
import type { TranslationPlan } from '../../translate/plan/plan.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { CommandError, type CliContext } from '../command.ts';
import type { TranslationSession } from './translation-session.ts';
import type { TranslateOptions } from './translation-options.ts';
import { reportProgress } from './translation-progress.ts';

/** Where a model is asked for unless OPENAI_BASE_URL says otherwise. */
export const DEFAULT_URL = 'https://api.openai.com/v1';

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

const NOTHING = { input: 0, output: 0, cachedInput: 0, reasoning: 0 };

/** Asks for what is pending, where there is something pending and a key. The library is loaded only then. */
export async function runTranslation(
  session: TranslationSession,
  terms: TranslateOptions,
  how: { readonly batch: boolean; readonly store: boolean },
  shell: CliContext,
): Promise<RunReport> {
  const { ledger, checker, base } = session;
  const settings = base.policy.translation;
  const owed = ledger.openRequests();
  const settledBefore = owed.some((request) => request.answer !== null)
    ? (await import('../../translate/recovery.ts')).settleReceived(ledger, checker, settings)
    : 0;
  session.memory.forget();
  const plan = session.plan(terms.model);
  const waiting = owed.some((request) => request.answer === null);
  const report = { plan, tally: null, spent: NOTHING, settledBefore };
  if (plan.pending.length === 0 && !waiting) return { ...report, stopped: null };
  const key = shell.environment['OPENAI_API_KEY'];
  if (key === undefined || key === '') {
    const stopped =
      plan.pending.length === 0
        ? null
        : 'Set OPENAI_API_KEY (and OPENAI_BASE_URL for another endpoint than OpenAI) and run the command again; what is done stays done.';
    return { ...report, stopped };
  }
  return { ...report, ...(await ask(session, plan, terms, { ...how, key }, shell)) };
}

async function ask(
  session: TranslationSession,
  plan: TranslationPlan,
  terms: TranslateOptions,
  how: { readonly batch: boolean; readonly store: boolean; readonly key: string },
  shell: CliContext,
): Promise<Omit<RunReport, 'plan' | 'settledBefore'>> {
  const url = endpointUrl(shell);
  const { translate } = await import('../../translate/translate.ts');
  const budget = new Budget(terms.cap, terms.price, terms.factor);
  const asks = unitsToTranslate(plan, terms.limit);
  let seen: RunTally | null = null;
  const end = reportProgress(shell, () => ({
    done: seen?.done ?? 0,
    total: asks.length,
    dollars: budget.dollars,
    tokens: budget.tokens,
    refused: seen?.refused ?? 0,
  }));
  try {
    const outcome = await translate({
      asks,
      endpoint: { url, key: how.key },
      model: terms.model,
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
      stopped: advice(outcome, asks.length < plan.pending.length),
    };
  } finally {
    end();
  }
}

/** @throws CommandError where OPENAI_BASE_URL is no address */
function endpointUrl(shell: CliContext): string {
  const url = shell.environment['OPENAI_BASE_URL'] || DEFAULT_URL;
  const protocol = URL.canParse(url) ? new URL(url).protocol : '';
  if (protocol === 'https:' || protocol === 'http:') return url;
  throw new CommandError(
    `OPENAI_BASE_URL is ${url}, which is no web address. Write it in full, such as http://localhost:8080/v1.`,
  );
}

/** What stopped a run, and what to do about it. */
function advice({ halted, tally, left, atWork }: TranslationOutcome, limited: boolean): string | null {
  if (halted !== null) {
    switch (halted.kind) {
      case 'interrupted':
        return 'Interrupted. What was done is saved; run the same command again to go on.';
      case 'final':
        return `Stopped: ${unended(halted.message)}. See to the key, the model and the account, then run the command again; what is done stays done.`;
      case 'breaker':
        return `Stopped, because the endpoint fails again and again: ${unended(halted.message)}. Run the command again later; what is done stays done.`;
      case 'wait':
        return `Stopped: ${unended(halted.message)}. Run the command again after that; what is done stays done.`;
      case 'broken':
        return halted.message;
    }
  }
  if (tally.unaffordable > 0)
    return 'Stopped, because the next request could exceed the budget. Run the command again with a larger one to go on.';
  if (atWork > 0)
    return `A batch still works on ${atWork} strings. Run the command again with --batch to wait for it, or later to collect it, at the endpoint that it was handed in to.`;
  if (left.length > 0)
    return `${left.length} strings got no answer${tally.lastFailure === '' ? '' : ` (${tally.lastFailure})`}. Run the command again to go on.`;
  return limited ? 'Stopped at --limit. Run the command again to go on.' : null;
}

/** Without the full stop, which the sentence around it brings. */
function unended(message: string): string {
  return message.replace(/[.。\s]{1,20}$/u, '');
}
