import { codesOf } from '../output/telling/codes.ts';
import type { Requirements } from '../stages/regex/literals/literal-index.ts';
import { requirementsOf } from '../stages/regex/literals/requirements.ts';
import type { LookupRecord } from './lookup-record.ts';
import { type IndexedText, textsOf } from './word-index.ts';

/** What is derived once of the records, and may be kept between two runs. */
export interface LookupIndex {
  readonly records: readonly LookupRecord[];
  readonly requirements: readonly Requirements[];
  readonly texts: readonly IndexedText[];
  readonly codes: readonly (readonly string[])[];
}

/** Records whose regex does not compile are passed over. */
export function indexOf(records: readonly LookupRecord[]): LookupIndex {
  const usable = records.flatMap((record) => {
    const requirements = requirementsOf(record.regex);
    return requirements ? [{ record, requirements }] : [];
  });
  return {
    records: usable.map(({ record }) => record),
    requirements: usable.map(({ requirements }) => requirements),
    texts: usable.flatMap(({ record }, number) => textsOf(record, number)),
    codes: usable.map(({ record }) => [
      ...new Set(codesOf([record.signature, record.code ?? '', ...record.aliases, record.regex].join('\n'))),
    ]),
  };
}
