import type { Policy } from '../policy/policy.ts';
import type { RecordFile } from '../record/record-file.ts';
import { canRead } from '../rule/record-rules.ts';
import type { Edit } from '../rule/finding.ts';
import { COMPUTED_KEYS, computedEdits } from '../stages/evidence/computed-edits.ts';
import { EVIDENCE_KEYS } from '../stages/evidence/model/derive.ts';
import { matchesText } from '../stages/text-match.ts';

/** Defects after which nothing is written into a file: it does not say for certain what it says. */
const UNCERTAIN: ReadonlySet<string> = new Set(['schema/json', 'schema/duplicate-key', 'schema/limits']);

/**
 * The edits that bring the computed fields of a file up to date; null where they cannot be computed, since the file could
 * not be read for certain or a key that they follow from is missing or misshapen.
 */
export function computedFieldEdits(file: RecordFile, policy: Policy): Edit[] | null {
  const uncertain = file.defects.some(({ rule }) => UNCERTAIN.has(rule));
  if (uncertain || !file.record || !canRead(file, EVIDENCE_KEYS)) return null;
  return computedEdits(file.record, file.stated, policy.evidence, matchesText);
}

/** Whether a computed field may be missing from a text; quick, so that nothing else is done for the many that are complete. */
export function mayLackComputedField(text: string): boolean {
  return COMPUTED_KEYS.some((key) => !text.includes(`"${key}"`));
}

/** The edits that write the computed fields that a file leaves out; those that it states are for the rules to judge. */
export function missingFieldEdits(file: RecordFile, policy: Policy): Edit[] {
  return (computedFieldEdits(file, policy) ?? []).filter(({ op }) => op === 'add');
}
