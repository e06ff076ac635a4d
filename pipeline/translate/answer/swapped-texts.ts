import type { CachedChecker } from '../plan/cached-checker.ts';
import type { CheckedTranslation } from '../plan/translation-checker.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';

/**
 * Texts that seem to have changed places: one that the rules refuse, though they would take it as the translation of
 * another string in the same answer, puts that other one in doubt as well, good as it may look. So does one text given
 * for two sources.
 */
export function swappedTexts(
  verdicts: ReadonlyMap<TranslationUnit, CheckedTranslation>,
  checker: CachedChecker,
): Set<TranslationUnit> {
  const swapped = new Set<TranslationUnit>();
  const owners = new Map<string, TranslationUnit>();
  for (const [unit, verdict] of verdicts) {
    const twin = owners.get(verdict.target);
    if (twin && !alike(twin.text, unit.text)) swapped.add(twin).add(unit);
    owners.set(verdict.target, unit);
    if (verdict.good || !verdict.complaints.some(({ rule }) => rule.startsWith('zh/token-'))) continue;
    for (const other of verdicts.keys()) {
      if (other === unit || swapped.has(other)) continue;
      if (carries(verdict.target, other, checker)) swapped.add(unit).add(other);
    }
  }
  return swapped;
}

/** Whether a text carries over the marks of a source, and it has some. */
function carries(target: string, other: TranslationUnit, checker: CachedChecker): boolean {
  if (checker.rules.keep(other.text).length === 0) return false;
  return checker.verdict(other.text, target, other.fields, other.domain).good;
}

/** Whether two sources are near enough to have the same translation: more than half of their words in common. */
function alike(a: string, b: string): boolean {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [first, second] = [words(a), words(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return 2 * common >= Math.max(first.size, second.size);
}
