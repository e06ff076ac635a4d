import { computedFieldEdits } from '../../fix/computed-fields.ts';
import { editMembers } from '../../fix/members.ts';
import { outcomeEdits, sameReport } from '../../fix/outcome.ts';
import { addressProblem } from '../../record/address.ts';
import { isDate } from '../../record/date.ts';
import { readRecord } from '../../record/read-record.ts';
import type { RecordFile } from '../../record/record-file.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { attemptsOf } from '../../stages/evidence/model/attempt.ts';
import { addDays } from '../../stages/evidence/confirmation.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command, type ExitCode } from '../command.ts';
import { openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';
import { selectRecords } from '../check/record-selection.ts';

/** How often to read and write anew where others write the same record at the same time. */
const MAX_ATTEMPTS = 20;

export const outcomeCommand: Command = {
  summary: 'add a report of a workaround having been tried',
  usage: `curate outcome ID --workaround N (--worked | --failed) --source URL [options]

Adds a report to a record and recomputes its evidence fields. Real tries are the best evidence that there is.

  --workaround N   which one: its position in "workarounds", the first is 0, as in the record itself. For an error that
                   nothing solves ("false") the dead ends count on from there
  --worked         it solved the problem
  --failed         it did not
  --times N        so many tries that ended so (default: 1)
  --source URL     where the report can be read: the page, issue or answer, https
  --date DATE      the day of the report, YYYY-MM-DD (default: today)
  --once           not where the same page has reported the same end on the same day: for a program that may ask twice
  --confirm        you have looked at the whole record, and it still holds: moves last_confirmed too
${COMMON_USAGE}
Reports of one workaround from one page on one day are added up.
Exit code: 0 done, 2 the tool could not do its work.
`,
  async run(shell): Promise<ExitCode> {
    const { values, positionals, today } = readOptions(shell, {
      workaround: { type: 'string' },
      worked: { type: 'boolean' },
      failed: { type: 'boolean' },
      times: { type: 'string' },
      source: { type: 'string' },
      date: { type: 'string' },
      confirm: { type: 'boolean' },
      once: { type: 'boolean' },
    });
    const wishes = { confirms: values.confirm === true, isOnce: values.once === true };
    const base = await openKnowledgeBase(values, today);
    const path = recordPath(positionals, base);
    const report = reportOf(values, today);
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      const written = addReport(path, report, base, wishes);
      if (written === null) continue;
      shell.out(written);
      return 0;
    }
    throw new CommandError(`${path} is being written by somebody else all the time. Try again.`);
  },
};

type Report = Parameters<typeof outcomeEdits>[2];

function recordPath(positionals: readonly string[], { folder }: KnowledgeBase): string {
  const [id, ...rest] = positionals;
  if (id === undefined || rest.length > 0)
    throw new CommandError('Name one record: curate outcome ID --workaround 0 --worked --source URL.');
  const narrowing = selectRecords(folder, folder.path, [id]);
  const found = 'unmatched' in narrowing ? [] : folder.files.filter(({ path }) => narrowing.includes(path));
  const [file] = found;
  if (!file) throw new CommandError(`There is no record ${id} in ${folder.path}.`);
  if (found.length > 1) throw new CommandError(`${id} names ${found.length} records. Name one of them.`);
  return file.path;
}

interface Values {
  readonly workaround?: string | undefined;
  readonly worked?: boolean | undefined;
  readonly failed?: boolean | undefined;
  readonly times?: string | undefined;
  readonly source?: string | undefined;
  readonly date?: string | undefined;
}

function reportOf(values: Values, today: string): Report {
  if (values.workaround === undefined || !/^\d{1,6}$/.test(values.workaround))
    throw new CommandError(
      '--workaround takes the position of the workaround in the record: 0 is the first.',
    );
  if ((values.worked === true) === (values.failed === true))
    throw new CommandError('Say how the try ended: either --worked or --failed.');
  const times = values.times ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(times))
    throw new CommandError(`--times ${times} is not a number of tries from 1 on.`);
  if (values.source === undefined)
    throw new CommandError('--source URL is missing: a report that nobody can look at is no evidence.');
  const problem = addressProblem(values.source);
  if (problem !== null) throw new CommandError(`--source: ${problem}`);
  const date = values.date ?? today;
  if (!isDate(date))
    throw new CommandError(`--date ${date} is not a date of the calendar. Write it as YYYY-MM-DD.`);
  if (date > today) throw new CommandError(`--date ${date} is after today, ${today}.`);
  return {
    workaround: Number(values.workaround),
    succeeded: values.worked === true ? Number(times) : 0,
    failed: values.failed === true ? Number(times) : 0,
    source: values.source,
    date,
  };
}

/** @returns what to tell; null where somebody else has changed the file in between */
function addReport(
  path: string,
  report: Report,
  base: KnowledgeBase,
  { confirms, isOnce }: { readonly confirms: boolean; readonly isOnce: boolean },
): string | null {
  const { folder, policy } = base;
  const file = folder.files.find((found) => found.path === path);
  if (!file) throw new CommandError(`There is no record at ${path}.`);
  const before = readRecord(folder.readFile(file, policy.limits.fileBytes), policy.limits);
  if (before.text === null || !before.record || computedFieldEdits(before, policy) === null)
    throw new CommandError(`${path} has mistakes that must be fixed first: run \`check\` on it.`);
  const attempts = attemptsOf(before.record, policy.evidence);
  const tried = attempts[report.workaround];
  if (!tried)
    throw new CommandError(
      `There is no workaround ${report.workaround}: the record has ${attempts.length}, and the first is 0.`,
    );
  const known = sameReport(before.record, report, policy.evidence);
  if (isOnce && known && (report.succeeded > 0 ? known.succeeded : known.failed) > 0)
    return 'The record has this report already: the same page, day and end. Nothing was added.\n';
  const edits = outcomeEdits(before.record, before.stated, report, { policy: policy.evidence, confirms });
  const reported = editMembers(before.text, edits);
  const read = readText(path, reported, base);
  const text = editMembers(reported, computedFieldEdits(read, policy) ?? []);
  if (!new RecordWriter(folder, policy.limits.fileBytes).write(path, before.text, text)) return null;
  const after = readText(path, text, base);
  const ended = report.succeeded > 0 ? `${report.succeeded} worked` : `${report.failed} failed`;
  const name = `${tried.kind === 'workaround' ? 'Workaround' : 'Dead end'} ${tried.index}`;
  return [
    `${name}, "${tried.action}": ${ended}.`,
    `confidence ${shown(before.record.confidence)} → ${shown(after.record?.confidence)}, fix_success_rate ${shown(before.record.fix_success_rate)} → ${shown(after.record?.fix_success_rate)}.`,
    ...agedHint(after),
  ]
    .map((line) => `${plainText(line)}\n`)
    .join('');
}

function readText(path: string, text: string, { policy }: KnowledgeBase): RecordFile {
  const bytes = new TextEncoder().encode(text);
  return readRecord({ path, kind: 'file', size: bytes.length, bytes }, policy.limits);
}

function shown(value: number | null | undefined): string {
  return value === null || value === undefined ? 'none' : value.toFixed(2);
}

/** Days of age before evidence has noticeably lost weight: about six in a hundred parts. */
const NOTICEABLE_DAYS = 100;

/** A change makes the record younger than its sources, which then count for less: that must not come as a surprise. */
function agedHint({ record }: RecordFile): string[] {
  const { last_confirmed: confirmed, last_updated: updated } = record ?? {};
  if (!confirmed || !updated || addDays(confirmed, NOTICEABLE_DAYS) >= updated) return [];
  return [
    `Its sources were last looked at on ${confirmed} and count for less by ${updated}: --confirm if the record still holds.`,
  ];
}
