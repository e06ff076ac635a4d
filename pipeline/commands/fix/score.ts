import { computedFieldEdits } from '../../fix/computed-fields.ts';
import { editMembers } from '../../fix/members.ts';
import type { Json } from '../../json.ts';
import { readRecord } from '../../record/read-record.ts';
import { plainText } from '../../report/text/plain-text.ts';
import type { Edit } from '../../rule/finding.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { COMMON_USAGE, CommandError, readOptions, type Command, type CliContext } from '../command.ts';
import { openKnowledgeBase, type KnowledgeBase } from '../knowledge-base.ts';
import { selectRecords, type RecordSelection } from '../check/record-selection.ts';
import { progressOf } from '../progress.ts';

/** More changed records than this are counted, not listed. */
const LISTED = 40;

export const scoreCommand: Command = {
  summary: 'recompute the evidence fields: tier, confidence, fix rate, evidence count',
  usage: `curate score [options] [PATH or GLOB …]

Computes verification_tier, confidence, fix_success_rate and evidence_count from what each record says, by the numbers in
the policy, and writes those that are missing or differ. Nothing else in a file changes; a second run changes nothing, on
any day. docs/evidence.md explains the model; curate explain RECORD shows the sum for one record.

  --check          write nothing; say what would change
  --all            list every change, where there are many
${COMMON_USAGE}
Exit code: 0 done (with --check: nothing to do), 1 with --check: something to do, 2 the tool could not do its work.
`,
  async run(shell) {
    const { values, positionals, today } = readOptions(shell, {
      check: { type: 'boolean' },
      all: { type: 'boolean' },
    });
    const base = await openKnowledgeBase(values, today);
    const narrowing = selectRecords(base.folder, base.folder.path, positionals);
    if ('unmatched' in narrowing)
      throw new CommandError(`${narrowing.unmatched} names no record in ${base.folder.path}.`);
    const { changes, unscored } = scoreAll(base, narrowing, shell, values.check !== true);
    report(changes, unscored, narrowing.count, shell, values.all === true, values.check === true);
    return values.check === true && changes.length > 0 ? 1 : 0;
  },
};

/** What changes, or would change, in one record. */
interface Change {
  readonly path: string;
  readonly fields: readonly {
    readonly key: string;
    readonly before: Json | undefined;
    readonly after: Json;
  }[];
}

function scoreAll(
  base: KnowledgeBase,
  narrowing: RecordSelection,
  shell: CliContext,
  write: boolean,
): { changes: Change[]; unscored: string[] } {
  const { folder, policy } = base;
  const writer = new RecordWriter(folder, policy.limits.fileBytes);
  const progress = progressOf('records scored', folder.files.length, shell);
  const changes: Change[] = [];
  const unscored: string[] = [];
  for (const [index, found] of folder.files.entries()) {
    shell.signal.throwIfAborted();
    progress.update(index);
    if (!narrowing.includes(found.path)) continue;
    const file = readRecord(folder.readFile(found, policy.limits.fileBytes), policy.limits);
    const edits = computedFieldEdits(file, policy);
    if (!edits || file.text === null) {
      unscored.push(found.path);
      continue;
    }
    if (edits.length === 0) continue;
    // A file that somebody changed meanwhile is left for the next run.
    if (write && !writer.write(found.path, file.text, editMembers(file.text, edits))) {
      unscored.push(found.path);
      continue;
    }
    changes.push({ path: found.path, fields: edits.map((edit) => changeOf(edit, file.value)) });
  }
  progress.end();
  return { changes, unscored };
}

function changeOf({ pointer, value }: Edit, record: Json | undefined): Change['fields'][number] {
  const key = pointer.slice(1);
  const before = (record as { readonly [key: string]: Json })[key];
  return { key, before, after: value ?? null };
}

function report(
  changes: readonly Change[],
  unscored: readonly string[],
  count: number,
  shell: CliContext,
  all: boolean,
  check: boolean,
): void {
  if (all || changes.length <= LISTED) {
    for (const { path, fields } of changes)
      shell.out(`${plainText(path)}: ${plainText(fields.map(shown).join(', '))}\n`);
  }
  const byField = Map.groupBy(
    changes.flatMap(({ fields }) => fields),
    ({ key }) => key,
  );
  const fields = [...byField].map(([key, group]) => `${key} in ${group.length}`).sort();
  const verb = check ? 'would change' : 'changed';
  shell.out(
    `${count} ${count === 1 ? 'record' : 'records'} scored, ${changes.length} ${verb}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}.\n`,
  );
  if (unscored.length > 0)
    shell.err(
      `${unscored.length} could not be scored, ${plainText(unscored[0] ?? '')}${unscored.length > 1 ? ' first' : ''}: \`check\` says what is wrong with them.\n`,
    );
}

function shown({ key, before, after }: Change['fields'][number]): string {
  return before === undefined
    ? `${key} ${String(after)} (new)`
    : `${key} ${typeof before === 'object' ? JSON.stringify(before) : String(before)} → ${String(after)}`;
}
