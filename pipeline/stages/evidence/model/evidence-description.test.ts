import { expect, test } from 'vitest';
import {
  addresses,
  anExample,
  anOutcome,
  deadEnd,
  evidencePolicy as policy,
  includes,
  testRecord,
  workaround,
} from '../testing/test-record.ts';
import { deriveEvidence, type EvidenceRecord } from './derive.ts';
import { describeEvidence } from './evidence-description.ts';
import { allContributions } from './judged-attempt.ts';
import { verdictClaim } from './verdict-claim.ts';

function described(different: Partial<EvidenceRecord>): string[] {
  return deriveEvidence(testRecord(different), policy, includes).attempts.map(describeEvidence);
}

test.each<[string, Partial<EvidenceRecord>]>([
  ['its claim of 0.85', {}],
  ['no claim of a rate', { workarounds: [workaround({ success_rate: null })] }],
  ['its claim of 0.333', { workarounds: [workaround({ success_rate: 1 / 3 })] }],
  ['its claim of 0.85 and the documentation', { official_doc_url: 'https://a.net' }],
  ['its claim of 0.85 and 2 sources', { workarounds: [workaround({ sources: addresses(2) })] }],
  ['its claim of 0.85 and 1 example', { examples: [anExample()] }],
  [
    'its claim of 0.85 and 2 reports of tries',
    { outcomes: addresses(2).map((source) => anOutcome({ source })) },
  ],
  [
    'its claim of 0.85, the documentation, 1 source, 1 example and 1 report of tries',
    {
      official_doc_url: 'https://a.net',
      workarounds: [workaround({ sources: addresses(1) })],
      examples: [anExample()],
      outcomes: [anOutcome()],
    },
  ],
])('%s', (words, different) => {
  expect(described(different)).toEqual([words]);
});

test('a dead end claims to work where it does not fail', () => {
  expect(described({ resolvable: 'false', dead_ends: [deadEnd({ fail_rate: 0.9 })] })[1]).toBe(
    'its claim to work at 0.1',
  );
});

test('all that bears on an attempt, added to the prior, gives its posterior', () => {
  const record = testRecord({
    official_doc_url: 'https://a.net',
    workarounds: [workaround({ sources: addresses(3) })],
    examples: [anExample({ captured: '2020-01-01' }), anExample({ version: '2', command: 'open' })],
    outcomes: [anOutcome({ succeeded: 2, failed: 1, date: '2022-01-01' })],
  });
  const [attempt] = deriveEvidence(record, policy, includes).attempts;
  const all = attempt ? allContributions(attempt) : [];
  expect(all.map(({ kind }) => kind)).toEqual(
    'claim documentation source source source outcome example example'.split(' '),
  );
  const { prior } = policy;
  const sum = (of: (rate: number) => number): number =>
    all.reduce((total, { trials, age, rate }) => total + trials * age * of(rate), 0);
  expect(attempt?.posterior.alpha).toBeCloseTo(prior.alpha + sum((rate) => rate), 9);
  expect(attempt?.posterior.beta).toBeCloseTo(prior.beta + sum((rate) => 1 - rate), 9);
});

test('what a verdict says, as a clause', () => {
  const [works, fails] = [policy.verdicts.works, policy.verdicts.fails];
  expect(verdictClaim('true', policy)).toContain(`a workaround works at a rate of ${works} or more`);
  expect(verdictClaim('false', policy)).toContain(`nothing works at a rate of ${fails} or more`);
  expect(verdictClaim('partial', policy)).toContain(`from ${fails} to ${works}`);
});

test('what a reader can go and look at, each once, wherever it stands', () => {
  const { items, fields } = deriveEvidence(
    testRecord({
      official_doc_url: 'https://d.net/x',
      workarounds: [workaround({ sources: ['https://z.net/x', 'https://b.net/x'] })],
      dead_ends: [deadEnd({ sources: ['https://c.net/x', 'https://b.net/x#y'] })],
      outcomes: [anOutcome({ source: 'https://a.net/x' }), anOutcome({ source: 'https://d.net/x' })],
      examples: [anExample(), anExample()],
    }),
    policy,
    includes,
  );
  expect(items.pages).toEqual(['a', 'b', 'c', 'd', 'z'].map((site) => `https://${site}.net/x`));
  expect(items.examples).toHaveLength(1);
  expect(fields.evidence_count).toBe(6);
});

test('the rate of success is that of the best workaround, whatever dead ends claim', () => {
  const rateOf = (different: Partial<EvidenceRecord>): number =>
    deriveEvidence(testRecord({ resolvable: 'false', ...different }), policy, includes).fields
      .fix_success_rate;
  const alone = rateOf({ workarounds: [workaround({ success_rate: 0.1 })] });
  expect(alone).toBeGreaterThan(0);
  expect(
    rateOf({ workarounds: [workaround({ success_rate: 0.1 })], dead_ends: [deadEnd({ fail_rate: 0.01 })] }),
  ).toBe(alone);
  expect(rateOf({ workarounds: [], dead_ends: [deadEnd()] })).toBe(0);
});

test('documentation that an attempt cites is a source of it, and of the others still the documentation', () => {
  const cites = workaround({ sources: ['https://a.net/x', 'https://b.net/x'] });
  expect(described({ official_doc_url: 'https://a.net/x', workarounds: [cites, workaround()] })).toEqual([
    'its claim of 0.85 and 2 sources',
    'its claim of 0.85 and the documentation',
  ]);
});
