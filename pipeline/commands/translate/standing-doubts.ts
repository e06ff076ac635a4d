import { textHash } from '../../record/text-hash.ts';
import { compareText } from '../../rule/finding.ts';
import { doubtMessage, type Doubt } from '../../stages/zh/doubt.ts';
import type { TranslatableField } from '../../translate/plan/translatable-field.ts';
import { keyOf } from '../../translate/review/pair-chunks.ts';
import type { StandingDoubt } from '../../translate/summary.ts';
import type { TranslationSession } from './translation-session.ts';
import type { TranslatedFile } from './translation-writer.ts';

const SEVERITIES: readonly Doubt['severity'][] = ['critical', 'major', 'minor'];

/**
 * What second readers doubt in the texts as they stand in the records once this run has written: what was read in this run first,
 * the worst first. What an earlier run has found is found again, as long as both texts are the same.
 *
 * @param known pairs that were doubted before this run
 */
export function standingDoubts(
  { base, ledger, watched }: TranslationSession,
  written: readonly TranslatedFile[],
  known: ReadonlySet<string>,
): StandingDoubt[] {
  if (base.policy.translation.review === null) return [];
  const doubted = Map.groupBy(ledger.reviews.doubted(), keyOf);
  if (doubted.size === 0) return [];
  const standing = new Map<
    string,
    Pick<TranslatableField, 'record' | 'pointer' | 'source' | 'sourceHash' | 'target'>
  >();
  for (const field of watched) standing.set(`${field.record} ${field.pointer}`, field);
  for (const { file, texts } of written)
    for (const {
      field,
      known: { target },
    } of texts)
      standing.set(`${file.id} ${field.pointer}`, { ...field, record: file.id, target });
  const doubts = [...standing.values()].flatMap(({ record, pointer, source, sourceHash, target }) => {
    const key = keyOf({ sourceHash, targetHash: textHash(target) });
    return (doubted.get(key) ?? []).flatMap(({ reader, doubts }) =>
      doubts.map((doubt) => ({
        rule: 'zh/doubt' as const,
        record,
        pointer,
        source,
        target,
        reader,
        doubt,
        message: doubtMessage(doubt),
        isNew: !known.has(key),
      })),
    );
  });
  const rank = ({ isNew, doubt }: StandingDoubt): number =>
    SEVERITIES.indexOf(doubt.severity) + (isNew ? 0 : 10);
  return doubts.sort(
    (a, b) => rank(a) - rank(b) || compareText(a.record, b.record) || compareText(a.pointer, b.pointer),
  );
}
