import { Lookup } from '../../lookup/lookup.ts';
import { lookupRecordOf } from '../../lookup/lookup-digest.ts';
import { indexOf, type LookupIndex } from '../../lookup/lookup-index.ts';
import type { LookupRecord } from '../../lookup/lookup-record.ts';
import { readRecord } from '../../record/read-record.ts';
import { LookupIndexFile } from '../../store/state/lookup-index-file.ts';
import type { CliContext } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/**
 * The records of a knowledge base, ready for texts to be looked up among them; from the index of an earlier call where it
 * holds.
 *
 * @param policy the policy file that was named
 */
export function deriveLookup(base: KnowledgeBase, policy: string | undefined, shell: CliContext): Lookup {
  if (!base.cached) return new Lookup(deriveIndex(base, shell));
  const file = new LookupIndexFile(base.folder, policy);
  const kept = file.read();
  if (kept) return new Lookup(kept);
  const index = deriveIndex(base, shell);
  file.write(index);
  return new Lookup(index);
}

/** Of the records that have what looking up reads; what is wrong with the others is the matter of `check`. */
function deriveIndex({ folder, policy }: KnowledgeBase, shell: CliContext): LookupIndex {
  const records: LookupRecord[] = [];
  for (const raw of folder.read(policy.limits.fileBytes)) {
    shell.signal.throwIfAborted();
    const found = lookupRecordOf(readRecord(raw, policy.limits));
    if (found) records.push(found);
  }
  return indexOf(records);
}
