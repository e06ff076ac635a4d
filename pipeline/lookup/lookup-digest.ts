import type { CorpusView } from '../corpus/corpus-view.ts';
import { defineDigest } from '../corpus/digest.ts';
import type { LookupRecord } from './lookup-record.ts';

/** What looking up, and looking a record's own texts up, needs of each record. */
export const lookupDigest = defineDigest({
  name: 'lookup',
  reads: ['regex', 'signature', 'aliases', 'examples', 'resolvable', 'confidence', 'domain', 'error_code'],
  derive: ({ regex, signature, aliases, examples, resolvable, confidence, domain, error_code }) => ({
    regex,
    signature,
    aliases: [...aliases],
    examples: examples.map(({ text }) => text),
    resolvable,
    confidence,
    domain,
    code: error_code,
  }),
});

/** The records of a corpus that can be looked up. */
export function indexedRecords(corpus: CorpusView): LookupRecord[] {
  const digests = corpus.digest(lookupDigest);
  return corpus.entries.flatMap(({ id, index }) => {
    const digest = digests[index] ?? null;
    return digest ? [{ id, isSound: true, ...digest }] : [];
  });
}
