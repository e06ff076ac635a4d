import { isObject, parsedOrUndefined } from '../../json.ts';
import { isDate } from '../../record/date.ts';
import type { Report } from '../report.ts';

/** What is remembered of a day: one line of history.jsonl. */
export interface HistoryDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly quality: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  /** Per cent of the records, by measure. */
  readonly coverage: Readonly<Record<string, number>>;
  /** Number of findings by rule; absent in days that were written before it was remembered. */
  readonly rules?: Readonly<Record<string, number>>;
}

/** @param date YYYY-MM-DD */
export function dayOf(date: string, { summary, findings }: Report): HistoryDay {
  const { quality, records, errors, warnings, coverage } = summary;
  const rules = [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([rule, group]) => [rule, group.length] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { date, quality, records, errors, warnings, coverage, rules: Object.fromEntries(rules) };
}

/** Reads history.jsonl. A line that is no day is left out: a merge may have left a marker there. */
export function readHistory(text: string): HistoryDay[] {
  const days = text.split('\n').flatMap((line) => parseDay(line) ?? []);
  return inOrder(days);
}

/** The history with a day in it; what was known of that day is replaced. */
export function withDay(history: readonly HistoryDay[], day: HistoryDay): HistoryDay[] {
  return inOrder([...history, day]);
}

/** One day a line, the oldest first: appending a day changes one line. */
export function writeHistory(history: readonly HistoryDay[]): string {
  return history.map((day) => `${JSON.stringify(day)}\n`).join('');
}

/** The last of several lines of one day counts. */
function inOrder(days: readonly HistoryDay[]): HistoryDay[] {
  return [...new Map(days.map((day) => [day.date, day])).values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

function parseDay(line: string): HistoryDay | null {
  const value = parsedOrUndefined(line);
  if (!isObject(value)) return null;
  const { date, quality, records, errors, warnings, coverage, rules } = value;
  if (typeof date !== 'string' || !isDate(date) || !isShare(quality)) return null;
  if (!isCount(records) || !isCount(errors) || !isCount(warnings)) return null;
  return {
    date,
    quality,
    records,
    errors,
    warnings,
    coverage: numbersOf(coverage, isShare),
    ...(rules === undefined ? {} : { rules: numbersOf(rules, isCount) }),
  };
}

function numbersOf(value: unknown, isValid: (value: unknown) => value is number): Record<string, number> {
  const entries: [string, unknown][] =
    value !== null && typeof value === 'object' ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => isValid(entry[1])));
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
