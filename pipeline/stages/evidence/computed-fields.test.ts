import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import type { Rung } from '../../policy/evidence-policy.ts';
import { completeRecord } from '../../record/complete-record.ts';
import type { ErrorRecord } from '../../record/error-record.generated.ts';
import { BASE_RECORD, findingsWith } from '../../rule/testing/rule-tester.ts';
import { COMPUTED_KEYS, computedEdits } from './computed-edits.ts';
import { confidenceRule } from './confidence.ts';
import { evidenceCountRule as countRule } from './count.ts';
import { fixRateRule } from './fix-rate.ts';
import { rungDemands, tierRule } from './tier-rule.ts';
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

test('a regex that misses an example is a mistake of its own: the tier does not fall with it', async () => {
  const stated = { ...RIGHT, regex: 'cannot open', verification_tier: 'reproduced' };
  const missed = { text: 'the door is shut', tool: 'door', version: '1.0', captured: '2024-06-01' };
  expect(await findingsWith(tier, { ...stated, examples: [{ ...missed, command: 'open' }] })).toEqual([]);
  expect(await findingsWith(tier, { ...stated, examples: [missed] })).toHaveLength(1);
});

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

test('the message of the tier says what a higher one needs, or what the record has', async () => {
  const messageOf = async (fields: { readonly [key: string]: Json }): Promise<string | undefined> =>
    (await findingsWith(tier, fields))[0]?.message;
  expect(await messageOf({ verification_tier: 'field_confirmed' })).toContain(
    '`field_confirmed` needs outcomes from 2 independent sources, most of them successes, which the record does not have.',
  );
  expect(await messageOf({ verification_tier: 'ai_generated' })).toContain(
    'The record has a source for every claimed rate.',
  );
});

test('what a rung asks for, in words', () => {
  const asks = (rung: Omit<Rung, 'tier'>): string => rungDemands({ tier: 'sourced', ...rung });
  expect(asks({})).toBe('nothing');
  expect(asks({ stated: true })).toBe('a person who states it');
  expect(asks({ sourcedRates: 1 })).toBe('a source for every claimed rate');
  expect(asks({ sourcedRates: 0.5 })).toBe('a source for 0.5 of the claimed rates');
  expect(asks({ repeatableExamples: 1 })).toContain('an example with the `command` that provokes it');
  expect(asks({ repeatableExamples: 3 })).toContain('3 examples with the `command` that provokes them');
  expect(asks({ outcomePublishers: 1, successShare: 0.7 })).toBe(
    'outcomes from 1 independent source, more than 0.7 of them successes',
  );
});

test.each([
  [{ evidence_count: 3 }, '2 distinct pages.', true],
  [{ evidence_count: 0 }, '2 distinct pages.', false],
  [{ evidence_count: 9, examples: [anExample()] }, '2 distinct pages and 1 distinct example.', true],
  [{ evidence_count: 9, workarounds: [], dead_ends: [] }, 'nothing.', true],
  [
    { evidence_count: 9, workarounds: [], dead_ends: [], examples: [anExample()] },
    '1 distinct example.',
    true,
  ],
])('the message of the count says what it counts: %j', async (fields, found, isTooHigh) => {
  const [finding] = await findingsWith(count, fields as unknown as { [key: string]: Json });
  expect(finding?.message).toContain(`the record names ${found}`);
  expect(finding?.message.includes('To raise it')).toBe(isTooHigh);
});

test('the message of the rate says what the best workaround is known by', async () => {
  const [first] = BASE_RECORD.workarounds;
  const workarounds = [
    { ...first, success_rate: 0.2, sources: [] },
    { ...first, success_rate: 0.8 },
    { ...first, success_rate: 0.5 },
  ];
  const [finding] = await findingsWith(fixRate, { fix_success_rate: 1, workarounds });
  expect(finding?.message).toContain('The best workaround is known by its claim of 0.8 and 1 source, which');
  const [none] = await findingsWith(fixRate, { fix_success_rate: 1, workarounds: [] });
  expect(none?.message).toContain('There is no workaround.');
});

/** What each of the four rules says of a record: what its fix writes. */
async function writtenBy(fields: { readonly [key: string]: Json }, policy = {}): Promise<string[][]> {
  const found = await Promise.all(
    [count, confidence, fixRate, tier].map((rule) => findingsWith(rule, fields, policy)),
  );
  return found.flat().map(({ fix }) => fix.map(({ pointer, value }) => `${pointer} ${String(value)}`));
}

const BEHIND = {
  evidence_count: 1,
  confidence: 0.3,
  fix_success_rate: 0.5,
  verification_tier: 'ai_generated',
};

test('values that fell behind together are one finding, at the first of them', async () => {
  const all = '/evidence_count 2,/confidence 0.6,/fix_success_rate 0.72,/verification_tier sourced'.split(
    ',',
  );
  expect(await writtenBy(BEHIND)).toEqual([all]);
  expect(await writtenBy({ ...BEHIND, ...RIGHT, confidence: 0.3, fix_success_rate: 0.5 })).toEqual([
    all.slice(1, 3),
  ]);
  expect(await writtenBy({ ...RIGHT, confidence: 0.3 })).toEqual([all.slice(1, 2)]);
  const [finding] = await findingsWith(count, BEHIND);
  expect(finding?.message).toContain(
    ' So are `confidence` (0.3, now 0.6), `fix_success_rate` (0.5, now 0.72), `verification_tier` (`ai_generated`, now `sourced`): something was added',
  );
  const [two] = await findingsWith(confidence, { confidence: 0.3, fix_success_rate: 0.5 });
  expect(two?.message).toContain(' So is `fix_success_rate` (0.5, now 0.72): something was added');
});

test('where one of them claims more than the evidence gives, each is a mistake of its own', async () => {
  for (const [key, value] of Object.entries({ evidence_count: 3, verification_tier: 'reproduced' }))
    expect(await writtenBy({ ...BEHIND, [key]: value })).toHaveLength(4);
});

test('a rule that is silenced takes no part', async () => {
  const severities = { 'evidence/fix-rate': 'off', 'evidence/tier': 'off' } as const;
  expect(await writtenBy(BEHIND, { severities })).toEqual([['/evidence_count 2', '/confidence 0.6']]);
});

test('a value that only repeats a mistake which another rule names is no finding; one that claims more is', async () => {
  const [first] = BASE_RECORD.workarounds;
  const workarounds = [{ ...first, sources: ['https://docs.npmjs.com/x', 'the manual', 'a colleague'] }];
  const reported = async (evidence_count: number): Promise<number> =>
    (await findingsWith(count, { workarounds, evidence_count })).length;
  expect(await Promise.all([2, 3, 4, 5].map(reported))).toEqual([0, 0, 0, 1]);
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
