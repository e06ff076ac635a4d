import { codesOf } from '../output/telling/codes.ts';
import { specificityOfClauses } from '../stages/regex/breadth/specificity.ts';
import type { RequiredClauses } from '../stages/regex/literals/literal-index.ts';
import { requirementsOf } from '../stages/regex/literals/requirements.ts';
import type { LookupRecord } from './lookup-record.ts';
import { otherTextsOf, systemFormsOf, textsOf } from './record-texts.ts';
import { type WordTable, wordTableOf } from './word-table.ts';

/** What an answer says of a record. */
export type IndexedRecord = Pick<
  LookupRecord,
  'id' | 'domain' | 'signature' | 'regex' | 'resolvable' | 'confidence' | 'isSound'
>;

/** Records by their numbers; they may be read one by one. */
export type RecordList = Pick<readonly IndexedRecord[], 'length' | 'at'>;

/** What is derived once of the records, and may be kept between two runs: plain data, laid out as it is asked for. */
export interface LookupIndex {
  readonly records: RecordList;
  /** Of each record's regex, what each of its alternatives requires, and how specific that makes it, in whole bits. */
  readonly requirements: readonly RequiredClauses[];
  readonly bits: readonly (readonly number[])[];
  readonly words: WordTable;
  /** Of each record the texts that it says are other errors, of each its words. */
  readonly others: readonly (readonly (readonly string[])[])[];
  /** Of each record the forms of its texts that say no more than what the system refused. */
  readonly systemForms: readonly (readonly string[])[];
  /** Of each code that records name, these records. */
  readonly codes: Readonly<Record<string, readonly number[]>>;
  /** The codes of each record. */
  readonly codesOf: readonly (readonly string[])[];
}

/** What is derived of one record, whatever the others hold. */
export interface IndexRow {
  readonly record: Omit<IndexedRecord, 'id' | 'isSound'>;
  readonly requirements: RequiredClauses;
  readonly bits: readonly number[];
  /** Of each of its texts the words. */
  readonly words: readonly (readonly string[])[];
  /** Of each text that it says is another error the words. */
  readonly others: readonly (readonly string[])[];
  readonly systemForms: readonly string[];
  readonly codes: readonly string[];
}

/** The row of a record; null where its regex does not compile: it is passed over. */
export function rowOf(known: Omit<LookupRecord, 'id' | 'isSound'>): IndexRow | null {
  const { domain, signature, regex, resolvable, confidence } = known;
  const requirements = requirementsOf(regex);
  if (!requirements) return null;
  return {
    record: { domain, signature, regex, resolvable, confidence },
    requirements,
    bits: requirements.map((clauses) => Math.round(specificityOfClauses(clauses))),
    words: textsOf(known, requirements),
    others: otherTextsOf(known),
    systemForms: systemFormsOf(known),
    codes: codesIn(known),
  };
}

/** The rows of all records as they are asked for. */
export function indexOfRows(
  rows: readonly (Pick<IndexedRecord, 'id' | 'isSound'> & IndexRow)[],
): LookupIndex & { readonly records: readonly IndexedRecord[] } {
  const codesOf = rows.map(({ codes }) => codes);
  return {
    records: rows.map(({ id, isSound, record }) => {
      const { domain, signature, regex, resolvable, confidence } = record;
      return { id, domain, signature, regex, resolvable, confidence, isSound };
    }),
    requirements: rows.map(({ requirements }) => requirements),
    bits: rows.map(({ bits }) => bits),
    words: wordTableOf(rows.map(({ words }) => words)),
    others: rows.map(({ others }) => others),
    systemForms: rows.map(({ systemForms }) => systemForms),
    codes: placesOf(codesOf),
    codesOf,
  };
}

/** Of records that are at hand. */
export function indexOf(records: readonly LookupRecord[]): LookupIndex {
  return indexOfRows(
    records.flatMap((record) => {
      const row = rowOf(record);
      return row ? [{ id: record.id, isSound: record.isSound, ...row }] : [];
    }),
  );
}

function codesIn({
  signature,
  code,
  aliases,
  regex,
}: Pick<LookupRecord, 'signature' | 'code' | 'aliases' | 'regex'>): string[] {
  return codesOf([signature, code ?? '', ...aliases, regex].join('\n'));
}

function placesOf(codes: readonly (readonly string[])[]): Record<string, number[]> {
  const places: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  for (const [number, each] of codes.entries()) for (const code of each) (places[code] ??= []).push(number);
  return places;
}
