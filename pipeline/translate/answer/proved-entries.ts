import type { FoundEntry } from './found-entry.ts';
import { headBegins, headFits } from './head-proof.ts';
import { plainTarget } from '../repair/plain-target.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';

/**
 * The entries that prove whose they are, by id and head; of several for one string none, unless they agree or nobody else's could be
 * among them: then the first. A model that
 * repeats no head at all, or translates them, proves by the ids alone, which nobody can guess. A head that belongs to another
 * English text is never believed.
 *
 * @param stringIds the id under which each string of the chunk travelled
 */
export function provedEntries(
  chunk: readonly TranslationUnit[],
  stringIds: readonly string[],
  entries: readonly FoundEntry[],
): Map<TranslationUnit, FoundEntry> {
  const keys = stringIds.map(idKey);
  const named = entries.flatMap((entry) => {
    const unit = chunk[keys.indexOf(idKey(entry.id))];
    return unit === undefined ? [] : [{ unit, entry }];
  });
  const owned = named.length > 0 ? named : entries.flatMap((entry) => ownedByHead(entry, chunk));
  const repeatsHeads = owned.some(
    ({ unit, entry }) => entry.head !== null && headFits(entry.head, unit.text),
  );
  const proved = new Map<TranslationUnit, FoundEntry>();
  const disputed = new Set<TranslationUnit>();
  for (const { unit, entry } of owned) {
    const { head } = entry;
    const proves =
      (head !== null && (headFits(head, unit.text) || isUniqueBeginning(head, unit, chunk))) ||
      (!repeatsHeads && isForgotten(entry, unit));
    if (!proves) continue;
    const before = proved.get(unit);
    const text = plainTarget(entry.text, unit.text);
    if (before === undefined) proved.set(unit, { ...entry, text });
    else if (before.text !== text && chunk.length > 1) disputed.add(unit);
  }
  for (const unit of disputed) proved.delete(unit);
  return proved;
}

/**
 * Whose an entry of an answer without any id is: a model that leaves them out is believed by the opening words, of which no two
 * strings of a request have the same. One that makes up its own is not.
 */
function ownedByHead(
  entry: FoundEntry,
  chunk: readonly TranslationUnit[],
): { readonly unit: TranslationUnit; readonly entry: FoundEntry }[] {
  if (entry.head === null || entry.id !== '') return [];
  const { head } = entry;
  return chunk.flatMap((unit) => (headFits(head, unit.text) ? [{ unit, entry }] : []));
}

/** An id by its digits, which nobody can guess: models take it for a number, write it in capitals, put words and brackets around it. */
function idKey(id: string): string {
  return /^\D*(\d+)\D*$/u.exec(id.normalize('NFKC'))?.[1] ?? id;
}

/** Whether a head is missing, begins the translation instead of the source, or is too short: then it says nothing on whose it is. */
function isForgotten({ head, text }: FoundEntry, unit: TranslationUnit): boolean {
  if (head === null || /\p{Script=Han}/u.test(head)) return true;
  return headBegins(head, unit.text) || headBegins(head, text);
}

/** Whether a head, though too short, begins this source and no other of the request. */
function isUniqueBeginning(head: string, unit: TranslationUnit, chunk: readonly TranslationUnit[]): boolean {
  return headBegins(head, unit.text) && chunk.every((each) => each === unit || !headBegins(head, each.text));
}
