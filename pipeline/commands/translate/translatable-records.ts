import type { CachedChecker } from '../../translate/plan/cached-checker.ts';
import type { SurveyedRecord } from '../../translate/plan/plan.ts';
import { parseTranslatedRecord } from '../../translate/plan/translated-record.ts';
import type { TranslationMemory } from '../../translate/plan/memory.ts';
import type { TranslatableField } from '../../translate/plan/translatable-field.ts';
import { translatableFields } from '../../translate/plan/translatable-fields.ts';
import type { TranslatableRecord } from '../../translate/plan/translatable-fields.ts';
import type { Json } from '../../json.ts';
import { idOfPath } from '../../record/file-name.ts';
import type { RawFile } from '../../record/raw-file.ts';
import { readRecord } from '../../record/read-record.ts';
import type { RecordFile } from '../../record/record-file.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/** A record that can be translated, with the text that it was read from. */
export interface TranslatableFile extends TranslatableRecord {
  readonly path: string;
  readonly text: string;
}

/** The same, with its fields as far as they were found. */
export type SurveyedFile = TranslatableFile & SurveyedRecord;

/** Findings after which a file is left as it is: writing it anew could lose what it says. */
const UNTOUCHED: ReadonlySet<string> = new Set(['schema/json', 'schema/duplicate-key', 'schema/limits']);

/**
 * Goes through all records, in the order of their paths: puts the translations that they hold into the memory, and
 * returns those in which something may be to be done. Files that cannot be read are for `check` to report.
 *
 * @param includes whether a path is to be translated; the others only lend what they know
 * @param note told of each text of a machine that stands in those
 */
export function surveyRecords(
  base: KnowledgeBase,
  checker: CachedChecker,
  memory: TranslationMemory,
  includes: (path: string) => boolean,
  note: (field: TranslatableField) => void = () => undefined,
): SurveyedFile[] {
  const { limits } = base.policy;
  const files: SurveyedFile[] = [];
  for (const raw of base.folder.read(limits.fileBytes)) {
    const wanted = includes(raw.path);
    const asked = wanted ? checker : checker.trusting;
    const light = parseTranslatedRecord(parsed(raw), idOfPath(raw.path));
    let fields = light && translatableFields(light, asked, memory);
    const isAtRest = fields?.every(({ need }) => need === 'none') ?? false;
    const file = isAtRest ? null : translatable(readRecord(raw, limits));
    if (file && (fields === null || file.broken.size > 0)) fields = translatableFields(file, asked, memory);
    if (isAtRest || file)
      for (const field of fields ?? []) if (field.need === 'none' && field.target !== '') memory.add(field);
    if (wanted) for (const field of fields ?? []) if (field.engine !== null) note(field);
    // Where texts have to find their places, all records have to be known before.
    if (file && wanted) files.push({ ...file, fields: isMisaligned(file) ? null : fields });
  }
  return files;
}

function isMisaligned({ record }: TranslatableRecord): boolean {
  const { workarounds, workarounds_zh: chinese } = record;
  return chinese.length > 0 && chinese.length !== workarounds.length;
}

/** The value of a file, if it is plain JSON; whatever else it may be, a closer look says so. */
function parsed({ bytes }: RawFile): Json {
  try {
    return bytes === null ? null : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Json);
  } catch {
    return null;
  }
}

/** The same record, read again; null where it cannot be translated any more. */
export function rereadRecord(base: KnowledgeBase, path: string): TranslatableFile | null {
  const { limits } = base.policy;
  return translatable(readRecord(base.folder.readFile({ path, kind: 'file' }, limits.fileBytes), limits));
}

function translatable({ path, text, record, broken, defects }: RecordFile): TranslatableFile | null {
  if (text === null || record === null || defects.some(({ rule }) => UNTOUCHED.has(rule))) return null;
  return { path, text, id: record.id, record, broken };
}
