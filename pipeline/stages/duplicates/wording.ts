import { normalForm, wordSet } from '../../corpus/normal-form.ts';
import type { CorpusView } from '../../corpus/corpus-view.ts';
import { defineDigest } from '../../corpus/digest.ts';

/** The words of a record, as lists without repeats. */
export interface Wording {
  /** The normal form of the signature. */
  readonly form: string;
  /** Of the signature and the aliases. */
  readonly signature: readonly string[];
  /** Of the root cause and of what to do and what not. */
  readonly text: readonly string[];
}

/** Lists of words are kept as one string each, which takes a fraction of the memory. */
export const wordingDigest = defineDigest({
  name: 'duplicates/wording',
  reads: ['signature', 'aliases', 'root_cause', 'dead_ends', 'workarounds'],
  derive: ({ signature, aliases, root_cause: cause, dead_ends: deadEnds, workarounds }) => [
    normalForm(signature),
    wordsOf([signature, ...aliases]),
    wordsOf([cause, ...[...workarounds, ...deadEnds].map(({ action }) => action)]),
  ],
});

function wordsOf(texts: readonly string[]): string {
  return [...wordSet(texts.join('\n'))].join(' ');
}

/** The words of each entry, by its index; null where they cannot be read. */
export function wordingsOf(corpus: CorpusView): (Wording | null)[] {
  return corpus.digest(wordingDigest).map((digest) => digest && wordingFrom(digest));
}

export function wordingFrom([form = '', signature = '', text = '']: readonly string[]): Wording {
  return { form, signature: listOf(signature), text: listOf(text) };
}

function listOf(words: string): string[] {
  return words === '' ? [] : words.split(' ');
}
