import { codesOf } from '../output/telling/codes.ts';
import { specificityOfClauses } from '../stages/regex/breadth/specificity.ts';
import type { RequiredClauses } from '../stages/regex/literals/literal-index.ts';
import { requirementsOf } from '../stages/regex/literals/requirements.ts';
import type { LookupRecord } from './lookup-record.ts';
import { textsOf } from './record-texts.ts';
import { type WordTable, wordTableOf } from './word-table.ts';

/** What an answer says of a record. */
export type IndexedRecord = Pick<
  LookupRecord,
  'id' | 'domain' | 'signature' | 'regex' | 'resolvable' | 'confidence' | 'isSound'
>;

/** What is derived once of the records, and may be kept between two runs: plain data, laid out as it is asked for. */
export interface LookupIndex {
  readonly records: readonly IndexedRecord[];
  /** Of each record's regex, what each of its alternatives requires, and how specific that makes it, in whole bits. */
  readonly requirements: readonly RequiredClauses[];
  readonly bits: readonly (readonly number[])[];
  readonly words: WordTable;
  /** Of each code that records name, these records. */
  readonly codes: Readonly<Record<string, readonly number[]>>;
  /** The codes of each record. */
  readonly codesOf: readonly (readonly string[])[];
}

/** Records whose regex does not compile are passed over. */
export function indexOf(records: readonly LookupRecord[]): LookupIndex {
  const usable = records.flatMap((record) => {
    const requirements = requirementsOf(record.regex);
    return requirements ? [{ record, requirements }] : [];
  });
  const codes = usable.map(({ record }) => codesIn(record));
  return {
    records: usable.map(({ record }) => {
      const { id, domain, signature, regex, resolvable, confidence, isSound } = record;
      return { id, domain, signature, regex, resolvable, confidence, isSound };
    }),
    requirements: usable.map(({ requirements }) => requirements),
    bits: usable.map(({ requirements }) =>
      requirements.map((clauses) => Math.round(specificityOfClauses(clauses))),
    ),
    words: wordTableOf(usable.map(({ record }) => textsOf(record))),
    codes: placesOf(codes),
    codesOf: codes,
  };
}

function codesIn({ signature, code, aliases, regex }: LookupRecord): string[] {
  return codesOf([signature, code ?? '', ...aliases, regex].join('\n'));
}

function placesOf(codes: readonly (readonly string[])[]): Record<string, number[]> {
  const places: Record<string, number[]> = Object.create(null) as Record<string, number[]>;
  for (const [number, each] of codes.entries()) for (const code of each) (places[code] ??= []).push(number);
  return places;
}
