import { costOf } from '../../translate/budget.ts';
import { unifiedDiff } from '../../translate/diff.ts';
import type { CostEstimate } from '../../translate/request/estimate.ts';
import type { TranslationPlan } from '../../translate/plan/plan.ts';
import {
  droppedInWords,
  untouched,
  type ReviewFacts,
  type RunSummary,
  type StandingDoubt,
} from '../../translate/summary.ts';
import { doubtClaim } from '../../stages/zh/doubt.ts';
import { countWords, grouped } from '../../report/text/number-words.ts';
import { printedJson } from '../../report/text/inert-json.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { ExitCode, CliContext } from '../command.ts';
import type { TranslateOptions } from './translation-options.ts';
import type { TranslationIssue } from '../../translate/plan/translation-checker.ts';
import type { ReviewForecast } from './review-forecast.ts';
import type { RunReport } from './translation-run.ts';
import type { TranslatedFile, WrittenFiles } from './translation-writer.ts';

/** Texts of a kind that are shown on a terminal; the summary has more. */
const SHOWN = 10;

/** What a run would do. */
interface Forecast {
  readonly plan: TranslationPlan;
  readonly estimate: CostEstimate;
  /** Files as the memory alone would fill them. */
  readonly translated: readonly TranslatedFile[];
  /** The name of the records' folder. */
  readonly folder: string;
  /** What a second reader would cost; null where the policy asks for none. */
  readonly review: ReviewForecast | null;
}

/** What a run came to, with what a second reader made of it. */
interface ReviewedRun extends RunReport {
  readonly review: ReviewFacts | null;
  /** What stands doubted in the records. */
  readonly doubts: readonly StandingDoubt[];
  readonly doubtsAbout: (sourceHash: string, target: string) => TranslationIssue[];
}

/** What a dry run prints. */
export function printDryRun(
  { plan, estimate, translated, folder, review }: Forecast,
  options: TranslateOptions,
): string {
  const dollars = costOf(estimate, options.price, options.factor);
  const diffs = translated.map(({ file, after }) => ({
    file: `${folder}/${file.path}`,
    diff: unifiedDiff(`${folder}/${file.path}`, file.text, after),
  }));
  if (options.format === 'json') {
    return printedJson({
      strings: plan.strings.length,
      known: plan.known.size,
      givenUp: plan.givenUp.size,
      pending: plan.pending.length,
      run: { model: options.model, ...estimate, dollars },
      ...(review === null ? {} : { review }),
      files: diffs,
    });
  }
  const price = dollars === null ? 'at a price that is not known' : `$${dollars.toFixed(4)}`;
  return [
    ...diffs.map(({ diff }) => diff.split('\n').map(plainText).join('\n')),
    `${countWords(plan.strings.length, 'string')} to translate: ${plan.known.size} known, ${plan.givenUp.size} given up, ${plan.pending.length} to be asked for.\n`,
    `This run would ask ${plainText(options.model)} for ${countWords(estimate.strings, 'string')} in ${countWords(estimate.requests, 'request')}: about ${grouped(estimate.input)} tokens in, ${grouped(estimate.output)} tokens out, ${price}.\n`,
    review === null ? '' : reviewLine(review),
  ].join('');
}

function reviewLine({ model, strings, requests, input, output, dollars }: ReviewForecast): string {
  const price = dollars === null ? 'at a price that is not known' : `$${dollars.toFixed(4)}`;
  return `Then ${plainText(model)} would read ${countWords(strings, 'translation')} in ${countWords(requests, 'request')}: about ${grouped(input)} tokens in, ${grouped(output)} tokens out, ${price}.\n`;
}

/** Everything that is to be said of a run. */
export function translationSummary(
  plan: TranslationPlan,
  files: WrittenFiles,
  report: ReviewedRun,
  options: TranslateOptions,
): RunSummary {
  const { tally, spent } = report;
  return {
    model: options.model,
    written: files.written.flatMap(({ file, texts }) =>
      texts.map(({ field, known }) => {
        const remark = tally?.remarks.get(field.sourceHash);
        return {
          record: file.id,
          pointer: field.pointer,
          source: field.source,
          before: field.target,
          after: known.target,
          engine: known.engine,
          asked: remark?.asked ?? 0,
          doubts: [...known.doubts, ...report.doubtsAbout(field.sourceHash, known.target)],
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
    setAside: plan.pending.flatMap(({ hash, text }) => {
      const reason = tally?.setAside.get(hash);
      return reason === undefined ? [] : [{ text, reason }];
    }),
    paidAgain: [...(tally?.paidAgain ?? [])],
    recovered: (tally?.recovered ?? 0) + report.settledBefore,
    requests: tally?.requests ?? 0,
    refused: tally?.refused ?? 0,
    failures: tally?.failures ?? 0,
    spent,
    dollars: costOf(spent, options.price, options.factor),
    stopped: [report.stopped, report.review?.stopped].filter(Boolean).join(' ') || null,
    ...(report.review === null ? {} : { review: { ...report.review, doubts: report.doubts } }),
  };
}

/**
 * Says what a run came to and how to go on.
 *
 * @param said what was said before the run, and is to be done before anything can be asked; null for nothing
 */
export function printConclusion(
  summary: RunSummary,
  options: TranslateOptions,
  shell: CliContext,
  said: string | null,
): ExitCode {
  const { pending, givenUp, unchanged, stopped } = summary;
  if (options.format === 'json') shell.out(printedJson(summary));
  else tell(summary, shell, said);
  return pending.length + givenUp.length + unchanged.length > 0 || stopped !== null ? 2 : 0;
}

function tell(summary: RunSummary, shell: CliContext, said: string | null): void {
  const { written, files, setAside, givenUp, spent, dollars, stopped, unchanged, paidAgain } = summary;
  const cost = dollars === null ? `${spent.input + spent.output} tokens` : `$${dollars.toFixed(4)}`;
  shell.out(
    `${countWords(written.length, 'text')} written in ${countWords(files, 'record')}; ${countWords(summary.requests, 'request')}, ${cost}.\n`,
  );
  const show = (title: string, items: readonly string[], where = ''): void => {
    if (items.length === 0) return;
    const more = items.length > SHOWN ? `  and ${items.length - SHOWN} more${where}\n` : '';
    const lines = items.slice(0, SHOWN).map((item) => `  ${item}\n`);
    shell.err(`${title}:\n${lines.join('')}${more}`);
  };
  const list = (noun: string, [one, many]: readonly [string, string], items: readonly string[]): void =>
    show(`${countWords(items.length, noun)} ${items.length === 1 ? one : many}`, items);
  const { review } = summary;
  if (review !== undefined) {
    const cost = review.dollars === null ? `${review.tokens} tokens` : `$${review.dollars.toFixed(4)}`;
    const dropped = droppedInWords(review);
    shell.out(
      `${plainText(review.model)} read ${countWords(review.read, 'translation')}; ${countWords(review.requests, 'request')}, ${cost}${dropped && `; ${dropped}`}.\n`,
    );
    const found = review.doubts.filter(({ isNew }) => isNew).length;
    show(
      `${countWords(review.doubts.length, 'doubt')} of the second reader (${found} found in this run, ${review.doubts.length - found} in earlier ones); see what is right, and correct the Chinese there`,
      review.doubts.map(({ record, pointer, doubt }) =>
        plainText(`${record} ${pointer}: ${doubtClaim(doubt)}`),
      ),
      '; --format json prints all, and --summary FILE lists them',
    );
    const pronoun = review.givenUp.length === 1 ? 'it' : 'them';
    show(
      `${countWords(review.givenUp.length, 'translation')} left unread, since the second reader passed over ${pronoun} again and again; --retry has ${pronoun} read once more`,
      review.givenUp.map(shortened),
    );
  }
  list(
    'string',
    same('may have been paid twice, since the endpoint cannot say whether it answered'),
    paidAgain.map(shortened),
  );
  list(
    'record',
    ['changed meanwhile; run the command again for it', 'changed meanwhile; run the command again for them'],
    unchanged.map(plainText),
  );
  list(
    'string',
    verb(
      'given up: write the Chinese by hand, change the English, or ask again with --retry or another model',
    ),
    givenUp.map(({ text, reason }) => `${shortened(text)}: ${plainText(reason)}`),
  );
  list(
    'string',
    verb('set aside, and asked for once more by the next run'),
    setAside.map(({ text, reason }) => `${shortened(text)}: ${plainText(reason)}`),
  );
  const left = untouched(summary);
  // Where nothing was asked at all, what to set is all that there is to be read.
  const isUnasked = stopped !== null && (stopped === said || summary.requests + summary.recovered === 0);
  if (isUnasked && left.length > 0)
    shell.out(
      `${countWords(left.length, 'string')} ${verb('left to translate')[left.length === 1 ? 0 : 1]}.\n`,
    );
  else list('string', verb('left to translate'), left.map(shortened));
  if (stopped !== null && stopped !== said) shell.err(`${plainText(stopped)}\n`);
}

/** Words that are the same after one and after many. */
function same(words: string): readonly [string, string] {
  return [words, words];
}

function verb(words: string): readonly [string, string] {
  return [`is ${words}`, `are ${words}`];
}

function shortened(text: string): string {
  return plainText(text.length > 100 ? `${text.slice(0, 99)}…` : text);
}
