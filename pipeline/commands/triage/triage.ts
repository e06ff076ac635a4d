import { readForDraft, recordOf } from '../../draft/begun-record.ts';
import type { Lookup } from '../../lookup/lookup.ts';
import { toDocument, writeDocument } from '../../record/json/document.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { type LogFile, logsAt, openLog, type PassedOver } from '../../store/input/log-files.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { FailureGroups, type FailureGroup } from '../../triage/failure-groups.ts';
import { HealthyRuns } from '../../triage/healthy-runs.ts';
import { readLog } from '../../triage/read-log.ts';
import { CommandError, readOptions, type CliContext, type Command, type ExitCode } from '../command.ts';
import { type KnowledgeBase, openKnowledgeBase } from '../knowledge-base.ts';
import { openLookup } from '../lookup/kept-lookup.ts';
import { progressOf } from '../progress.ts';
import { healthyJson, healthyText } from './healthy-report.ts';
import { triageJson, triageText } from './triage-report.ts';
import { triagePage } from './triage-page.ts';

const FORMATS = ['terminal', 'json', 'html'] as const;

export const triage: Command = {
  summary: 'say which failures in logs the records explain, and which none does',
  usage: `curate triage [options] LOGS…

Reads logs (files and folders: outputs of CI runs, logs of servers, JUnit XML), finds what failed in each, and says which
failures a record explains and which none does, grouped by what their messages have in common, the most frequent first.

  --draft N        begin records for the N most frequent groups that no record explains
  --healthy        the logs are of runs that went well: report every record that matches one of them
  --format NAME    terminal, json or html (default: terminal)
  --records DIR    the folder of the records (default: records)
  --policy FILE    the policy (default: the nearest curation.yaml at or above the records, else the built-in one)
  --no-cache       derive the index of the records anew, and do not keep it

Compressed logs are not read. What goes into a sample has no tokens and no names of home folders.

Exit code: 0 done, 1 a record matches a healthy run, 2 the tool could not do its work.
`,
  async run(shell): Promise<ExitCode> {
    const { values, positionals, today } = readOptions(shell, {
      draft: { type: 'string' },
      healthy: { type: 'boolean' },
      format: { type: 'string' },
    });
    const format = FORMATS.find((each) => each === (values.format ?? 'terminal'));
    if (!format)
      throw new CommandError(`There is no format ${values.format}. Choose one of: ${FORMATS.join(', ')}.`);
    const drafts = countOf(values.draft);
    if (positionals.length === 0)
      throw new CommandError('Name the logs, files or folders: curate triage build-logs/');
    const base = await openKnowledgeBase(values, today);
    const lookup = await openLookup(base, values.policy, shell);
    const { logs, passedOver } = logsAt(positionals);
    if (logs.length === 0) throw new CommandError('There is no log in what was named: nothing was read.');
    if (values.healthy === true) return healthy(logs, lookup, format, shell);

    const groups = new FailureGroups(lookup);
    const unread = eachLog(logs, shell, (file) => {
      const reason = readLog(
        () => file.read(),
        (text) => groups.add(file.path, text),
      );
      if (reason === null) groups.log(file.path);
      return reason;
    });
    const result = groups.result();
    const skipped = [...passedOver, ...unread];
    if (format === 'json') shell.out(triageJson(result, skipped));
    else if (format === 'html') shell.out(triagePage(result, skipped, today));
    else shell.out(triageText(result, skipped));
    const remark = format === 'terminal' ? shell.out : shell.err;
    for (const group of result.unexplained.slice(0, drafts)) remark(draft(group, base, lookup, today));
    return 0;
  },
};

function countOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^\d{1,4}$/.test(text)) throw new CommandError(`--draft ${text} is no number of records, such as 5.`);
  return Number(text);
}

/** Goes through logs, one open at a time. Those that cannot be read are named, and the others are read all the same. */
function eachLog(
  logs: readonly string[],
  shell: CliContext,
  read: (file: LogFile) => string | null,
): PassedOver[] {
  const progress = progressOf('logs read', logs.length, shell);
  const unread = logs.flatMap((path, index): PassedOver[] => {
    shell.signal.throwIfAborted();
    progress.update(index);
    const file = openLog(path);
    if ('reason' in file) return [file];
    try {
      const reason = read(file);
      return reason === null ? [] : [{ path, reason }];
    } finally {
      file.close();
    }
  });
  progress.end();
  return unread;
}

function healthy(
  logs: readonly string[],
  lookup: Lookup,
  format: (typeof FORMATS)[number],
  shell: CliContext,
): ExitCode {
  const runs = new HealthyRuns(lookup);
  const unread = eachLog(logs, shell, (file) => {
    runs.read(file.path, () => file.read());
    return null;
  });
  const matches = runs.result();
  shell.out(
    format === 'json' ? healthyJson(matches, logs.length, unread) : healthyText(matches, logs.length, unread),
  );
  return matches.length > 0 ? 1 : 0;
}

/** Begins a record of a group, with its samples as outputs of one error; says what became of it. */
function draft(
  group: FailureGroup,
  { folder, policy }: KnowledgeBase,
  lookup: Lookup,
  today: string,
): string {
  const [first, ...further] = group.samples.map(({ text }) => text);
  const begun = readForDraft({ text: first ?? '', also: further, not: [] }, policy.vocabulary, lookup);
  const made = recordOf(begun, {}, today);
  const name = plainText(group.form);
  if ('missing' in made)
    return `No record was begun for ${name}: its output does not say which ${made.missing} it belongs to. Use \`npx curate new --${made.missing} NAME\`.\n`;
  const text = writeDocument(toDocument(made.record));
  const isNew = new RecordWriter(folder, policy.limits.fileBytes).write(`${made.id}.json`, null, text);
  const file = plainText(`${folder.name}/${made.id}.json`);
  return isNew ? `Began ${file}\n` : `${file} is there already: nothing was begun for ${name}.\n`;
}
