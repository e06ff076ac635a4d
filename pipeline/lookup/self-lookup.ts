import type { Json } from '../json.ts';
import type { CorpusSummary } from '../rule/run.ts';
import { Lookup } from './lookup.ts';
import { indexOf } from './lookup-index.ts';
import { lookupDigest, indexedRecords } from './lookup-digest.ts';
import type { LookupRecord } from './lookup-record.ts';

/** How often texts of one kind lead to the record that they are from. */
export interface SelfLookupCount {
  readonly texts: number;
  /** Found, at whatever place. */
  readonly found: number;
  /** Found before every other record. */
  readonly first: number;
}

export interface SelfLookup {
  readonly signatures: SelfLookupCount;
  readonly examples: SelfLookupCount;
}

/** Looks every record's own signature and examples up, as somebody who met the error would. */
export function selfLookup(records: readonly LookupRecord[]): SelfLookup {
  const lookup = new Lookup(indexOf(records));
  return {
    signatures: countOf(records, lookup, ({ signature }) => [signature]),
    examples: countOf(records, lookup, ({ examples }) => examples),
  };
}

function countOf(
  records: readonly LookupRecord[],
  lookup: Lookup,
  textsOf: (record: LookupRecord) => readonly string[],
): SelfLookupCount {
  let texts = 0;
  let found = 0;
  let first = 0;
  for (const record of records) {
    for (const text of textsOf(record)) {
      const place = lookup.find(text).matches.findIndex((match) => match.record.id === record.id);
      texts++;
      if (place >= 0) found++;
      if (place === 0) first++;
    }
  }
  return { texts, found, first };
}

/** For the report: how often a record's own texts find it before every other record. */
export const selfLookupSummary: CorpusSummary = {
  name: 'lookup',
  digests: [lookupDigest],
  derive: (corpus) => selfLookup(indexedRecords(corpus)) as unknown as Json,
};

/** Per cent of the signatures, and of the examples, that find their own record first, one decimal; nothing is said of none. */
export function foundFirst(summaries: Readonly<Record<string, Json>>): Record<string, number> {
  const { signatures, examples } = summaries[selfLookupSummary.name] as unknown as SelfLookup;
  return { ...share('signature_found_first', signatures), ...share('example_found_first', examples) };
}

function share(name: string, { texts, first }: SelfLookupCount): Record<string, number> {
  return texts === 0 ? {} : { [name]: Math.round((first / texts) * 1000) / 10 };
}
