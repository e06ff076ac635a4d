import { rawFileOf } from '../record/raw-file.ts';
import { readRecord } from '../record/read-record.ts';
import { parsePolicy, policyWithoutFile } from '../store/policy/policy-file.ts';
import { type ComputedFields, deriveEvidence } from '../stages/evidence/model/derive.ts';
import { matchesText } from '../stages/text-match.ts';

/**
 * The four computed fields of a record, as they follow from its evidence.
 *
 * @param text the record as its file holds it
 * @param policy the text of a curation.yaml; without it the weights that come with the tool hold
 * @returns null where the text cannot be read as a record: `check` says why
 * @throws PolicyError where the policy has mistakes
 */
export async function score(text: string, policy?: string): Promise<ComputedFields | null> {
  const { limits, evidence } =
    policy === undefined ? policyWithoutFile() : await parsePolicy(policy, 'curation.yaml');
  const { record } = readRecord(rawFileOf('record.json', text), limits);
  return record && deriveEvidence(record, evidence, matchesText).fields;
}
