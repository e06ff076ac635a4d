import type { Doubt } from '../stages/zh/doubt.ts';
import type { TranslationIssue } from './plan/translation-checker.ts';
import { countWords } from '../report/text/number-words.ts';
import { looksLikeInstruction } from './plan/translation-unit.ts';
import type { DropReason } from './review/review-answer.ts';

/** A text that a run wrote into a record. */
export interface WrittenText {
  readonly record: string;
  readonly pointer: string;
  readonly source: string;
  readonly before: string;
  readonly after: string;
  readonly engine: string;
  /** Times that it was asked for in this run; 0 where the memory knew it. */
  readonly asked: number;
  readonly doubts: readonly TranslationIssue[];
  readonly problems: readonly string[];
}

/** What a run came to, for the pull request. */
export interface RunSummary {
  readonly model: string;
  readonly written: readonly WrittenText[];
  readonly files: number;
  readonly unchanged: readonly string[];
  readonly givenUp: readonly { readonly text: string; readonly reason: string }[];
  /** Texts that are still to be asked for. */
  readonly pending: readonly string[];
  /** Those of them that were asked for, and why they are left to another run. */
  readonly setAside: readonly { readonly text: string; readonly reason: string }[];
  readonly paidAgain: readonly string[];
  readonly recovered: number;
  readonly requests: number;
  readonly refused: number;
  readonly failures: number;
  readonly spent: {
    readonly input: number;
    readonly output: number;
    readonly cachedInput: number;
    readonly reasoning: number;
  };
  readonly dollars: number | null;
  /** Why the run stopped early, and what to do; null where it did not. */
  readonly stopped: string | null;
  /** What a second reader did, and what is doubted; absent where none was asked. */
  readonly review?: ReviewFacts & { readonly doubts: readonly StandingDoubt[] };
}

/** What a second reader did in a run. */
export interface ReviewFacts {
  readonly model: string;
  readonly read: number;
  readonly requests: number;
  /** Doubts that were dropped, and why: words that stand in no text, no known form, too many about one text. */
  readonly dropped: number;
  readonly droppedFor: Readonly<Record<DropReason, number>>;
  /** Translations that are still to be read. */
  readonly left: number;
  /** English of those that the reader passed over again and again, and is not asked for any more. */
  readonly givenUp: readonly string[];
  readonly tokens: number;
  /** US dollars; null where the price is not known. */
  readonly dollars: number | null;
  /** Why it stopped before it was done, and what to do; null where it did not. */
  readonly stopped: string | null;
}

/** What a second reader doubts in a text that stands in a record. */
export interface StandingDoubt {
  readonly rule: 'zh/doubt';
  readonly record: string;
  readonly pointer: string;
  readonly source: string;
  readonly target: string;
  readonly reader: string;
  readonly doubt: Doubt;
  /** The doubt as the rule zh/doubt says it. */
  readonly message: string;
  /** Whether it was found in this run. */
  readonly isNew: boolean;
}

/** How many doubts were dropped, and why; "" where none was. */
export function droppedInWords({ dropped, droppedFor }: Pick<ReviewFacts, 'dropped' | 'droppedFor'>): string {
  const reasons = [
    [droppedFor.quotation, 'quote words that do not stand in the texts'],
    [droppedFor.form, 'name no known text, category or severity'],
    [droppedFor.number, 'come on top of five about the same text'],
  ] as const;
  const why = reasons.flatMap(([count, reason]) => (count > 0 ? [`${count} ${reason}`] : []));
  return dropped === 0 ? '' : `${dropped} of its doubts dropped: ${why.join(', ')}`;
}

/** Rows of a table that a reader still reads, and that a comment on a pull request has room for. */
const MOST_ROWS = 150;
const LONGEST_CELL = 600;

/** The summary in Markdown: what was done and paid, then the translations, those first that most need a second look. */
export function renderSummary(summary: RunSummary): string {
  const ranked = summary.written.map((text) => ({ text, ...riskOf(text) })).sort((a, b) => b.risk - a.risk);
  return [
    '## Translation\n',
    ...facts(summary).map((fact) => `- ${fact}\n`),
    ranked.length === 0 ? '' : '\n### To review, the riskiest first\n\n',
    ranked.length === 0 ? '' : '| record | English | Chinese | why look |\n| --- | --- | --- | --- |\n',
    ...ranked.slice(0, MOST_ROWS).map(({ text, reasons }) => row(text, reasons)),
    ranked.length > MOST_ROWS ? `\n${ranked.length - MOST_ROWS} more, of less risk, are in the diff.\n` : '',
    list(
      'Doubts of the second reader',
      'About texts that the table does not show. See whether they are right; `curate translate --format json` prints all, with both texts.',
      doubtsBeside(summary, ranked.slice(0, MOST_ROWS)).map(
        ({ record, pointer, rule, message }) =>
          `${cell(`${record} ${pointer}`)}: ${cell(`${rule}: ${message}`)}`,
      ),
    ),
    list(
      'Given up',
      'Write these by hand, or change the English; they are asked for again with another model or endpoint, other rules, or --retry.',
      summary.givenUp.map(({ text, reason }) => `${cell(text)}: ${cell(reason)}`),
    ),
    list(
      'Perhaps paid twice',
      'These were on their way when something broke, and the endpoint cannot say whether it answered.',
      summary.paidAgain.map(cell),
    ),
    list(
      'Set aside',
      'Run the command again: it asks for these once more.',
      summary.setAside.map(({ text, reason }) => `${cell(text)}: ${cell(reason)}`),
    ),
    list('Not translated yet', 'Run the command again to go on.', untouched(summary).map(cell)),
  ].join('');
}

/** Doubts about texts that are not among these rows: of earlier runs, or beyond the last row. */
function doubtsBeside(
  { review }: RunSummary,
  rows: readonly { readonly text: WrittenText }[],
): readonly StandingDoubt[] {
  const shown = new Set(rows.map(({ text }) => `${text.record} ${text.pointer}`));
  return (review?.doubts ?? []).filter(({ record, pointer }) => !shown.has(`${record} ${pointer}`));
}

/** Texts that are still to be asked for, without those that were asked for in vain. */
export function untouched({ pending, setAside }: Pick<RunSummary, 'pending' | 'setAside'>): string[] {
  const asked = new Set(setAside.map(({ text }) => text));
  return pending.filter((text) => !asked.has(text));
}

function facts(summary: RunSummary): string[] {
  const { spent } = summary;
  const fresh = new Set(summary.written.filter(({ asked }) => asked > 0).map(({ source }) => source)).size;
  const details = [
    spent.cachedInput > 0 ? `${spent.cachedInput} of the input from the cache` : '',
    spent.reasoning > 0 ? `${spent.reasoning} of the output for thinking` : '',
  ].filter((detail) => detail !== '');
  const tokens = `${spent.input} tokens in, ${spent.output} out${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
  return [
    `${countWords(summary.written.length, 'text')} written in ${countWords(summary.files, 'record')}: ${countWords(fresh, 'string')} asked of ${cell(summary.model)}, the rest from the memory`,
    `${countWords(summary.requests, 'request')}, ${tokens}, ${summary.dollars === null ? 'price unknown' : `$${summary.dollars.toFixed(4)}`}`,
    ...(summary.review === undefined ? [] : [reviewFact(summary.review)]),
    ...(summary.recovered > 0
      ? [`${countWords(summary.recovered, 'answer')} of earlier runs taken over, not paid again`]
      : []),
    ...(summary.refused > 0 ? [`${countWords(summary.refused, 'request')} told to wait`] : []),
    ...(summary.failures > 0 ? [`${countWords(summary.failures, 'failure')} of the endpoint`] : []),
    ...(summary.givenUp.length > 0 ? [`${countWords(summary.givenUp.length, 'string')} given up`] : []),
    ...(summary.pending.length > 0
      ? [`${countWords(summary.pending.length, 'string')} not translated yet`]
      : []),
    ...(summary.unchanged.length > 0
      ? [
          `${countWords(summary.unchanged.length, 'record')} changed meanwhile, to be run again: ${summary.unchanged.map(cell).join(', ')}`,
        ]
      : []),
    ...(summary.stopped === null ? [] : [`Stopped early: ${cell(summary.stopped)}`]),
  ];
}

function reviewFact(review: NonNullable<RunSummary['review']>): string {
  const cost = review.dollars === null ? `${review.tokens} tokens` : `$${review.dollars.toFixed(4)}`;
  const dropped = droppedInWords(review);
  return `${countWords(review.read, 'translation')} read by ${cell(review.model)}: ${countWords(review.requests, 'request')}, ${cost}${dropped && `; ${dropped}`}`;
}

function riskOf(text: WrittenText): { risk: number; reasons: string[] } {
  const reasons: string[] = [];
  let risk = text.source.length / 100_000;
  const add = (weight: number, reason: string): void => {
    risk += weight;
    reasons.push(reason);
  };
  if (looksLikeInstruction(text.source)) add(8, 'the English seems to talk to the model');
  for (const { rule, message } of text.doubts) add(4, `${rule}: ${message}`);
  if (text.asked > 1) add(1 + text.asked, `asked for ${text.asked} times`);
  for (const problem of text.problems) add(0, `before: ${problem}`);
  if (text.before.trim() !== '') add(1, 'replaces what stood there');
  return { risk, reasons };
}

function row(text: WrittenText, reasons: readonly string[]): string {
  const before = text.before.trim() === '' ? '' : `<br>before: ${cell(text.before)}`;
  return `| ${cell(`${text.record} ${text.pointer}`)} | ${cell(text.source)} | ${cell(text.after)}${before} | ${reasons.map(cell).join('<br>')} |\n`;
}

function list(title: string, advice: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const more = items.length > MOST_ROWS ? `- and ${items.length - MOST_ROWS} more\n` : '';
  return `\n### ${title}\n\n${advice}\n\n${items
    .slice(0, MOST_ROWS)
    .map((item) => `- ${item}\n`)
    .join('')}${more}`;
}

/**
 * A stranger's text as one piece of plain text within Markdown: every mark of ASCII becomes a character reference, so
 * that none is Markdown, HTML or a link; controls and characters that hide or turn text round become visible; an "@"
 * stands by itself, so that nobody is called.
 */
export function cell(text: string): string {
  const cut =
    text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return cut.replace(/\s+/gu, ' ').replace(ACTIVE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '@') return '<span>&#64;</span>';
    return code < 0x7f && code > 0x20
      ? `&#${code};`
      : `&#91;U+${code.toString(16).toUpperCase().padStart(4, '0')}&#93;`;
  });
}

const ACTIVE = /[!-/:-@[-`{-~]|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufff9-\uffff]/gu;
