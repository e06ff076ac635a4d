import type { CompleteRecord, RecordKey } from '../../record/complete-record.ts';
import type { CachedChecker } from './cached-checker.ts';
import type { TranslatedKey } from './translation-checker.ts';
import type { FieldNeed, TranslatableField } from './translatable-field.ts';
import { textHash } from '../../record/text-hash.ts';

/** A record as the translator needs it. */
export interface TranslatableRecord {
  readonly id: string;
  readonly record: CompleteRecord;
  /** Keys that do not have the shape of the schema: what depends on them is left alone. */
  readonly broken: ReadonlySet<string>;
}

/** What the records say of a pair, beyond its texts. */
interface Provenance {
  readonly source: string;
  readonly target: string;
  readonly engine: string;
  readonly date: string;
}

/** What is known of pairs besides what this record says. */
export interface KnownPairs {
  /** Whether this Chinese is known to be made from this English. */
  has(sourceHash: string, target: string): boolean;
}

/**
 * Every place of a record where Chinese belongs, with what it needs. What a person wrote needs nothing, unless it is no
 * Chinese; what a machine wrote is looked at again when its English has changed or the rules have something against it.
 */
export function translatableFields(
  entry: TranslatableRecord,
  checker: CachedChecker,
  known: KnownPairs,
): TranslatableField[] {
  const { record, broken } = entry;
  if (/^zh\b/i.test(record.locale) || broken.has('translation') || broken.has('locale')) return [];
  const whole = (...keys: RecordKey[]): boolean => keys.every((key) => !broken.has(key));
  const fields: TranslatableField[] = [];
  if (whole('signature', 'signature_zh'))
    fields.push(...slotAt(entry, '/signature_zh', record.signature_zh, checker));
  if (whole('root_cause', 'root_cause_zh'))
    fields.push(...slotAt(entry, '/root_cause_zh', record.root_cause_zh, checker));
  if (whole('workarounds', 'workarounds_zh')) fields.push(...workaroundSlots(entry, checker, known));
  return fields;
}

function slotAt(
  entry: TranslatableRecord,
  pointer: string,
  target: string | null | undefined,
  checker: CachedChecker,
): TranslatableField[] {
  const source = sourceAt(entry.record, pointer, checker);
  if (source === null) return [];
  const text = target ?? '';
  const provenance = provenanceOf(entry.record, pointer, text);
  const field = fieldOf(pointer);
  const context = contextOf(entry.record, pointer, source);
  const { domain } = entry.record;
  const pair = { source, target: text, field, domain, ...(context === '' ? {} : { context }) };
  const sourceHash = textHash(source);
  return [
    {
      record: entry.id,
      domain: entry.record.domain,
      pointer,
      key: field,
      source,
      sourceHash,
      target: text,
      need: text.trim() === '' ? 'missing' : needOf(pair, provenance, sourceHash, checker),
      engine: provenance?.engine ?? null,
      date: null,
    },
  ];
}

/** English that can be translated at all: blank texts and broken Unicode cannot. */
function sourceAt(record: CompleteRecord, pointer: string, checker: CachedChecker): string | null {
  const source = checker.rules.englishOf(record, pointer);
  return source === null || source.trim() === '' || !source.isWellFormed() ? null : source;
}

function needOf(
  pair: Parameters<CachedChecker['isGood']>[0],
  provenance: Provenance | null,
  sourceHash: string,
  checker: CachedChecker,
): FieldNeed {
  if (provenance === null) return checker.isUntranslated(pair) ? 'copy' : 'none';
  if (provenance.source !== sourceHash) return 'stale';
  return checker.isGood(pair) ? 'none' : 'faulty';
}

/** What the record says of the machine that wrote a text; null where a person wrote it, or edited it since. */
function provenanceOf(record: CompleteRecord, pointer: string, target: string): Provenance | null {
  const entries = record.translation.zh ?? {};
  const entry = Object.hasOwn(entries, pointer) ? entries[pointer] : undefined;
  return entry !== undefined && entry.target === textHash(target) ? entry : null;
}

function workaroundSlots(
  entry: TranslatableRecord,
  checker: CachedChecker,
  known: KnownPairs,
): TranslatableField[] {
  const { workarounds, workarounds_zh: chinese } = entry.record;
  const pointers = workarounds.map((_, index) => `/workarounds_zh/${index}`);
  if (chinese.length === 0 || chinese.length === workarounds.length) {
    return pointers.flatMap((pointer, index) => slotAt(entry, pointer, chinese[index], checker));
  }
  return misalignedSlots(entry, pointers, checker, known);
}

/**
 * A list that does not fit its workarounds is made anew: each text that is known to be the translation of one of them
 * moves to its place, and the other places wait for one. If a person's text is left over, nobody can say where it belongs, and the
 * list is left to a person.
 */
function misalignedSlots(
  entry: TranslatableRecord,
  pointers: readonly string[],
  checker: CachedChecker,
  known: KnownPairs,
): TranslatableField[] {
  const { record } = entry;
  const left = new Set(record.workarounds_zh.keys());
  const fields = pointers.flatMap((pointer): TranslatableField[] => {
    const source = sourceAt(record, pointer, checker);
    if (source === null) return [];
    const sourceHash = textHash(source);
    const empty = {
      record: entry.id,
      domain: record.domain,
      pointer,
      key: 'workarounds_zh',
      source,
      sourceHash,
    } as const;
    for (const index of left) {
      const target = record.workarounds_zh[index] ?? '';
      const provenance = provenanceOf(record, `/workarounds_zh/${index}`, target);
      if (target.trim() === '' || (provenance?.source !== sourceHash && !known.has(sourceHash, target)))
        continue;
      left.delete(index);
      const engine = provenance?.engine ?? null;
      return [{ ...empty, target, need: 'moved', engine, date: provenance?.date ?? null }];
    }
    return [{ ...empty, target: '', need: 'missing', engine: null, date: null }];
  });
  const orphans = [...left].some((index) => isPersons(record, index, checker));
  return orphans ? [] : fields;
}

/** Whether a text of a list that does not fit is worth keeping: Chinese that no machine is known to have written. */
function isPersons(record: CompleteRecord, index: number, checker: CachedChecker): boolean {
  const target = record.workarounds_zh[index] ?? '';
  if (target.trim() === '' || provenanceOf(record, `/workarounds_zh/${index}`, target) !== null) return false;
  return record.workarounds.some(
    ({ action }) => !checker.isUntranslated({ source: action, target, field: 'workarounds_zh' }),
  );
}

function contextOf(record: CompleteRecord, pointer: string, source: string): string {
  const index = /^\/workarounds_zh\/(\d+)$/.exec(pointer)?.[1];
  const how = index === undefined ? '' : (record.workarounds[Number(index)]?.how ?? '');
  return how === source ? '' : how;
}

function fieldOf(pointer: string): TranslatedKey {
  if (pointer === '/signature_zh') return 'signature_zh';
  return pointer === '/root_cause_zh' ? 'root_cause_zh' : 'workarounds_zh';
}
