import { defineFileRule } from '../../rule/rule.ts';
import { isDate } from '../../record/date.ts';
import type { Problem } from '../../rule/finding.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';

export const dateOrderRule = defineFileRule({
  id: 'schema/date-order',
  severity: 'error',
  identity: 'value',
  summary: 'Dates out of order, impossible, or in the future',
  *check({ file, today }) {
    yield* file.defects.filter((defect) => defect.rule === 'schema/date-order');
    if (!file.record) return;
    const future = new Set<string>();
    for (const { pointer, date } of datesOf(file.record)) {
      if (date <= today) continue;
      future.add(pointer);
      yield {
        pointer,
        message: `\`${pointer.slice(1)}\` is ${date}, which is after today, ${today}. Nothing can be seen or confirmed in the future: write the day on which it was.`,
      };
    }
    yield* orderProblems(file.record, future);
  },
});

function datesOf(record: CompleteRecord): { pointer: string; date: string }[] {
  const dates: [string, string | null][] = [
    ['/first_seen', record.first_seen],
    ['/last_confirmed', record.last_confirmed],
    ['/last_updated', record.last_updated],
    ...record.examples.map((example, index): [string, string] => [
      `/examples/${index}/captured`,
      example.captured,
    ]),
    ...record.outcomes.map((outcome, index): [string, string] => [`/outcomes/${index}/date`, outcome.date]),
    ...Object.entries(record.translation.zh ?? {}).map(([key, { date }]): [string, string] => [
      `/translation/zh/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/date`,
      date,
    ]),
  ];
  return dates.flatMap(([pointer, date]) => (date !== null && isDate(date) ? [{ pointer, date }] : []));
}

const ORDERED = ['first_seen', 'last_confirmed', 'last_updated'] as const;

/** One finding where one date is out of place: it names the one whose absence would put the others in order. */
function* orderProblems(record: CompleteRecord, future: ReadonlySet<string>): Iterable<Problem> {
  const dates = ORDERED.flatMap((key) => {
    const date = record[key];
    return date !== null && isDate(date) && !future.has(`/${key}`) ? [{ key, date }] : [];
  });
  if (inOrder(dates)) return;
  // The later key where two could be to blame: it is the one that people forget to move.
  const culprit = dates.findLast((each) => inOrder(dates.filter((other) => other !== each))) ?? dates.at(-1);
  if (!culprit) return;
  const others = dates.filter((each) => each !== culprit).map(({ key, date }) => `\`${key}\` ${date}`);
  yield {
    pointer: `/${culprit.key}`,
    message: `\`${culprit.key}\` is ${culprit.date}, which does not fit ${others.join(' and ')}: an error is first seen, then confirmed, and the record updated last or on the same day. Correct the date that is wrong.`,
  };
}

function inOrder(dates: readonly { date: string }[]): boolean {
  return dates.every(({ date }, index) => index === 0 || (dates[index - 1]?.date ?? '') <= date);
}
