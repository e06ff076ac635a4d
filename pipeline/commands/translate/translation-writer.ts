import type { CachedChecker } from '../../translate/plan/cached-checker.ts';
import { translationEdits } from '../../translate/plan/edits.ts';
import type { KnownTranslation, TranslationMemory } from '../../translate/plan/memory.ts';
import { translatableFields } from '../../translate/plan/translatable-fields.ts';
import type { TranslatableField } from '../../translate/plan/translatable-field.ts';
import { editMembers } from '../../fix/members.ts';
import { RecordWriter } from '../../store/record-writer.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { rereadRecord } from './translatable-records.ts';
import type { TranslatableFile } from './translatable-records.ts';

/** A file as it would be with what is known now. */
export interface TranslatedFile {
  readonly file: TranslatableFile;
  /** The file's new text. */
  readonly after: string;
  /** What is written, and where. */
  readonly texts: readonly { readonly field: TranslatableField; readonly known: KnownTranslation }[];
}

/** Makes the new text of a record from what is known; null where nothing changes. Writes nothing. */
export function translateFile(
  file: TranslatableFile,
  fields: readonly TranslatableField[],
  memory: TranslationMemory,
  today: string,
): TranslatedFile | null {
  const texts: { field: TranslatableField; known: KnownTranslation }[] = [];
  const known = (field: TranslatableField): KnownTranslation | null => {
    const string = { hash: field.sourceHash, text: field.source, fields: [field.key] };
    // A text of several domains was found good for all of them, without the terms of any.
    const found = memory.find({ ...string, domain: field.domain }) ?? memory.find(string);
    if (found) texts.push({ field, known: found });
    return found;
  };
  const edits = translationEdits(file.record, fields, known, today);
  const after = editMembers(file.text, edits);
  return after === file.text ? null : { file, after, texts };
}

/** What became of the files. */
export interface WrittenFiles {
  readonly written: readonly TranslatedFile[];
  /** Records that were changed while the run was under way, so that there is more to do for them. */
  readonly contested: readonly string[];
}

/** A file that somebody changes at the same moment is planned anew so many times. */
const TRIES = 3;

/** Writes what is known into the records, one whole file after the other; ends at a record's boundary. */
export function writeTranslations(
  files: readonly TranslatableFile[],
  fields: ReadonlyMap<number, readonly TranslatableField[]>,
  { checker, memory }: { checker: CachedChecker; memory: TranslationMemory },
  base: KnowledgeBase,
): WrittenFiles {
  const writer = new RecordWriter(base.folder, base.policy.limits.fileBytes);
  const written: TranslatedFile[] = [];
  const contested: string[] = [];
  for (const [index, planned] of fields) {
    let file = files[index] ?? null;
    let own = planned;
    let overtaken = false;
    for (let tries = 1; file !== null; tries += 1) {
      const translated = translateFile(file, own, memory, base.today);
      if (translated === null) break;
      if (writer.write(file.path, file.text, translated.after)) {
        written.push(translated);
        break;
      }
      if (tries === TRIES) {
        overtaken = true;
        break;
      }
      // Somebody wrote to it since it was read: what they wrote is looked at before anything of ours is put there.
      file = rereadRecord(base, file.path);
      own = file === null ? [] : translatableFields(file, checker, memory);
      overtaken = own.some((field) => isNew(field, planned, memory));
    }
    if (file !== null && overtaken) contested.push(file.id);
  }
  return { written, contested };
}

/** Whether a place needs a text that the run did not set out to get. */
function isNew(
  { need, source, sourceHash, key: field }: TranslatableField,
  planned: readonly TranslatableField[],
  memory: TranslationMemory,
): boolean {
  if (need === 'none' || planned.some((field) => field.sourceHash === sourceHash)) return false;
  return memory.find({ hash: sourceHash, text: source, fields: [field] }) === null;
}
