import type { EvidencePolicy } from '../../policy/evidence-policy.ts';
import { deriveEvidence, type Derivation, type EvidenceRecord } from './derive.ts';
import { matchesText } from './text-match.ts';

/** Four rules ask about the same record in turn; the answer goes with the record. */
const derived = new WeakMap<
  EvidenceRecord,
  { readonly policy: EvidencePolicy; readonly derivation: Derivation }
>();

/** `deriveEvidence` with the regex engine of the knowledge base. Records must not change once they are asked about. */
export function deriveOnce(record: EvidenceRecord, policy: EvidencePolicy): Derivation {
  const known = derived.get(record);
  if (known?.policy === policy) return known.derivation;
  const derivation = deriveEvidence(record, policy, matchesText);
  derived.set(record, { policy, derivation });
  return derivation;
}
