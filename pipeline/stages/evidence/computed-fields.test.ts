import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { completeRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import { BASE_RECORD, findingsWith } from '../../rule/testing/rule-tester.ts';
import { COMPUTED_KEYS, computedEdits } from './computed-edits.ts';
import { confidence as confidenceRule } from './confidence.ts';
import { evidenceCount as countRule } from './count.ts';
import { fixRate as fixRateRule } from './fix-rate.ts';
import { tier as tierRule } from './tier-rule.ts';
import { evidencePolicy, anExample, includes } from './testing/test-record.ts';

const [confidence, count, fixRate, tier] = [
  confidenceRule(includes),
  countRule(includes),
  fixRateRule(includes),
  tierRule(includes),
] as const;

// One workaround at 0.9 with one source, one dead end with another; nothing else.
const RIGHT = {
  verification_tier: 'sourced',
  confidence: 0.6,
  fix_success_rate: 0.72,
  evidence_count: 2,
} as const;

test.each([
  ['evidence/tier', tier, 'verification_tier', 'ai_generated'],
  ['evidence/tier', tier, 'verification_tier', 'field_confirmed'],
  ['evidence/confidence', confidence, 'confidence', 0.87],
  ['evidence/confidence', confidence, 'confidence', 0.58],
  ['evidence/fix-rate', fixRate, 'fix_success_rate', 0.9],
  ['evidence/fix-rate', fixRate, 'fix_success_rate', 0],
  ['evidence/count', count, 'evidence_count', 3],
  ['evidence/count', count, 'evidence_count', 0],
] as const)('%s: finds %4$s and fixes it', async (id, rule, key, planted) => {
  const findings = await findingsWith(rule, { ...RIGHT, [key]: planted });
  expect(findings).toMatchObject([
    {
      rule: id,
      severity: 'error',
      pointer: `/${key}`,
      fix: [{ op: 'replace', pointer: `/${key}`, value: RIGHT[key] }],
    },
  ]);
  const [stated, given] = [planted, RIGHT[key]].map((value) =>
    typeof value === 'number' ? String(value) : `\`${value}\``,
  );
  expect(findings[0]?.message).toContain(`is ${stated}, but the evidence of this record gives ${given}. `);
});

test.each([tier, confidence, fixRate, count].map((rule) => [rule.id, rule] as const))(
  '%s: right values and absent ones are no finding',
  async (_, rule) => {
    expect(await findingsWith(rule, RIGHT)).toEqual([]);
    expect(await findingsWith(rule, {})).toEqual([]);
  },
);

test('a wrong value of one field does not make the others wrong', async () => {
  expect(await findingsWith(count, { ...RIGHT, confidence: 0.99, fix_success_rate: 0.99 })).toEqual([]);
});

test('the message of the confidence says what it is and what it rests on', async () => {
  const [finding] = await findingsWith(confidence, { ...RIGHT, confidence: 0.87 });
  expect(finding?.message).toBe(
    '`confidence` is 0.87, but the evidence of this record gives 0.6. Confidence is how likely it is that a workaround works at a rate of 0.7 or more, as "true" says. All that bears it out is its claim of 0.9 and 1 source. Sources, examples and above all outcomes change it; `npx curate explain` with the record\'s id shows the sum. `npx curate fix` writes what the evidence gives.',
  );
});

test('the message of the tier says what is missing', async () => {
  const [finding] = await findingsWith(tier, { verification_tier: 'reproduced' });
  expect(finding?.message).toContain('`reproduced` needs an example with the `command`');
});

function editsOf(fields: { readonly [key: string]: Json }): ReturnType<typeof computedEdits> {
  const stated = { ...BASE_RECORD, ...fields };
  return computedEdits(
    completeRecord(stated as unknown as Partial<ErrorRecord>, BASE_RECORD.id),
    new Set(Object.keys(stated)),
    evidencePolicy,
    includes,
  );
}

test('fields that are absent are added, those that are wrong are replaced, right ones are left', () => {
  expect(editsOf({ confidence: 0.87, evidence_count: 2 })).toEqual([
    { op: 'add', pointer: '/verification_tier', value: 'sourced' },
    { op: 'replace', pointer: '/confidence', value: 0.6 },
    { op: 'add', pointer: '/fix_success_rate', value: 0.72 },
  ]);
});

test('after the edits there is nothing left to edit', () => {
  const some = fc.record(
    {
      verification_tier: fc.constantFrom('ai_generated', 'human_reviewed', 'reproduced', 'field_confirmed'),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
      evidence_count: fc.nat(50),
      examples: fc.constant([
        anExample({ command: 'node x', text: "Cannot find module 'x'" }) as unknown as Json,
      ]),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(some, (fields) => {
      const edits = editsOf(fields as { [key: string]: Json });
      const written = Object.fromEntries(
        edits.map(({ pointer, value }) => [pointer.slice(1), value ?? null]),
      );
      expect(editsOf({ ...(fields as { [key: string]: Json }), ...written })).toEqual([]);
      expect(COMPUTED_KEYS).toEqual(expect.arrayContaining(Object.keys(written)));
    }),
  );
});
