import { Lookup } from '../../lookup/lookup.ts';
import { completeRecord, type CompleteRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import type { IndexedRecord } from '../../lookup/lookup-index.ts';
import type { LookupIndexFile } from '../../store/state/lookup-index-file.ts';
import type { CliContext } from '../command.ts';
import type { KnowledgeBaseOptions } from '../knowledge-base.ts';

/** Records ready to be asked, and a way to read one of them whole; null where its file has gone meanwhile. */
export interface OpenLookup {
  readonly lookup: Lookup;
  readonly recordOf: (record: IndexedRecord) => Promise<CompleteRecord | null>;
}

/**
 * Opens the records for a question. Where the index of an earlier call holds, nothing else is read or loaded: neither the
 * policy nor what checks records.
 *
 * @param kept where the index of an earlier call lies; null where it may not be used
 * @param readText the text of a record's file; null where it cannot be read
 */
export async function openLookup(
  where: KnowledgeBaseOptions,
  today: string,
  shell: CliContext,
  kept: LookupIndexFile | null,
  readText: (path: string) => string | null,
): Promise<OpenLookup> {
  const recordOf = async ({ id, isSound }: IndexedRecord): Promise<CompleteRecord | null> => {
    const path = `${id}.json`;
    const text = isSound ? readText(path) : null;
    if (text !== null) return completeRecord(JSON.parse(text) as Partial<ErrorRecord>, id);
    const { readRecord } = await import('../../record/read-record.ts');
    const { folder, policy } = await open();
    return readRecord(folder.readFile({ path, kind: 'file' }, policy.limits.fileBytes), policy.limits).record;
  };
  const index = kept?.read() ?? null;
  if (index) return { lookup: new Lookup(index), recordOf };
  const { deriveLookup } = await import('./derive-lookup.ts');
  return { lookup: deriveLookup(await open(), where.policy, shell), recordOf };

  async function open() {
    const { openKnowledgeBase } = await import('../knowledge-base.ts');
    return openKnowledgeBase(where, today);
  }
}
