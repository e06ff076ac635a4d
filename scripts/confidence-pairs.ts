import { readRecord } from '../pipeline/record/read-record.ts';
import type { ConfidencePair } from '../pipeline/report/confidence-histogram.ts';
import { canRead } from '../pipeline/rule/record-rules.ts';
import { deriveEvidence, EVIDENCE_KEYS } from '../pipeline/stages/evidence/model/derive.ts';
import { matchesText } from '../pipeline/stages/text-match.ts';
import { findPolicy } from '../pipeline/store/policy/policy-file.ts';
import { RecordFolder } from '../pipeline/store/record-folder.ts';

/** What the records of a folder state and earn; records that state nothing, or cannot be scored, are left out. */
export async function confidencePairs(path: string): Promise<ConfidencePair[]> {
  const { policy } = await findPolicy(path, undefined);
  const pairs: ConfidencePair[] = [];
  for (const raw of new RecordFolder(path).read(policy.limits.fileBytes)) {
    const file = readRecord(raw, policy.limits);
    if (!file.record || file.record.confidence === null || !canRead(file, [...EVIDENCE_KEYS, 'confidence']))
      continue;
    const { fields } = deriveEvidence(file.record, policy.evidence, matchesText);
    pairs.push({ stated: file.record.confidence, earned: fields.confidence });
  }
  return pairs;
}
