import { readRecord } from '../../record/read-record.ts';
import { plainText } from '../../report/text/plain-text.ts';
import { dueDay, type DueRecord, workPartOf } from '../../stages/evidence/confirmation.ts';
import { CommandError, type ExitCode, type CliContext } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import type { RecordSelection } from './record-selection.ts';

/** Which share of the work one maintainer takes. */
export interface DuePart {
  /** From 1 up to `of`. */
  readonly part: number;
  readonly of: number;
}

/** @param text such as "2/5" @throws CommandError */
export function parsePart(text: string | undefined): DuePart {
  if (text === undefined) return { part: 1, of: 1 };
  const parts = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text);
  const [part, of] = [Number(parts?.[1]), Number(parts?.[2])];
  if (!parts || part > of)
    throw new CommandError(`--part ${text} is no share. Write it as 2/5: the second part of five.`);
  return { part, of };
}

/**
 * `check --due`: lists the records that are due for confirmation, longest due first. A record is in the same part whatever
 * else the knowledge base holds, so that several people who take a part each never do the same work.
 */
export function listDue(
  base: KnowledgeBase,
  narrowing: RecordSelection,
  shell: CliContext,
  { part, of }: DuePart,
): ExitCode {
  const { folder, policy, today } = base;
  const due: DueRecord[] = [];
  for (const found of folder.files) {
    shell.signal.throwIfAborted();
    if (!narrowing.includes(found.path)) continue;
    const { record } = readRecord(folder.readFile(found, policy.limits.fileBytes), policy.limits);
    if (!record || record.last_confirmed === null || workPartOf(record.id, of) !== part) continue;
    const day = dueDay(record.id, record.last_confirmed, policy.evidence.confirmation);
    if (day <= today) due.push({ id: record.id, due: day });
  }
  due.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
  for (const { id, due: day } of due) shell.out(`${day}  ${plainText(id)}\n`);
  shell.out(
    `${due.length} ${due.length === 1 ? 'record is' : 'records are'} due for confirmation${of > 1 ? ` in part ${part} of ${of}` : ''}.\n`,
  );
  return 0;
}
