import type { TranslationSettings } from '../../policy/translation-settings.ts';
import type { CachedChecker } from '../plan/cached-checker.ts';
import type { CheckedTranslation, TranslationIssue } from '../plan/translation-checker.ts';
import type { TranslationUnit } from '../plan/translation-unit.ts';
import type { ParsedAnswer } from './answer.ts';

/** What became of a string in an answer: a translation, another request, or the end of trying. */
export type UnitOutcome =
  | { readonly kind: 'good'; readonly target: string; readonly doubts: readonly TranslationIssue[] }
  | { readonly kind: 'again'; readonly unit: TranslationUnit }
  | { readonly kind: 'given up'; readonly unit: TranslationUnit; readonly reason: string };

/** A translation arrived, and the rules have spoken. */
export function outcomeOfVerdict(
  unit: TranslationUnit,
  verdict: CheckedTranslation,
  checker: CachedChecker,
  { asks }: Pick<TranslationSettings, 'asks'>,
): UnitOutcome {
  const complaints = verdict.good ? verdict.doubts : verdict.complaints;
  const isAskedOften = unit.refusedByRules > 0 || asks === 1;
  if (verdict.good && (isAskedOften || complaints.every(({ isEstimate }) => isEstimate)))
    return { kind: 'good', target: verdict.target, doubts: verdict.doubts };
  if (!verdict.good && unit.previous !== null) {
    // The translation before this one was better: good enough, with a doubt.
    const before = checker.verdict(unit.text, unit.previous, unit.fields, unit.domain);
    if (before.good) return { kind: 'good', target: before.target, doubts: before.doubts };
  }
  const refused: TranslationUnit = {
    ...unit,
    refusedByRules: unit.refusedByRules + 1,
    previous: verdict.target,
    problems: complaints.map(({ rule, message }) => `${rule}: ${message}`),
  };
  if (refused.refusedByRules < asks) return { kind: 'again', unit: refused };
  const rules = [...new Set(complaints.map(({ rule }) => rule))].join(', ');
  return {
    kind: 'given up',
    unit: refused,
    reason: `the rules refused ${refused.refusedByRules} translations, the last by ${rules}`,
  };
}

/** No translation arrived that can be told to be this string's. @param chunkSize strings in the request */
export function outcomeOfMissing(
  unit: TranslationUnit,
  { state }: ParsedAnswer,
  chunkSize: number,
  { refusals, misfits: most }: Pick<TranslationSettings, 'refusals' | 'misfits'>,
): UnitOutcome {
  const half = halfOf(unit, chunkSize);
  if (state === 'declined') {
    if (chunkSize > 1) return { kind: 'again', unit: { ...unit, maxChunkSize: half } };
    const declined = { ...unit, declined: unit.declined + 1, maxChunkSize: 1 };
    return declined.declined < refusals
      ? { kind: 'again', unit: declined }
      : { kind: 'given up', unit: declined, reason: `the model declined it ${declined.declined} times` };
  }
  // What was cut off was not left out.
  if (state === 'cut') return { kind: 'again', unit: { ...unit, maxChunkSize: half } };
  const misfits = unit.misfits + 1;
  const missing = { ...unit, misfits, maxChunkSize: misfits > 1 ? half : unit.maxChunkSize };
  return misfits < most
    ? { kind: 'again', unit: missing }
    : {
        kind: 'given up',
        unit: missing,
        reason: `${misfits} answers left it out or mixed it up with another text`,
      };
}

/**
 * Nothing in the answer could be used. That counts against no string, unless other answers can be used: then smaller
 * requests find out which string it is, and one that gets no answer alone is given up.
 *
 * @param isProven whether another answer could be used
 */
export function outcomeOfUnreadable(
  unit: TranslationUnit,
  chunkSize: number,
  isProven: boolean,
): UnitOutcome {
  const unread = unit.unread + 1;
  if (!isProven) return { kind: 'again', unit: { ...unit, unread } };
  if (chunkSize === 1 && unread >= ALONE)
    return { kind: 'given up', unit, reason: `${unread} answers to it alone could not be used` };
  // Counted anew once it travels alone.
  return {
    kind: 'again',
    unit: { ...unit, unread: chunkSize === 1 ? unread : 0, maxChunkSize: halfOf(unit, chunkSize) },
  };
}

function halfOf({ maxChunkSize }: TranslationUnit, chunkSize: number): number {
  return Math.min(maxChunkSize, Math.max(1, Math.ceil(chunkSize / 2)));
}

/** Answers that could not be used, to a string that travelled alone, after which it is given up. */
const ALONE = 2;
