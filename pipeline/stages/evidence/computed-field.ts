import type { EvidencePolicy } from '../../policy/evidence-policy.ts';
import { defineRecordRule, type RecordRule } from '../../rule/rule.ts';
import type { COMPUTED_KEYS } from './computed-edits.ts';
import { type Derivation, EVIDENCE_KEYS } from './model/derive.ts';
import { deriveOnce } from './model/derive-once.ts';
import type { TextMatcher } from './items/examples.ts';

type ComputedKey = (typeof COMPUTED_KEYS)[number];

interface ComputedField<Key extends ComputedKey> {
  readonly id: string;
  readonly summary: string;
  readonly key: Key;
  /**
   * Why the computed value is what it is and what would change it, as sentences. They follow "`key` is X; the evidence
   * gives Y: ".
   */
  explain(derivation: Derivation, policy: EvidencePolicy, stated: string | number): string;
}

/**
 * A rule that holds a stated value against the computed one. A field that is absent is no finding: `fix` writes it. The
 * regex engine, by which examples are judged, is handed in.
 */
export function defineComputedFieldRule<const Key extends ComputedKey>(
  field: ComputedField<Key>,
): (matches: TextMatcher) => RecordRule {
  const { id, summary, key, explain } = field;
  return (matches) =>
    defineRecordRule({
      id,
      severity: 'error',
      identity: 'value',
      summary,
      reads: [...EVIDENCE_KEYS, 'confidence', 'fix_success_rate', 'evidence_count'],
      *check({ record, policy }) {
        const stated = record[key];
        if (stated === null) return;
        const derivation = deriveOnce(record, policy.evidence, matches);
        const value = derivation.fields[key];
        if (stated === value) return;
        const why = explain(derivation, policy.evidence, stated);
        yield {
          pointer: `/${key}`,
          message: `\`${key}\` is ${shown(stated)}, but the evidence of this record gives ${shown(value)}. ${why} \`npx curate fix\` writes what the evidence gives.`,
          fix: [{ op: 'replace', pointer: `/${key}`, value }],
        };
      },
    });
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(value) : `\`${value}\``;
}
