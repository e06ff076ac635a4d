import type { CorpusView } from '../corpus/corpus-view.ts';
import { defineDigest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import { completeRecord, type CompleteRecord, type RecordKey } from '../record/complete-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import { indexOfRows, rowOf, type IndexRow } from './lookup-index.ts';
import type { LookupRecord } from './lookup-record.ts';

/** What looking up, and looking a record's own texts up, needs of each record. */
export const lookupDigest = defineDigest({
  name: 'lookup',
  reads: [
    'regex',
    'signature',
    'aliases',
    'examples',
    'counter_examples',
    'resolvable',
    'confidence',
    'domain',
    'error_code',
  ],
  derive: ({
    regex,
    signature,
    aliases,
    examples,
    counter_examples,
    resolvable,
    confidence,
    domain,
    error_code,
  }) => ({
    regex,
    signature,
    aliases: [...aliases],
    examples: examples.map(({ text }) => text),
    counterExamples: [...counter_examples],
    resolvable,
    confidence,
    domain,
    code: error_code,
  }),
});

/** The row of a record in the index: null where it cannot be looked up. */
export const indexRowDigest = defineDigest({
  name: 'lookup/row',
  reads: lookupDigest.reads,
  derive: (record): Json => rowOf(lookupDigest.derive(record as CompleteRecord)) as unknown as Json,
});

/** Whether all of a record has the shape that the schema asks for. */
export const soundDigest = defineDigest({
  name: 'lookup/sound',
  reads: Object.keys(completeRecord({}, '')) as RecordKey[],
  derive: () => true,
});

/** The index of a corpus. */
export function indexOfCorpus(corpus: CorpusView): ReturnType<typeof indexOfRows> {
  const rows = corpus.digest(indexRowDigest) as unknown as readonly (IndexRow | null)[];
  const sound = corpus.digest(soundDigest);
  return indexOfRows(
    corpus.entries.flatMap(({ id, index }) => {
      const row = rows[index] ?? null;
      return row ? [{ id, isSound: sound[index] === true, ...row }] : [];
    }),
  );
}

/** The records of a corpus that can be looked up. */
export function indexedRecords(corpus: CorpusView): LookupRecord[] {
  const digests = corpus.digest(lookupDigest);
  return corpus.entries.flatMap(({ id, index }) => {
    const digest = digests[index] ?? null;
    return digest ? [{ id, isSound: true, ...digest }] : [];
  });
}

/** What looking up needs of a file that was read; null where it lacks any of it: what is wrong with it is for `check` to say. */
export function lookupRecordOf({ record, broken }: RecordFile): LookupRecord | null {
  if (!record || lookupDigest.reads.some((key) => broken.has(key))) return null;
  return { id: record.id, isSound: broken.size === 0, ...lookupDigest.derive(record) };
}
