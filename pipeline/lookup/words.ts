import { wordSet } from '../corpus/normal-form.ts';
import type { Part } from '../output/template/part.ts';
import { SYSTEM_WORDS } from '../output/telling/system-words.ts';
import { templateOf } from '../output/template/template-of.ts';
import { stem } from '../stages/duplicates/similarity/stem.ts';

/** Words of names that are made of several: "MongoServerSelectionError", "max_locks_per_transaction". */
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu;

/** Begins the words of a name: where a regex asks for just that name, it is no place for any. */
const NAME = '=';

/** What of a message is compared with others. */
export interface MessageWords {
  /** The words by which it is known again: those of its template, by their stems, and the parts of names made of several. */
  readonly words: readonly string[];
  /** The words of what changes in it, names and numbers, in a form that no other word has. */
  readonly names: readonly string[];
}

export function wordsAndNamesOf(message: string): MessageWords {
  const { parts } = templateOf(message);
  const names = new Set(parts.flatMap(({ kind, text }) => (kind === null ? [] : namesIn(text))));
  return { words: wordsIn(parts), names: [...names] };
}

/** The words by which a message is known again, so that names, paths and numbers count for nothing. */
export function wordsOf(message: string): string[] {
  return wordsIn(templateOf(message).parts);
}

/** Of the words of a message, those that say what the system refused, and never to whom or why. */
export function systemWordsOf(message: string): string[] {
  return wordsOf(SYSTEM_WORDS.exec(message)?.[0] ?? '');
}

/** Each word of a text as that of a name. */
export function namesIn(text: string): string[] {
  return [...wordSet(text)].map((word) => NAME + word);
}

function wordsIn(parts: readonly Part[]): string[] {
  const text = parts.map(({ kind, text: part }) => (kind === null ? part : ' ')).join('');
  const words = new Set<string>();
  for (const word of wordSet(text)) words.add(stem(word));
  for (const name of text.match(/[A-Za-z]\w*(?:[a-z][A-Z]|_)\w*/g) ?? [])
    for (const part of wordSet((name.match(PARTS) ?? []).join(' ')))
      if (part.length > 2) words.add(stem(part));
  return [...words];
}
