import { lookupDigest, type IndexedRecord } from '../../lookup/lookup-digest.ts';
import { readRecord } from '../../record/read-record.ts';
import type { CliContext } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/** Records that have what looking up reads; what is wrong with the others is the matter of `check`. */
export function indexedRecordsOf({ folder, policy }: KnowledgeBase, shell: CliContext): IndexedRecord[] {
  const records: IndexedRecord[] = [];
  for (const raw of folder.read(policy.limits.fileBytes)) {
    shell.signal.throwIfAborted();
    const { record, broken } = readRecord(raw, policy.limits);
    if (record && !lookupDigest.reads.some((key) => broken.has(key)))
      records.push({ id: record.id, ...lookupDigest.derive(record) });
  }
  return records;
}
