import { textHash } from '../../record/text-hash.ts';
import { MEMORY_ENGINE } from '../../translate/plan/memory.ts';
import type { TranslationPlan } from '../../translate/plan/plan.ts';
import { wantsTranslation } from '../../translate/plan/translatable-field.ts';
import { keyOf } from '../../translate/review/pair-chunks.ts';
import type { PairKey, ReviewPair } from '../../translate/review/review-request.ts';
import type { TranslationSession } from './translation-session.ts';

/** The translations of machines that are to be written. */
export function pairsOf(plan: TranslationPlan): ReviewPair[] {
  return plan.strings.flatMap(({ hash, text }) => {
    const known = plan.known.get(hash);
    if (known === undefined || known.engine === MEMORY_ENGINE) return [];
    return [
      {
        sourceHash: hash,
        targetHash: textHash(known.target),
        source: text,
        target: known.target,
      },
    ];
  });
}

/** Which pairs are worth reading: those that stand in the records, or will once this plan is written. */
export function wantedPairs(
  { watched }: Pick<TranslationSession, 'watched'>,
  plan: TranslationPlan,
): (pair: PairKey) => boolean {
  const standing = watched.flatMap((field) =>
    wantsTranslation(field) && plan.known.has(field.sourceHash)
      ? []
      : [{ sourceHash: field.sourceHash, targetHash: textHash(field.target) }],
  );
  const wanted = new Set([...pairsOf(plan), ...standing].map(keyOf));
  return (pair) => wanted.has(keyOf(pair));
}
