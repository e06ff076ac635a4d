import type { Json } from '../../json.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import type { Edit } from '../../rule/finding.ts';
import type { KnownTranslation } from './memory.ts';
import { wantsTranslation } from './translatable-field.ts';
import type { TranslatableField } from './translatable-field.ts';
import { textHash } from '../../record/text-hash.ts';

/** Who wrote a text, from what and when: an entry of `translation.zh`. */
type Entry = NonNullable<CompleteRecord['translation']['zh']>[string];

/**
 * What is to be changed in a record so that it holds what is known. Nothing but the Chinese and its provenance is
 * touched; a field of which nothing is known stays as it is.
 *
 * @param fields all fields of the record, as planned
 * @param known translations by the hash of their English
 * @param today YYYY-MM-DD
 */
export function translationEdits(
  record: CompleteRecord,
  fields: readonly TranslatableField[],
  known: (field: TranslatableField) => KnownTranslation | null,
  today: string,
): Edit[] {
  const entries = new Map<string, Entry>(Object.entries(record.translation.zh ?? {}));
  const written = new Map<string, string>();
  for (const field of fields) {
    const text = write(field, wantsTranslation(field) ? known(field) : null, entries, today);
    if (text !== null) written.set(field.pointer, text);
  }
  const edits: Edit[] = [];
  for (const pointer of ['/signature_zh', '/root_cause_zh'] as const) {
    const text = written.get(pointer);
    if (text !== undefined) edits.push({ op: 'add', pointer, value: text });
  }
  const list = workaroundsOf(record, fields, written);
  if (list) edits.push({ op: 'add', pointer: '/workarounds_zh', value: list });
  if (edits.length === 0) return [];
  return [...edits, { op: 'add', pointer: '/translation', value: provenance(record, list, entries) }];
}

/** Notes who wrote the text of a field; returns the text, or null if it stays as it is. */
function write(
  field: TranslatableField,
  known: KnownTranslation | null,
  entries: Map<string, Entry>,
  today: string,
): string | null {
  if (field.need === 'moved') {
    if (field.engine === null) entries.delete(field.pointer);
    else entries.set(field.pointer, entryOf(field, field.target, field.engine, field.date ?? today));
    return field.target;
  }
  if (known === null) return null;
  entries.set(field.pointer, entryOf(field, known.target, known.engine, today));
  return known.target;
}

function entryOf(field: TranslatableField, target: string, engine: string, date: string): Entry {
  return { source: field.sourceHash, target: textHash(target), engine, date };
}

/** The whole list, for its length has to be that of the workarounds; null where nothing in it changes. */
function workaroundsOf(
  record: CompleteRecord,
  fields: readonly TranslatableField[],
  written: ReadonlyMap<string, string>,
): string[] | null {
  if (!fields.some((field) => field.key === 'workarounds_zh' && written.has(field.pointer))) return null;
  const aligned = record.workarounds_zh.length === record.workarounds.length;
  return record.workarounds.map(
    (_, index) =>
      written.get(`/workarounds_zh/${index}`) ?? (aligned ? (record.workarounds_zh[index] ?? '') : ''),
  );
}

/** In the order of the record's keys; without places that the list no longer has. */
function provenance(
  record: CompleteRecord,
  list: readonly string[] | null,
  entries: Map<string, Entry>,
): Json {
  const length = list?.length ?? record.workarounds_zh.length;
  const order = [
    '/signature_zh',
    '/root_cause_zh',
    ...Array.from({ length }, (_, index) => `/workarounds_zh/${index}`),
  ];
  const zh: { [pointer: string]: Json } = {};
  for (const [position, pointer] of order.entries()) {
    const entry = entries.get(pointer);
    // A place that was emptied has nobody who wrote it.
    const emptied = list?.[position - 2] === '';
    if (entry && !emptied) {
      zh[pointer] = { source: entry.source, target: entry.target, engine: entry.engine, date: entry.date };
    }
  }
  return { ...(record.translation as { [key: string]: Json }), zh };
}
