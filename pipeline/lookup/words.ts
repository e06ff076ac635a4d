import { wordSet } from '../corpus/normal-form.ts';
import { templateOf } from '../output/template/template-of.ts';
import { stem } from '../stages/duplicates/similarity/stem.ts';

/** Words of names that are made of several: "MongoServerSelectionError", "max_locks_per_transaction". */
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu;

/** Begins the words of a name: where a regex asks for just that name, it is no place for any. */
const NAME = '=';

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

/** The words of the names and numbers in a message, in a form that no other word has. */
export function namesOf(message: string): string[] {
  const { parts } = templateOf(message);
  return [...new Set(parts.flatMap(({ kind, text }) => (kind === null ? [] : namesIn(text))))];
}

/** Each word of a text as that of a name. */
export function namesIn(text: string): string[] {
  return [...wordSet(text)].map((word) => NAME + word);
}
