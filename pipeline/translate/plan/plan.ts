import { newUnit } from './translation-unit.ts';
import type { TranslationUnit, SourceString } from './translation-unit.ts';
import type { CachedChecker } from './cached-checker.ts';
import type { TranslatedKey } from './translation-checker.ts';
import type { StringHistory } from '../ledger/ledger-entries.ts';
import type { KnownTranslation, TranslationMemory } from './memory.ts';
import { requestSize } from '../request/request-size.ts';
import { translatableFields } from './translatable-fields.ts';
import type { TranslatableRecord } from './translatable-fields.ts';
import { wantsTranslation } from './translatable-field.ts';
import type { TranslatableField } from './translatable-field.ts';

/** What there is to do, found once for the dry run, the estimate, the run and what is written at its end. */
export interface TranslationPlan {
  /** The fields of each record in which something is to be done, by the record's position in the list. */
  readonly fieldsByRecord: ReadonlyMap<number, readonly TranslatableField[]>;
  /** Texts that wait for a translation, each once, in the order of the records. */
  readonly strings: readonly SourceString[];
  /** Those of which a translation is known, by hash. */
  readonly known: ReadonlyMap<string, KnownTranslation>;
  /** Those that are no longer asked for, with the reason, by hash. */
  readonly givenUp: ReadonlyMap<string, string>;
  /** Those that have to be asked for. */
  readonly pending: readonly TranslationUnit[];
}

/** The fields in which something is to be done, and the texts that wait for a translation: found once a run. */
export type FieldPlan = Pick<TranslationPlan, 'fieldsByRecord' | 'strings'>;

/** A record in which something may be to be done, with its fields, where they were found already. */
export interface SurveyedRecord extends TranslatableRecord {
  readonly fields: readonly TranslatableField[] | null;
}

/** Finds every text that waits for a translation. */
export function planFields(
  records: readonly SurveyedRecord[],
  checker: CachedChecker,
  memory: TranslationMemory,
): FieldPlan {
  const fieldsByRecord = new Map<number, readonly TranslatableField[]>();
  for (const [index, record] of records.entries()) {
    const fields = record.fields ?? translatableFields(record, checker, memory);
    if (fields.some(({ need }) => need !== 'none')) fieldsByRecord.set(index, fields);
  }
  return { fieldsByRecord, strings: stringsOf(fieldsByRecord.values()) };
}

/**
 * Finds what is known of the texts that wait for a translation, and what is to be asked for.
 *
 * @param memory holds the ledger and the pairs of all records
 * @param history what a string has been through, by its hash
 * @param maxChunkSize most strings in one request
 */
export function planTranslation(
  { fieldsByRecord, strings }: FieldPlan,
  memory: TranslationMemory,
  history: (hash: string) => StringHistory | null,
  maxChunkSize: number,
): TranslationPlan {
  return { fieldsByRecord, ...sorted(strings, memory, history, maxChunkSize) };
}

/**
 * What to ask for, where a run is to touch so many records and no more: a reviewer has to read them all. How many travel together
 * follows from how many there are.
 *
 * @param records most records for whose sake something is asked
 */
export function unitsToTranslate(plan: TranslationPlan, records: number): TranslationUnit[] {
  const pending = new Set(plan.pending.map(({ hash }) => hash));
  const wanted = new Set<string>();
  let taken = 0;
  for (const fields of plan.fieldsByRecord.values()) {
    const own = fields.filter((field) => wantsTranslation(field) && pending.has(field.sourceHash));
    if (own.length === 0) continue;
    taken += 1;
    if (taken > records) break;
    for (const field of own) wanted.add(field.sourceHash);
  }
  const units = plan.pending.filter(({ hash }) => wanted.has(hash));
  const most = requestSize(units.length);
  return units.map((unit) => ({ ...unit, maxChunkSize: Math.min(unit.maxChunkSize, most) }));
}

function stringsOf(records: Iterable<readonly TranslatableField[]>): SourceString[] {
  const strings = new Map<
    string,
    { hash: string; text: string; fields: Set<TranslatedKey>; domains: Set<string> }
  >();
  for (const fields of records) {
    for (const field of fields) {
      if (!wantsTranslation(field)) continue;
      const string = strings.get(field.sourceHash);
      if (string) {
        string.fields.add(field.key);
        string.domains.add(field.domain);
      } else
        strings.set(field.sourceHash, {
          hash: field.sourceHash,
          text: field.source,
          fields: new Set([field.key]),
          domains: new Set([field.domain]),
        });
    }
  }
  return [...strings.values()].map(({ hash, text, fields, domains }) => ({
    hash,
    text,
    fields: [...fields].sort(),
    domain: domains.size === 1 ? [...domains][0] : undefined,
  }));
}

function sorted(
  strings: readonly SourceString[],
  memory: TranslationMemory,
  history: (hash: string) => StringHistory | null,
  maxChunkSize: number,
): Omit<TranslationPlan, 'fieldsByRecord'> {
  const known = new Map<string, KnownTranslation>();
  const givenUp = new Map<string, string>();
  const pending: TranslationUnit[] = [];
  for (const string of strings) {
    const found = memory.find(string);
    const past = found ? null : history(string.hash);
    if (found) known.set(string.hash, found);
    else if (past?.givenUp != null) givenUp.set(string.hash, past.givenUp);
    else pending.push({ ...newUnit(string, maxChunkSize), ...past?.unit });
  }
  return { strings, known, givenUp, pending };
}
