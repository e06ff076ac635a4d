import { wordSet } from '../corpus/normal-form.ts';
import { templateOf } from '../output/template/template-of.ts';
import { stem } from '../stages/duplicates/similarity/stem.ts';

/** Words of names that are made of several: "MongoServerSelectionError", "max_locks_per_transaction". */
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu;

/**
 * The words by which a message is known again: those of its template, so that names, paths and numbers count for nothing,
 * by their stems; and the parts of names that are made of several words.
 */
export function wordsOf(message: string): string[] {
  const { parts } = templateOf(message);
  const text = parts.map(({ kind, text: part }) => (kind === null ? part : ' ')).join('');
  const words = new Set<string>();
  for (const word of wordSet(text)) words.add(stem(word));
  for (const name of text.match(/[A-Za-z]\w*(?:[a-z][A-Z]|_)\w*/g) ?? [])
    for (const part of wordSet((name.match(PARTS) ?? []).join(' ')))
      if (part.length > 2) words.add(stem(part));
  return [...words];
}
