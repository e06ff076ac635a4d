import type { Policy } from '../policy/policy.ts';
import type { RecordFile } from '../record/record-file.ts';
import { canRead } from '../rule/judge-record.ts';
import type { Edit } from '../rule/finding.ts';
import { computedEdits } from '../stages/evidence/computed-edits.ts';
import { EVIDENCE_KEYS } from '../stages/evidence/derive.ts';

/** Defects after which nothing is written into a file: it does not say for certain what it says. */
const UNCERTAIN: ReadonlySet<string> = new Set(['schema/json', 'schema/duplicate-key', 'schema/limits']);

/**
 * The edits that bring the computed fields of a file up to date; null where they cannot be computed, since the file could
 * not be read for certain or a key that they follow from is missing or misshapen.
 */
export function computedFieldEdits(file: RecordFile, policy: Policy): Edit[] | null {
  const uncertain = file.defects.some(({ rule }) => UNCERTAIN.has(rule));
  if (uncertain || !file.record || !canRead(file, EVIDENCE_KEYS)) return null;
  return computedEdits(file.record, file.stated, policy.evidence);
}
