import { applyEdits } from '../../fix/apply.ts';
import { planMerge } from '../../merge/merge-plan.ts';
import { textDiff } from '../../merge/text-diff.ts';
import { readDocument, writeDocument } from '../../record/json/document.ts';
import { readRecord } from '../../record/read-record.ts';
import type { RecordFile } from '../../record/record-file.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import { matchOf } from '../../stages/text-match.ts';
import { CommandError, type ExitCode, type CliContext } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/** A file as a merge changes it; `after` is null where it goes. */
interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string | null;
}

/**
 * Merges the second of two records into the first: shows the difference, then writes it, unless it is a dry run.
 *
 * @param ids of the record that is kept and of the one that is merged into it
 * @throws CommandError where one of the two is not there or is not sound
 */
export function mergeRecords(
  base: KnowledgeBase,
  ids: readonly string[],
  isDryRun: boolean,
  shell: CliContext,
): ExitCode {
  const [keep, drop, ...rest] = ids;
  if (keep === undefined || drop === undefined || rest.length > 0 || keep === drop)
    throw new CommandError('Name two records: curate dedupe --merge KEPT MERGED.');
  const files = readAll(base);
  const [kept, old] = [soundRecord(files, keep), soundRecord(files, drop)];
  const { edits, notes } = planMerge(recordsOf(files), kept, old, {
    matches: matchOf,
    regexCharacters: base.policy.limits.regexCharacters,
    today: base.today,
  });
  const changes: Change[] = [];
  for (const file of files) {
    const id = file.record?.id ?? '';
    const fixes = edits.get(id);
    if (file.text === null) continue;
    if (id === drop) changes.push({ path: file.path, before: file.text, after: null });
    else if (fixes && file.broken.size > 0) notAmended(file, drop, shell);
    else if (fixes) {
      const after = writeDocument(applyEdits(readDocument(file.text), fixes));
      if (after !== file.text) changes.push({ path: file.path, before: file.text, after });
    }
  }
  // What is written first must hold whatever comes of the rest: the merged record, the links, and last the file that goes.
  changes.sort((a, b) => rank(a, kept.id) - rank(b, kept.id));
  for (const change of changes) shell.out(describe(change, base.folder.name));
  for (const note of notes) shell.out(`Note: ${plainText(note)}\n`);
  if (isDryRun) return 1;
  write(changes, base, shell);
  shell.out(
    `${plainText(drop)} is merged into ${plainText(keep)}: ${changes.length} files changed. To undo it: git checkout -- ${plainText(base.folder.name)}\n`,
  );
  return 0;
}

function readAll(base: KnowledgeBase): RecordFile[] {
  const { limits } = base.policy;
  return Array.from(base.folder.read(limits.fileBytes), (raw) => readRecord(raw, limits));
}

function* recordsOf(files: readonly RecordFile[]) {
  for (const { record } of files) if (record) yield record;
}

/** A record with which nothing is wrong that a merge could lose or carry on. */
function soundRecord(files: readonly RecordFile[], id: string) {
  const [file, second] = files.filter((each) => each.record?.id === id);
  if (!file?.record) {
    const heir = files.find((each) => each.record?.former_ids.includes(id))?.record?.id;
    throw new CommandError(
      heir === undefined ? `There is no record ${id}.` : `${id} has been merged into ${heir} already.`,
    );
  }
  if (second)
    throw new CommandError(
      `${file.path} and ${second.path} both have the id ${id}. Give each an id of its own first.`,
    );
  const [defect] = file.defects;
  if (defect) throw new CommandError(`${file.path} must be sound before it is merged: ${defect.message}`);
  return file.record;
}

function notAmended(file: RecordFile, drop: string, shell: CliContext): void {
  shell.err(
    `${plainText(file.path)} links to ${plainText(drop)} but has mistakes, so it was left as it is. The link is answered all the same.\n`,
  );
}

function rank({ path, after }: Change, kept: string): number {
  if (after === null) return 2;
  return path === `${kept}.json` ? 0 : 1;
}

function describe({ path, before, after }: Change, folder: string): string {
  const name = plainText(`${folder}/${path}`);
  if (after === null) return `--- ${name}\n+++ /dev/null\n`;
  const lines = textDiff(before, after).split('\n').map(plainText).join('\n');
  return `--- ${name}\n+++ ${name}\n${lines}`;
}

function write(changes: readonly Change[], base: KnowledgeBase, shell: CliContext): void {
  const writer = new RecordWriter(base.folder, base.policy.limits.fileBytes);
  for (const { path, before, after } of changes) {
    shell.signal.throwIfAborted();
    if (!writer.write(path, before, after))
      throw new CommandError(
        `${path} changed while the records were merged. Run the same command again: it goes on from there.`,
      );
  }
}
