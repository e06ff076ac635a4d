import { expect, test } from 'vitest';
import type { Rung } from '../../../policy/evidence-policy.ts';
import { deriveEvidence, type EvidenceRecord } from './derive.ts';
import { reviewOf, tierOf, type Review, type TierFacts } from './tier.ts';
import {
  deadEnd,
  anExample,
  includes,
  anOutcome,
  testRecord,
  workaround,
  evidencePolicy as policy,
} from '../testing/test-record.ts';

function tier(different: Partial<EvidenceRecord>): string {
  return deriveEvidence(testRecord(different), policy, includes).fields.verification_tier;
}

const sourced = { sources: ['https://a.net/x'] };
const reproduced = { examples: [anExample({ command: 'door open' })] };
const confirmed = {
  outcomes: [
    anOutcome({ source: 'https://a.net/t' }),
    anOutcome({ source: 'https://b.net/t', succeeded: 2, failed: 1 }),
  ],
};

test.each<[string, string, Partial<EvidenceRecord>]>([
  ['ai_generated', 'nothing but claims', {}],
  ['ai_generated', 'no claims at all', { workarounds: [] }],
  [
    'ai_generated',
    'one rate without a source',
    { workarounds: [workaround(sourced)], dead_ends: [deadEnd()] },
  ],
  [
    'ai_generated',
    'a source that nobody can open',
    { workarounds: [workaround({ sources: ['https://localhost'] })] },
  ],
  [
    'sourced',
    'every rate with a source',
    { workarounds: [workaround(sourced)], dead_ends: [deadEnd(sourced)] },
  ],
  ['sourced', 'a rate with a report of a try', { outcomes: [anOutcome()] }],
  ['human_reviewed', 'stated, without sources', { verification_tier: 'human_reviewed' }],
  [
    'community_verified',
    'stated',
    { verification_tier: 'community_verified', workarounds: [workaround(sourced)] },
  ],
  ['reproduced', 'an example with a command', reproduced],
  ['reproduced', 'the same, reviewed before', { ...reproduced, verification_tier: 'human_reviewed' }],
  ['ai_generated', 'an example without a command', { examples: [anExample()] }],
  [
    'ai_generated',
    'an example that is of another error',
    { examples: [anExample({ command: 'door', text: 'locked' })] },
  ],
  ['ai_generated', 'a rung that is stated but does not hold', { verification_tier: 'reproduced' }],
  [
    'sourced',
    'the same, with sources',
    { verification_tier: 'field_confirmed', workarounds: [workaround(sourced)] },
  ],
  ['field_confirmed', 'outcomes of two publishers', confirmed],
  ['field_confirmed', 'the same, with an example', { ...confirmed, ...reproduced }],
  [
    'sourced',
    'outcomes of one publisher, twice',
    {
      outcomes: [anOutcome({ source: 'https://a.net/1' }), anOutcome({ source: 'https://www.a.net/2' })],
    },
  ],
  [
    'field_confirmed',
    'outcomes of two owners on a shared host',
    {
      outcomes: [
        anOutcome({ source: 'https://github.com/a/x' }),
        anOutcome({ source: 'https://github.com/b/x' }),
      ],
    },
  ],
  [
    'sourced',
    'as many failures as successes',
    {
      outcomes: [
        anOutcome({ source: 'https://a.net' }),
        anOutcome({ source: 'https://b.net', succeeded: 0, failed: 1 }),
      ],
    },
  ],
])('%s: %s', (expected, _, record) => {
  expect(tier(record)).toBe(expected);
});

test('a review is not forgotten when the tier that it led to is written', () => {
  const stated = testRecord({ ...reproduced, verification_tier: 'human_reviewed' });
  const first = deriveEvidence(stated, policy, includes).fields;
  const second = deriveEvidence({ ...stated, ...first }, policy, includes).fields;
  expect(second).toEqual(first);
});

const FACTS: TierFacts = {
  stated: null,
  rates: 1,
  sourcedRates: 0,
  repeatableExamples: 0,
  outcomePublishers: 0,
  succeeded: 0,
  failed: 0,
};

const tried = { outcomePublishers: 2, succeeded: 3 };

test.each<[Review, string, Partial<TierFacts>]>([
  ['not reviewed', 'nothing is stated', {}],
  ['not reviewed', 'a tier that no person gives is stated', { stated: 'sourced' }],
  ['reviewed', 'a person stated it', { stated: 'human_reviewed' }],
  ['reviewed', 'a community stated it', { stated: 'community_verified' }],
  [
    'reviewed',
    'stated, and sources for all rates, which is a lower rung',
    { stated: 'human_reviewed', sourcedRates: 1 },
  ],
  ['not reviewed', 'stated, and reproduced since', { stated: 'human_reviewed', repeatableExamples: 1 }],
  ['unknown', 'tried by two', tried],
  ['unknown', 'stated, and tried by two', { ...tried, stated: 'human_reviewed' }],
  ['unknown', 'tried by two, however it ended', { ...tried, stated: 'human_reviewed', failed: 9 }],
  ['reviewed', 'stated, and tried by one', { ...tried, stated: 'human_reviewed', outcomePublishers: 1 }],
  ['not reviewed', 'reproduced, and tried by two', { ...tried, repeatableExamples: 1 }],
])('%s: %s', (review, _, facts) => {
  expect(reviewOf({ ...FACTS, ...facts }, policy)).toBe(review);
});

test('a policy without a rung that people give knows no review', () => {
  const rungs = policy.rungs.map((rung) => ({ ...rung, stated: false }));
  const facts = { ...FACTS, ...tried, stated: 'human_reviewed' } as const;
  expect(reviewOf(facts, { ...policy, rungs })).toBe('not reviewed');
});

test('a share of the rates may be enough, and a policy without rungs gives the lowest tier', () => {
  const rungs: Rung[] = [{ tier: 'ai_generated' }, { tier: 'sourced', sourcedRates: 0.5 }];
  const half = { ...policy, rungs };
  const of = (rates: number, sourcedRates: number): string => tierOf({ ...FACTS, rates, sourcedRates }, half);
  expect([of(4, 1), of(4, 2), of(0, 0)]).toEqual(['ai_generated', 'sourced', 'ai_generated']);
  expect(tierOf(FACTS, { ...policy, rungs: [] })).toBe('ai_generated');
  expect(tierOf(FACTS, { ...policy, rungs: [{ tier: 'sourced', sourcedRates: 1 }] })).toBe('sourced');
});
