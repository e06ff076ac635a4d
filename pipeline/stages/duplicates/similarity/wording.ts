import type { CorpusView } from '../../../corpus/corpus-view.ts';
import { defineDigest } from '../../../corpus/digest.ts';
import { normalForm, wordSet } from '../../../corpus/normal-form.ts';

/** The words of a record. Lists of words are kept as one string each, which takes a fraction of the memory. */
export interface Wording {
  /** The normal form of the signature. */
  readonly form: string;
  /** The words of the signature and the aliases, without repeats, separated by spaces. */
  readonly signature: string;
  /** The words of the root cause and of what to do and what not, likewise. */
  readonly text: string;
}

export const wordingDigest = defineDigest({
  name: 'duplicates/wording',
  reads: ['signature', 'aliases', 'root_cause', 'dead_ends', 'workarounds'],
  tolerates: ['signature'],
  derive: (record) => {
    // Two digests begin with these words: they are looked for once.
    const before = known.get(record);
    if (before) return before;
    const { signature, aliases, root_cause: cause, dead_ends: deadEnds, workarounds } = record;
    const wording = [
      normalForm(signature),
      wordsOf([signature, ...aliases]),
      wordsOf([cause, ...[...workarounds, ...deadEnds].map(({ action }) => action)]),
    ];
    known.set(record, wording);
    return wording;
  },
});

const known = new WeakMap<object, string[]>();

function wordsOf(texts: readonly string[]): string {
  return [...wordSet(texts.join('\n'))].join(' ');
}

/** The words of each entry, by its index; null where they cannot be read. */
export function wordingsOf(corpus: CorpusView): (Wording | null)[] {
  return corpus.digest(wordingDigest).map((digest) => digest && wordingFrom(digest));
}

export function wordingFrom([form = '', signature = '', text = '']: readonly string[]): Wording {
  return { form, signature, text };
}

/** The words of a list that is kept as a string. */
export function listOf(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
