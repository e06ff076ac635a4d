import type { EvidencePolicy } from '../../policy/evidence-policy.ts';
import type { JudgingPolicy } from '../../policy/policy.ts';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { defineRecordRule, type RecordRule } from '../../rule/rule.ts';
import type { COMPUTED_KEYS } from './computed-edits.ts';
import { type Derivation, deriveEvidence, EVIDENCE_KEYS } from './model/derive.ts';
import { deriveOnce } from './model/derive-once.ts';
import type { TextMatcher } from './items/examples.ts';
import { recordAsMeant } from './record-as-meant.ts';

/** The empty regex finds itself in every text. */
const MATCHES_ALL = '';

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
      *check({ record, policy, today }) {
        const stated = record[key];
        if (stated === null) return;
        const derivation = deriveOnce(record, policy.evidence, matches);
        const value = derivation.fields[key];
        if (stated === value) return;
        const generous = recordAsMeant(record, today);
        if (
          generous &&
          !isMore(stated, deriveEvidence(generous, policy.evidence, matches).fields[key], policy)
        )
          return;
        // Where examples count for nothing since the regex misses them, regex/example names the regex.
        if (record.examples.length > 0) {
          const fitting = { ...record, regex: MATCHES_ALL };
          if (stated === deriveEvidence(fitting, policy.evidence, matches).fields[key]) return;
        }
        const stale = staleTogether(record, derivation, policy);
        // One finding for what has fallen behind together, at the first of them.
        if (stale.includes(key) && stale[0] !== key) return;
        const others = stale[0] === key ? stale.slice(1) : [];
        const why = explain(derivation, policy.evidence, stated);
        yield {
          pointer: `/${key}`,
          message: `\`${key}\` is ${shown(stated)}, but the evidence of this record gives ${shown(value)}. ${why}${othersShown(record, derivation, others)} \`npx curate fix\` writes what the evidence gives.`,
          fix: [key, ...others].map((each) => ({
            op: 'replace' as const,
            pointer: `/${each}`,
            value: derivation.fields[each],
          })),
        };
      },
    });
}

type StatedFields = Readonly<Pick<CompleteRecord, ComputedKey>>;

const RULES: readonly (readonly [ComputedKey, string])[] = [
  ['evidence_count', 'evidence/count'],
  ['confidence', 'evidence/confidence'],
  ['fix_success_rate', 'evidence/fix-rate'],
  ['verification_tier', 'evidence/tier'],
];

/**
 * The stated fields that fell behind, as when `fix` wrote them and sources were added later: all that a policy lets be
 * judged, if none of them claims more than the evidence gives. A claim too high is a mistake of its own.
 */
function staleTogether(record: StatedFields, { fields }: Derivation, policy: JudgingPolicy): ComputedKey[] {
  const differing = RULES.filter(
    ([key, id]) => record[key] !== null && record[key] !== fields[key] && policy.severities[id] !== 'off',
  ).map(([key]) => key);
  const isBehind = differing.every((key) => isMore(fields[key], record[key] ?? 0, policy));
  return isBehind && differing.length > 1 ? differing : [];
}

/** Whether a value claims more than another: a larger number, a higher rung. */
function isMore(value: string | number, other: string | number, policy: JudgingPolicy): boolean {
  const heightOf = (each: string | number): number =>
    typeof each === 'number' ? each : policy.evidence.rungs.findIndex(({ tier }) => tier === each);
  return heightOf(value) > heightOf(other);
}

function othersShown(record: StatedFields, { fields }: Derivation, others: readonly ComputedKey[]): string {
  if (others.length === 0) return '';
  const list = others.map((key) => `\`${key}\` (${shown(record[key] ?? 0)}, now ${shown(fields[key])})`);
  return ` So ${others.length === 1 ? 'is' : 'are'} ${list.join(', ')}: something was added since they were computed.`;
}

function shown(value: string | number): string {
  return typeof value === 'number' ? String(value) : `\`${value}\``;
}
