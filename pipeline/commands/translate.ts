import { Assessor } from '../enrich/assessor.ts';
import { costOf } from '../enrich/budget.ts';
import { unifiedDiff } from '../enrich/diff.ts';
import { estimateRun } from '../enrich/estimate.ts';
import { Ledger, LedgerBusy } from '../enrich/ledger.ts';
import { Memory } from '../enrich/memory.ts';
import { planTranslation } from '../enrich/plan.ts';
import type { Plan } from '../enrich/plan.ts';
import type { RunSummary } from '../enrich/summary.ts';
import { renderSummary } from '../enrich/summary.ts';
import { zhJudge } from '../enrich/zh-judge.ts';
import { plainText } from '../report/plain-text.ts';
import { appendToFile } from '../store/appended-file.ts';
import { existingTranslationLedger, translationLedgerPath } from '../store/translation-ledger-file.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command, type ExitCode, type Shell } from './command.ts';
import { openKnowledgeBase, type KnowledgeBase } from './knowledge-base.ts';
import { narrow } from './narrowing.ts';
import { surveyRecords, type TranslatableFile } from './translatable-records.ts';
import { DEFAULT_URL, runTranslation, type RunReport } from './translation-run.ts';
import { readTerms, TRANSLATION_OPTIONS, type Terms } from './translation-options.ts';
import { translateFile, writeTranslations, type WrittenFiles } from './translation-writer.ts';

export const translate: Command = {
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
  --limit N            ask for no more than so many strings
  --batch              ask by batches: cheaper, done within a day; run again to go on
  --model NAME         the model (default: the policy's)
  --no-store           do not let the endpoint keep answers; what is on its way when a run is killed is then paid again
  --summary FILE       append a summary in Markdown to that file, such as "$GITHUB_STEP_SUMMARY"
${COMMON_USAGE}
Exit code: 0 done, 2 strings are left to translate, or the tool could not do its work; the message says how to go on.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, TRANSLATION_OPTIONS);
    const base = await openKnowledgeBase(values, today);
    const terms = readTerms(values, base.policy.translation);
    const narrowing = narrow(base.folder, base.folder.path, positionals);
    if ('unmatched' in narrowing)
      throw new CommandError(`${narrowing.unmatched} names no record in ${base.folder.path}.`);
    const dryRun = values['dry-run'] === true;
    const ledger = openLedger(base, dryRun);
    try {
      const session = openSession(base, ledger, narrowing.includes);
      if (dryRun) return await dry(session, terms, shell);
      return await real(session, terms, values, shell);
    } finally {
      ledger.close();
    }
  },
};

/** Everything that a run is planned from. */
export interface Session {
  readonly base: KnowledgeBase;
  readonly ledger: Ledger;
  readonly assessor: Assessor;
  readonly memory: Memory;
  /** Records in which something may be to be done. */
  readonly files: readonly TranslatableFile[];
  /** Plans with what the ledger knows by now. */
  readonly plan: (model: string) => Plan;
}

function openLedger(base: KnowledgeBase, dryRun: boolean): Ledger {
  const path = dryRun
    ? (existingTranslationLedger(base.folder.home) ?? ':memory:')
    : translationLedgerPath(base.folder.home);
  try {
    return new Ledger(path);
  } catch (error) {
    if (!(error instanceof LedgerBusy)) throw error;
    throw new CommandError(`Another run of translate holds ${path}. Wait until it is done; two at once would pay twice.`);
  }
}

function openSession(base: KnowledgeBase, ledger: Ledger, includes: (path: string) => boolean): Session {
  const settings = base.policy.translation;
  const judge = zhJudge(base.policy.chinese);
  const assessor = new Assessor(judge, settings.tolerated, ledger.verdicts(judge.version), settings.rechecks);
  const memory = new Memory(assessor, (hash) => ledger.remembered(hash));
  const files = surveyRecords(base, assessor, memory, includes);
  const plan = (model: string): Plan =>
    planTranslation(
      files,
      assessor,
      memory,
      (hash) => ledger.history(hash, judge.version, model),
      settings.stringsPerRequest,
    );
  return { base, ledger, assessor, memory, files, plan };
}

async function dry(session: Session, terms: Terms, shell: Shell): Promise<ExitCode> {
  const { base, ledger, assessor, memory, files } = session;
  const plan = session.plan(terms.model);
  const url = shell.environment['OPENAI_BASE_URL'] ?? DEFAULT_URL;
  const asks = plan.pending.slice(0, terms.limit);
  const estimate = estimateRun(asks, terms.model, assessor.judge, base.policy.translation, ledger.experience(url, terms.model));
  for (const [index, slots] of plan.slots) {
    const file = files[index];
    const translated = file ? translateFile(file, slots, memory, base.today) : null;
    if (!translated) continue;
    const diff = unifiedDiff(`${base.folder.name}/${translated.file.path}`, translated.file.text, translated.after);
    shell.out(`${diff.split('\n').map(plainText).join('\n')}`);
  }
  const dollars = costOf(estimate, terms.price, terms.factor);
  shell.out(
    `${plan.strings.length} strings to translate: ${plan.known.size} known, ${plan.givenUp.size} given up, ${plan.pending.length} to be asked for.\n` +
      `This run would ask for ${estimate.strings} strings of ${plainText(terms.model)} in ${estimate.requests} requests: about ${estimate.input} tokens in, ${estimate.output} tokens out, ${dollars === null ? 'at a price that is not known' : `$${dollars.toFixed(4)}`}.\n`,
  );
  return 0;
}

async function real(
  session: Session,
  terms: Terms,
  values: { readonly batch?: boolean; readonly 'no-store'?: boolean; readonly summary?: string },
  shell: Shell,
): Promise<ExitCode> {
  const { base, ledger, assessor, memory } = session;
  const report = await runTranslation(session, terms, { batch: values.batch === true, store: values['no-store'] !== true }, shell);
  session.memory.forget();
  const plan = report.tally === null ? report.plan : session.plan(terms.model);
  const written = writeTranslations(session.files, plan.slots, { assessor, memory }, base);
  ledger.keepVerdicts(assessor.judge.version, assessor.found);
  const summary = summaryOf(plan, written, report, terms);
  if (values.summary !== undefined) appendToFile(values.summary, renderSummary(summary));
  return conclude(summary, shell);
}

function summaryOf(plan: Plan, files: WrittenFiles, report: RunReport, terms: Terms): RunSummary {
  const { tally, spent } = report;
  return {
    model: terms.model,
    written: files.written.flatMap(({ file, texts }) =>
      texts.map(({ slot, known }) => {
        const remark = tally?.remarks.get(slot.sourceHash);
        return {
          record: file.id,
          pointer: slot.pointer,
          source: slot.source,
          before: slot.target,
          after: known.target,
          engine: known.engine,
          asked: remark?.asked ?? 0,
          doubts: known.doubts,
          problems: remark?.problems ?? [],
        };
      }),
    ),
    files: files.written.length,
    unchanged: files.contested,
    givenUp: plan.strings.flatMap(({ hash, text }) => {
      const reason = plan.givenUp.get(hash);
      return reason === undefined ? [] : [{ text, reason }];
    }),
    pending: plan.pending.map(({ text }) => text),
    paidAgain: [...(tally?.paidAgain ?? [])],
    recovered: (tally?.recovered ?? 0) + report.settledBefore,
    requests: tally?.requests ?? 0,
    refused: tally?.refused ?? 0,
    failures: tally?.failures ?? 0,
    spent,
    dollars: costOf(spent, terms.price, terms.factor),
    stopped: report.stopped,
  };
}

function conclude(summary: RunSummary, shell: Shell): ExitCode {
  const { written, files, pending, givenUp, spent, dollars, stopped, unchanged, paidAgain } = summary;
  const cost = dollars === null ? `${spent.input + spent.output} tokens` : `$${dollars.toFixed(4)}`;
  shell.out(`${written.length} texts written in ${files} ${files === 1 ? 'record' : 'records'}; ${summary.requests} requests, ${cost}.\n`);
  if (paidAgain.length > 0) {
    shell.err(`${paidAgain.length} strings may have been paid twice: the endpoint cannot say whether it answered.\n`);
    for (const text of paidAgain.slice(0, SHOWN)) shell.err(`  ${shortened(text)}\n`);
  }
  if (unchanged.length > 0) shell.err(`${unchanged.length} records changed meanwhile and were left alone: run the command again.\n`);
  if (givenUp.length > 0) {
    shell.err(`${givenUp.length} strings are given up and need a person:\n`);
    for (const { text, reason } of givenUp.slice(0, SHOWN)) shell.err(`  ${shortened(text)}: ${plainText(reason)}\n`);
  }
  if (pending.length > 0) {
    shell.err(`${pending.length} strings are left to translate:\n`);
    for (const text of pending.slice(0, SHOWN)) shell.err(`  ${shortened(text)}\n`);
    if (pending.length > SHOWN) shell.err(`  and ${pending.length - SHOWN} more\n`);
  }
  if (stopped !== null) shell.err(`${plainText(stopped)}\n`);
  return pending.length + givenUp.length + unchanged.length > 0 || stopped !== null ? 2 : 0;
}

/** Texts of a kind that are shown on a terminal; the summary has more. */
const SHOWN = 10;

function shortened(text: string): string {
  return plainText(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}
