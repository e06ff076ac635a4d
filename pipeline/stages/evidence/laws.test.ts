import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CompleteRecord } from '../../record/complete-record.ts';
import { type Derivation, deriveEvidence, type EvidenceRecord } from './model/derive.ts';
import { allContributions } from './model/judged-attempt.ts';
import { posteriorOf } from './model/posterior.ts';
import {
  addresses,
  includes,
  anOutcome,
  testRecord,
  workaround,
  evidencePolicy as policy,
} from './testing/test-record.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

function derive(record: EvidenceRecord): Derivation {
  return deriveEvidence(record, policy, includes);
}

function confidence(record: EvidenceRecord): number {
  return derive(record).fields.confidence;
}

function check<Values extends [unknown, ...unknown[]]>(
  arbitraries: { [Key in keyof Values]: fc.Arbitrary<Values[Key]> },
  law: (...values: Values) => void,
): void {
  fc.assert(fc.property(...arbitraries, law), { numRuns: propertyRuns(500) });
}

const rate = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2014, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const address = fc
  .tuple(fc.constantFrom('a.net', 'b.net', 'github.com'), fc.constantFrom('x', 'y', 'z'), fc.nat(3))
  .map(([host, owner, page]) => `https://${host}/${owner}/${page}`);
const verdict = fc.constantFrom<CompleteRecord['resolvable'][]>('true', 'partial', 'false');
const tier = fc.constantFrom<NonNullable<CompleteRecord['verification_tier']>[]>(
  'ai_generated',
  'sourced',
  'human_reviewed',
  'community_verified',
  'reproduced',
  'field_confirmed',
);
const outcomes = fc.record({
  workaround: fc.nat(2),
  succeeded: fc.nat(25),
  failed: fc.nat(25),
  source: address,
  date: day,
});
const examples = fc
  .record({
    text: fc.constantFrom('cannot open', 'cannot open the door', 'locked'),
    version: fc.constantFrom('1', '2'),
    command: fc.option(fc.constant('door open'), { nil: undefined }),
    captured: day,
  })
  .map(({ command, ...others }) => ({
    tool: 'door',
    ...others,
    ...(command === undefined ? {} : { command }),
  }));
const workarounds = fc
  .record({ success_rate: rate, sources: fc.array(address, { maxLength: 4 }) })
  .map((different) => workaround(different));
const deadEnds = fc
  .record({ fail_rate: rate, sources: fc.array(address, { maxLength: 3 }) })
  .map((different) => ({
    action: 'Wait.',
    why_fails: 'It stays shut.',
    condition: '',
    trial: '',
    ...different,
  }));

const records: fc.Arbitrary<EvidenceRecord> = fc.record({
  resolvable: verdict,
  regex: fc.constant('cannot open'),
  workarounds: fc.array(workarounds, { minLength: 1, maxLength: 3 }),
  dead_ends: fc.array(deadEnds, { maxLength: 2 }),
  official_doc_url: fc.option(address),
  examples: fc.array(examples, { maxLength: 3 }),
  outcomes: fc.array(outcomes, { maxLength: 5 }),
  verification_tier: tier,
  first_seen: fc.constant('2014-01-01'),
  last_confirmed: day,
  last_updated: day,
});

test('for "true" a failure never raises the confidence', () => {
  const failures = outcomes.map((report) => ({ ...report, succeeded: 0 }));
  check([records, failures], (any, failure) => {
    const record: EvidenceRecord = { ...any, resolvable: 'true' };
    const after = { ...record, outcomes: [...record.outcomes, failure] };
    expect(confidence(after)).toBeLessThanOrEqual(confidence(record));
  });
});

test('for "false" a success never raises the confidence', () => {
  const successes = outcomes.map((report) => ({ ...report, failed: 0 }));
  check([records, successes], (any, success) => {
    const record: EvidenceRecord = { ...any, resolvable: 'false' };
    const after = { ...record, outcomes: [...record.outcomes, success] };
    expect(confidence(after)).toBeLessThanOrEqual(confidence(record));
  });
});

test('more tries at the same rate move the mean towards that rate', () => {
  check([records, fc.nat(20), fc.nat(20)], (any, succeeded, failed) => {
    fc.pre(succeeded + failed > 0);
    const tried = succeeded / (succeeded + failed);
    const distance = (different: Partial<EvidenceRecord>): number =>
      Math.abs((derive({ ...any, ...different }).attempts[0]?.posterior.mean ?? 0) - tried);
    const report = anOutcome({ succeeded, failed, date: any.last_updated ?? '' });
    expect(distance({ outcomes: [report] })).toBeLessThanOrEqual(distance({ outcomes: [] }) + 1e-12);
  });
});

test.each<[CompleteRecord['resolvable'], number]>([
  ['true', 0.85],
  ['partial', 0.45],
  ['false', 0.05],
])('more sources of a claim that fits the verdict %s raise the confidence', (resolvable, success_rate) => {
  const values = [0, 1, 2, 3, 5, 8, 13].map((count) =>
    confidence(
      testRecord({ resolvable, workarounds: [workaround({ success_rate, sources: addresses(count) })] }),
    ),
  );
  expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
});

test.each<[CompleteRecord['resolvable'], number, number]>([
  ['true', 0.9, 1],
  ['true', 0.5, 0],
  ['partial', 0.45, 1],
  ['partial', 0.9, 0],
  ['partial', 0.05, 0],
  ['false', 0.05, 1],
  ['false', 0.5, 0],
])('for "%s", tries that work at %d take the confidence to %d', (resolvable, success_rate, limit) => {
  const distances = [1, 2, 4, 8, 16, 32].map((publishers) => {
    const reports = addresses(publishers).map((source) =>
      anOutcome({ source, succeeded: 20 * success_rate, failed: 20 * (1 - success_rate) }),
    );
    const record = testRecord({ resolvable, workarounds: [workaround({ success_rate })], outcomes: reports });
    return Math.abs(derive(record).ruling.probability - limit);
  });
  expect(distances).toEqual([...distances].sort((a, b) => b - a));
  expect(distances.at(-1)).toBeLessThan(0.02);
});

test('age only moves the distribution towards the prior', () => {
  check([records, fc.integer({ min: 1, max: 4000 })], (any, days) => {
    // Of one publisher, so that the weight of the claim does not depend on how the tries ended.
    const record = {
      ...any,
      outcomes: any.outcomes.map((report) => ({ ...report, source: 'https://a.net' })),
    };
    const later = new Date(Date.parse(any.last_updated ?? '') + days * 86_400_000).toISOString().slice(0, 10);
    const young = derive(record).attempts;
    for (const [index, { posterior }] of derive({ ...record, last_updated: later }).attempts.entries()) {
      expect(posterior.alpha).toBeGreaterThanOrEqual(policy.prior.alpha);
      expect(posterior.beta).toBeGreaterThanOrEqual(policy.prior.beta);
      expect(posterior.alpha).toBeLessThanOrEqual((young[index]?.posterior.alpha ?? 0) + 1e-12);
      expect(posterior.beta).toBeLessThanOrEqual((young[index]?.posterior.beta ?? 0) + 1e-12);
    }
  });
});

test('of evidence that is very old, only the claim is left', () => {
  const old = testRecord({
    workarounds: [workaround({ sources: addresses(5) })],
    outcomes: [anOutcome({ succeeded: 20, date: '1900-01-01' })],
    last_confirmed: '1900-01-01',
  });
  expect(confidence(old)).toBe(confidence(testRecord()));
});

test('neither order nor repetition changes anything', () => {
  check([records, fc.infiniteStream(fc.nat())], (record, numbers) => {
    const shuffled = <Item>(items: readonly Item[]): Item[] =>
      items
        .map((item) => ({ item, key: numbers.next().value ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ item }) => item);
    const other: EvidenceRecord = {
      ...record,
      workarounds: record.workarounds.map((attempt) => ({
        ...attempt,
        sources: shuffled([...attempt.sources, ...attempt.sources]),
      })),
      dead_ends: shuffled(record.dead_ends),
      examples: shuffled([...record.examples, ...record.examples]),
      outcomes: shuffled([...record.outcomes, ...record.outcomes]),
    };
    // A dead end of an unsolvable error is reported on by its position.
    if (record.resolvable === 'false')
      fc.pre(record.outcomes.every(({ workaround: at }) => at < record.workarounds.length));
    expect(derive(other).fields).toEqual(derive(record).fields);
  });
});

test('workarounds may change places with what is reported of them', () => {
  check([records], (record) => {
    const last = record.workarounds.length - 1;
    const turned: EvidenceRecord = {
      ...record,
      resolvable: 'true',
      workarounds: [...record.workarounds].reverse(),
      outcomes: record.outcomes.map((report) => ({
        ...report,
        workaround: report.workaround <= last ? last - report.workaround : report.workaround,
      })),
    };
    expect(derive(turned).fields).toEqual(derive({ ...record, resolvable: 'true' }).fields);
  });
});

test('the spelling of an address changes nothing', () => {
  const respell = (url: string): string =>
    `${url.replace('https://', 'HTTP://').replace('.net', '.NET')}/?utm_source=feed#top`;
  check([records], (record) => {
    const other: EvidenceRecord = {
      ...record,
      official_doc_url: record.official_doc_url === null ? null : respell(record.official_doc_url),
      workarounds: record.workarounds.map((attempt) => ({
        ...attempt,
        sources: attempt.sources.flatMap((source) => [respell(source), source]),
      })),
      outcomes: record.outcomes.map((report) => ({ ...report, source: respell(report.source) })),
    };
    expect(derive(other).fields).toEqual(derive(record).fields);
  });
});

test('a record that holds the computed fields gives the same ones again', () => {
  check([records], (record) => {
    const { fields } = derive(record);
    expect(derive({ ...record, ...fields }).fields).toEqual(fields);
  });
});

test('one domain a hundred times weighs less than three domains', () => {
  check(
    [rate, tier, fc.constantFrom('https://one.net', 'https://github.com/one')],
    (claim, verification_tier, site) => {
      const cite = (sources: string[]): EvidenceRecord =>
        testRecord({ verification_tier, workarounds: [workaround({ success_rate: claim, sources })] });
      const hundred = Array.from({ length: 100 }, (_, page) => `${site}/${page}`);
      expect(confidence(cite(hundred))).toBeLessThan(confidence(cite(addresses(3))));
    },
  );
});

test('nothing but claims stays under 0.6, whatever is claimed', () => {
  check([records], (record) => {
    const bare: EvidenceRecord = {
      ...record,
      workarounds: record.workarounds.map((attempt) => ({ ...attempt, sources: [] })),
      dead_ends: record.dead_ends.map((attempt) => ({ ...attempt, sources: [] })),
      official_doc_url: null,
      examples: [],
      outcomes: [],
    };
    expect(derive(bare).ruling.probability).toBeLessThan(0.6);
  });
});

test('claiming more hardly pays', () => {
  const claims = fc.integer({ min: 70, max: 100 }).map((hundredths) => hundredths / 100);
  check([records, claims, claims], (any, one, other) => {
    const claiming = (success_rate: number): EvidenceRecord => ({
      ...any,
      resolvable: 'true',
      verification_tier: 'ai_generated',
      workarounds: any.workarounds.map((attempt) => ({ ...attempt, success_rate })),
    });
    const difference = derive(claiming(one)).ruling.probability - derive(claiming(other)).ruling.probability;
    expect(Math.abs(difference)).toBeLessThan(0.1);
  });
});

test('the lines that are shown add up to the distribution that is used', () => {
  check([records], (record) => {
    for (const judged of derive(record).attempts) {
      const { alpha, beta } = posteriorOf(allContributions(judged), policy.prior);
      expect(Math.abs(alpha - judged.posterior.alpha)).toBeLessThan(1e-9);
      expect(Math.abs(beta - judged.posterior.beta)).toBeLessThan(1e-9);
    }
  });
});
