import { endpointOf, EndpointUnset, endpointUrl } from '../../translate/provider/endpoint.ts';
import type { TranslationSettings } from '../../policy/translation-settings.ts';
import { usualThought } from '../../translate/request/usual-thought.ts';
import { estimateRun } from '../../translate/request/estimate.ts';
import { unitsToTranslate, type TranslationPlan } from '../../translate/plan/plan.ts';
import { renderSummary } from '../../translate/summary.ts';
import { DatabaseBroken } from '../../translate/ledger/sqlite-file.ts';
import { appendToFile } from '../../store/appended-file.ts';
import {
  COMMON_USAGE,
  CommandError,
  readOptions,
  type Command,
  type ExitCode,
  type CliContext,
} from '../command.ts';
import { checkEndpoint } from './endpoint-check.ts';
import { warnOfKeysInPolicy } from '../keys-in-policy.ts';
import { openKnowledgeBase } from '../knowledge-base.ts';
import { selectRecords } from '../check/record-selection.ts';
import { printConclusion, printDryRun, translationSummary } from './translation-report.ts';
import { forecastReview } from './review-forecast.ts';
import { standingDoubts } from './standing-doubts.ts';
import {
  doubtsAbout,
  readerAccess,
  reviewBudget,
  reviewTranslations,
  type ReaderAccess,
} from './translation-review.ts';
import { keyOf } from '../../translate/review/pair-chunks.ts';
import { runTranslation, type HowToAsk } from './translation-run.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { openLedger, openSession, type TranslationSession } from './translation-session.ts';
import { readTranslateOptions, TRANSLATION_OPTIONS, type TranslateOptions } from './translation-options.ts';
import { translateFile, writeTranslations, type WrittenFiles } from './translation-writer.ts';

export const translateCommand: Command = {
  summary: 'fill and renew the Chinese of the records',
  usage: `curate translate [options] [PATH or GLOB …]

Fills the _zh fields that are missing, no Chinese, or made by a machine from English that has changed since. What a person
wrote is left alone. Every text is asked for once, judged by the zh/ rules before it is written, and remembered in
.cache/translate.sqlite beside the records. The endpoint is OPENAI_BASE_URL with OPENAI_API_KEY; without a key the memory
fills what it knows. docs/translate.md says more.

  --dry-run            write nothing and ask nothing: print strings, tokens, cost and a diff of what the memory knows
  --budget USD         spend no more than that
  --budget-tokens N    spend no more tokens than that
  --price IN,OUT       US dollars per million tokens, for a model that the policy has no price for
  --limit N            ask for the texts of no more than so many records
  --batch              ask by batches: cheaper, done within a day; run again to go on
  --model NAME         the model (default: the policy's)
  --check-endpoint     ask for one string (that costs a request or two) and say what works: the form of answers, usage, lookup of
                       stored answers, limits that are announced, the price; write nothing
  --retry              ask again for strings that were given up, and for what the second reader passed over
  --no-store           do not let the endpoint keep answers; what is on its way when a run is killed is then paid again
  --format NAME        terminal or json (default: terminal)
  --summary FILE       append a summary in Markdown to that file, such as "$GITHUB_STEP_SUMMARY"
${COMMON_USAGE}
Exit code: 0 done, 2 strings are left to translate, or the tool could not do its work; the message says how to go on.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, TRANSLATION_OPTIONS);
    const base = await openKnowledgeBase(values, today);
    warnOfKeysInPolicy(base, shell);
    const options = readTranslateOptions(values, base.policy.translation);
    const narrowing = selectRecords(base.folder, base.folder.path, positionals);
    if ('unmatched' in narrowing)
      throw new CommandError(`${narrowing.unmatched} names no record in ${base.folder.path}.`);
    const dryRun = values['dry-run'] === true;
    const how = howToAsk(values, base.policy.translation, shell);
    const { review } = base.policy.translation;
    if (review !== null) reviewBudget(base.policy.translation, review);
    if (values['check-endpoint'] === true) return await checkEndpoint(how, options, base.policy, shell);
    if (how.unset !== null) shell.err(`${how.unset}\n`);
    const reader = readerAccess(shell.environment, base.policy.translation);
    if (reader.unset !== null && reader.unset !== how.unset)
      shell.err(
        `The second reader cannot be asked: ${plainText(reader.unset)} Until that is set, or translation.review is null, nothing is sent to anybody.\n`,
      );
    const ledger = openLedger(base, dryRun);
    try {
      const session = openSession(base, ledger, narrowing.includes);
      if (dryRun) return await dry(session, options, how.url, reader, shell);
      // What a reader that cannot be asked would have to read is not paid for either.
      const asked = reader.unset === null ? how : { ...how, endpoint: null };
      return await real(session, options, { ...asked, reader }, values.summary, shell);
    } catch (error) {
      throw error instanceof DatabaseBroken ? new CommandError(error.message) : error;
    } finally {
      ledger.close();
    }
  },
};

async function dry(
  session: TranslationSession,
  options: TranslateOptions,
  url: string,
  reader: ReaderAccess,
  shell: CliContext,
): Promise<ExitCode> {
  const { base, ledger, checker, memory, files } = session;
  const plan = session.plan({ model: options.model, endpoint: url }, options.retry);
  const units = unitsToTranslate(plan, options.limit);
  const estimate = estimateRun(
    units,
    options.model,
    checker.rules,
    base.policy.translation,
    ledger.answers.experience(url, options.model),
    usualThought(ledger, url, options.model),
  );
  const translated = [...plan.fieldsByRecord].flatMap(([index, fields]) => {
    const file = files[index];
    return (file && translateFile(file, fields, memory, base.today)) ?? [];
  });
  const review = forecastReview(session, plan, units, reader.unset);
  shell.out(printDryRun({ plan, estimate, translated, folder: base.folder.name, review }, options));
  return 0;
}

/** Whom to ask. Without a key the memory fills what it knows, so that is said, and no reason to stop. */
function howToAsk(
  values: { readonly batch?: boolean; readonly 'no-store'?: boolean },
  settings: TranslationSettings,
  shell: CliContext,
): HowToAsk {
  const common = { batch: values.batch === true, store: values['no-store'] !== true };
  try {
    const url = endpointUrl(shell.environment);
    try {
      return { ...common, url, endpoint: endpointOf(shell.environment, settings), unset: null };
    } catch (error) {
      if (!(error instanceof EndpointUnset)) throw error;
      return { ...common, url, endpoint: null, unset: error.message };
    }
  } catch (error) {
    throw error instanceof EndpointUnset ? new CommandError(error.message) : error;
  }
}

async function real(
  session: TranslationSession,
  options: TranslateOptions,
  how: HowToAsk & { readonly reader: ReaderAccess },
  summaryFile: string | undefined,
  shell: CliContext,
): Promise<ExitCode> {
  const { ledger, checker } = session;
  const { review: settings } = session.base.policy.translation;
  if (settings !== null && options.retry) ledger.reviews.retry(settings.model);
  const doubted = new Set(ledger.reviews.doubted().map(keyOf));
  const report = await runTranslation(session, options, how, shell);
  session.memory.forget();
  const plan =
    report.tally === null ? report.plan : session.plan({ model: options.model, endpoint: how.url });
  // Read before anything is written: what is killed in between is read by the next run.
  const review = await reviewTranslations(
    session,
    plan,
    { endpoint: how.reader.endpoint, store: how.store },
    shell,
  );
  const written = write(session, plan);
  ledger.keepVerdicts(checker.rules.version, checker.found);
  const summary = translationSummary(
    plan,
    written,
    {
      ...report,
      review,
      doubts: standingDoubts(session, written.written, doubted),
      doubtsAbout: doubtsAbout(session),
    },
    options,
  );
  if (summaryFile !== undefined) appendToFile(summaryFile, renderSummary(summary));
  return printConclusion(summary, options, shell, how.unset);
}

/** @throws CommandError where a record cannot be written */
function write({ base, checker, memory, files }: TranslationSession, plan: TranslationPlan): WrittenFiles {
  try {
    return writeTranslations(files, plan.fieldsByRecord, { checker, memory }, base);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new CommandError(
      `Not all records could be written: ${error.message}. See to that and run the command again; the translations are kept, and nothing is paid for again.`,
    );
  }
}
