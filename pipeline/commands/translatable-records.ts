import type { TranslatableRecord } from '../enrich/record-slots.ts';
import type { RecordFile } from '../record/record-file.ts';
import { readRecord } from '../record/read-record.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** A record that can be translated, with the text that it was read from. */
export interface TranslatableFile extends TranslatableRecord {
  readonly path: string;
  readonly text: string;
}

/** Findings after which a file is left as it is: writing it anew could lose what it says. */
const UNTOUCHED: ReadonlySet<string> = new Set(['schema/json', 'schema/duplicate-key', 'schema/limits']);

/** All records that can be read, in the order of their paths. The others are for `check` to report. */
export function translatableFiles(base: KnowledgeBase): TranslatableFile[] {
  const { limits } = base.policy;
  const files: TranslatableFile[] = [];
  for (const raw of base.folder.read(limits.fileBytes)) {
    const file = translatable(readRecord(raw, limits));
    if (file) files.push(file);
  }
  return files;
}

/** The same record, read again; null where it cannot be translated any more. */
export function readAgain(base: KnowledgeBase, path: string): TranslatableFile | null {
  const { limits } = base.policy;
  return translatable(readRecord(base.folder.readFile({ path, kind: 'file' }, limits.fileBytes), limits));
}

function translatable({ path, text, record, broken, defects }: RecordFile): TranslatableFile | null {
  if (text === null || record === null || defects.some(({ rule }) => UNTOUCHED.has(rule))) return null;
  return { path, text, id: record.id, record, broken };
}
