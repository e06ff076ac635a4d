import type { EvidencePolicy } from '../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import type { Edit } from '../../rule/finding.ts';
import { deriveOnce } from './model/derive-once.ts';
import type { EvidenceRecord } from './model/derive.ts';
import type { TextMatcher } from './items/examples.ts';

/** The computed fields, in the order of the record's keys. */
export const COMPUTED_KEYS = [
  'verification_tier',
  'confidence',
  'fix_success_rate',
  'evidence_count',
] as const satisfies readonly (keyof CompleteRecord)[];

/**
 * The edits that bring a record's computed fields up to date: none where they are. Applying them and asking again gives
 * none.
 *
 * @param stated the top-level keys that the file states
 */
export function computedEdits(
  record: EvidenceRecord & Pick<CompleteRecord, (typeof COMPUTED_KEYS)[number]>,
  stated: ReadonlySet<string>,
  policy: EvidencePolicy,
  matches: TextMatcher,
): Edit[] {
  const { fields } = deriveOnce(record, policy, matches);
  return COMPUTED_KEYS.flatMap((key): Edit[] => {
    if (stated.has(key) && record[key] === fields[key]) return [];
    return [{ op: stated.has(key) ? 'replace' : 'add', pointer: `/${key}`, value: fields[key] }];
  });
}
