import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import { deriveEvidence, type Derivation, type EvidenceRecord } from './derive.ts';
import type { TextMatcher } from '../items/examples.ts';

/** Four rules ask about the same record in turn; the answer goes with the record. */
const derived = new WeakMap<
  EvidenceRecord,
  { readonly policy: EvidencePolicy; readonly derivation: Derivation }
>();

/** `deriveEvidence`, once for each record. Records must not change after they were asked about. */
export function deriveOnce(record: EvidenceRecord, policy: EvidencePolicy, matches: TextMatcher): Derivation {
  const known = derived.get(record);
  if (known?.policy === policy) return known.derivation;
  const derivation = deriveEvidence(record, policy, matches);
  derived.set(record, { policy, derivation });
  return derivation;
}
