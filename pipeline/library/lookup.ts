import { Lookup, type LookupMatch } from '../lookup/lookup.ts';
import { lookupRecordOf } from '../lookup/lookup-digest.ts';
import { indexOf } from '../lookup/lookup-index.ts';
import { shortOutput } from '../output/long-output.ts';
import { rawFileOf } from '../record/raw-file.ts';
import { readRecord } from '../record/read-record.ts';
import { policyWithoutFile } from '../store/policy/policy-file.ts';
import type { RecordText } from './check.ts';

/**
 * Prepares records for texts to be looked up among them: some seconds for thousands, then milliseconds a text.
 *
 * @param records those that cannot be read are passed over: `check` says what is wrong with them
 * @returns gives the records that an error output may be about, best first; a person may act on those that are "strong".
 *   Of an output of more than 1,000,000 characters, the first 200,000 and the last 800,000 are looked at
 */
export function lookup(records: readonly RecordText[]): (output: string) => readonly LookupMatch[] {
  const { limits } = policyWithoutFile();
  const known = records.flatMap(
    ({ path, text }) => lookupRecordOf(readRecord(rawFileOf(path, text), limits)) ?? [],
  );
  const index = new Lookup(indexOf(known));
  return (output) => index.find(shortOutput(output)).matches;
}
