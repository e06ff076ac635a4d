import { Lookup } from '../../lookup/lookup.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { LookupIndexFile } from '../../store/lookup-index-file.ts';
import { RecordFolder } from '../../store/record-folder.ts';
import type { CliContext } from '../command.ts';
import type { KnowledgeBaseOptions } from '../knowledge-base.ts';

/** Records ready to be asked, and a way to read one of them whole; null where its file has gone meanwhile. */
export interface OpenLookup {
  readonly lookup: Lookup;
  readonly recordOf: (id: string) => Promise<CompleteRecord | null>;
}

/**
 * Opens the records for a question. Where the index of an earlier call holds, nothing else is read or loaded: neither the
 * policy nor what checks records.
 */
export async function openLookup(
  where: KnowledgeBaseOptions,
  today: string,
  shell: CliContext,
): Promise<OpenLookup> {
  const recordOf = async (id: string): Promise<CompleteRecord | null> => {
    const { readRecord } = await import('../../record/read-record.ts');
    const { folder, policy } = await open();
    const { limits } = policy;
    return readRecord(folder.readFile({ path: `${id}.json`, kind: 'file' }, limits.fileBytes), limits).record;
  };
  const kept = where['no-cache'] === true ? null : keptIndexOf(where);
  if (kept) return { lookup: new Lookup(kept), recordOf };
  const { deriveLookup } = await import('./derive-lookup.ts');
  return { lookup: deriveLookup(await open(), where.policy, shell), recordOf };

  async function open() {
    const { openKnowledgeBase } = await import('../knowledge-base.ts');
    return openKnowledgeBase(where, today);
  }
}

function keptIndexOf({ records = 'records', policy }: KnowledgeBaseOptions) {
  try {
    return new LookupIndexFile(new RecordFolder(records), policy).read();
  } catch {
    // What is wrong with the folder is said by whoever opens it properly.
    return null;
  }
}
