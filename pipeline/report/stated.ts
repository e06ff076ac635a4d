import { defineDigest, type Digest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import type { CorpusSummary } from '../rule/run.ts';
import type { Finding } from '../rule/finding.ts';

/** The computed fields that are numbers. */
const FIELDS = ['confidence', 'fix_success_rate', 'evidence_count'] as const;

export type ComputedField = (typeof FIELDS)[number];

const statedDigest: Digest<Json> = defineDigest({
  name: 'report/stated',
  reads: [...FIELDS, 'verification_tier'],
  derive: ({ confidence, fix_success_rate, evidence_count, verification_tier }): Json => ({
    confidence,
    fix_success_rate,
    evidence_count,
    verification_tier,
  }),
});

/** What records state of the fields that follow from their evidence, by path. */
export const stated: CorpusSummary = {
  name: 'stated',
  digests: [statedDigest],
  derive(corpus) {
    const values = corpus.digest(statedDigest);
    return Object.fromEntries(corpus.entries.map(({ index, path }) => [path, values[index] ?? null]));
  },
};

/** A field as records state it, against what their evidence gives. */
export interface Comparison {
  readonly field: ComputedField;
  /** Of the records that state the field, in the order of their paths. */
  readonly pairs: readonly { readonly stated: number; readonly counted: number }[];
}

/**
 * The computed value of a record that states another one is the fix of the finding that says so; where there is no
 * finding, the two are equal.
 *
 * @param summaries of a result that was asked for `stated`
 */
export function comparisons(
  summaries: Readonly<Record<string, Json>>,
  findings: readonly Finding[],
): Comparison[] {
  const records = Object.entries(
    (summaries[stated.name] ?? {}) as Record<string, Record<string, Json> | null>,
  );
  const fixes = new Map<string, number>();
  for (const { rule, file, fix } of findings) {
    if (!rule.startsWith('evidence/')) continue;
    for (const { pointer, value } of fix) {
      if (typeof value === 'number') fixes.set(`${file.slice(file.indexOf('/') + 1)} ${pointer}`, value);
    }
  }
  return FIELDS.map((field) => ({
    field,
    pairs: records.flatMap(([path, record]) => {
      const value = record?.[field];
      if (typeof value !== 'number') return [];
      return [{ stated: value, counted: fixes.get(`${path} /${field}`) ?? value }];
    }),
  }));
}

/** How many records stand on which rung of verification, as they state it. */
export function statedTiers(summaries: Readonly<Record<string, Json>>): ReadonlyMap<string, number> {
  const records = Object.values(
    (summaries[stated.name] ?? {}) as Record<string, Record<string, Json> | null>,
  );
  const tiers = new Map<string, number>();
  for (const record of records) {
    const tier = record?.['verification_tier'];
    if (typeof tier === 'string') tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
  }
  return tiers;
}
