import type { CorpusView } from '../corpus/corpus-view.ts';
import { defineDigest } from '../corpus/digest.ts';
import type { LookupRecord } from './lookup.ts';

/** What looking up, and looking a record's own texts up, needs of each record. */
export const lookupDigest = defineDigest({
  name: 'lookup',
  reads: ['regex', 'signature', 'examples', 'resolvable', 'confidence'],
  derive: ({ regex, signature, examples, resolvable, confidence }) => ({
    regex,
    signature,
    examples: examples.map(({ text }) => text),
    resolvable,
    confidence,
  }),
});

/** A record to look up in, with the texts that should find it. */
export interface IndexedRecord extends LookupRecord {
  readonly examples: readonly string[];
}

/** The records of a corpus that can be looked up. */
export function indexedRecords(corpus: CorpusView): IndexedRecord[] {
  const digests = corpus.digest(lookupDigest);
  return corpus.entries.flatMap(({ id, index }) => {
    const digest = digests[index] ?? null;
    return digest ? [{ id, ...digest }] : [];
  });
}
