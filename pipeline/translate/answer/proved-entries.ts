import type { FoundEntry } from './answer-entries.ts';
import { headFits } from './head-proof.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';

/**
 * The entries that prove whose they are, by id and head; of several for one string none, unless they agree. A model that
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
  const owned = entries.flatMap((entry) => {
    const unit = chunk[stringIds.indexOf(entry.id)];
    return unit === undefined ? [] : [{ unit, entry }];
  });
  const repeatsHeads = owned.some(
    ({ unit, entry }) => entry.head !== null && headFits(entry.head, unit.text),
  );
  const proved = new Map<TranslationUnit, FoundEntry>();
  const disputed = new Set<TranslationUnit>();
  for (const { unit, entry } of owned) {
    const proves =
      entry.head !== null && headFits(entry.head, unit.text)
        ? true
        : !repeatsHeads && isForgotten(entry.head);
    if (!proves) continue;
    const before = proved.get(unit);
    if (before && before.text !== entry.text) disputed.add(unit);
    proved.set(unit, entry);
  }
  for (const unit of disputed) proved.delete(unit);
  return proved;
}

/** Whether a head is missing, or is Chinese: then it says nothing on whose it is. */
function isForgotten(head: string | null): boolean {
  return head === null || /\p{Script=Han}/u.test(head);
}
