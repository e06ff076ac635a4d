import { expect, test } from 'vitest';
import { isObject, type Json } from '../../json.ts';
import { completePolicy } from '../../policy/read-policy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PolicyFile } from '../../policy/policy.generated.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import schema from '../../../schemas/policy.schema.json' with { type: 'json' };
import { policyDifferences } from './policy-change.ts';
import { directionOf, OWN_WAY } from './policy-directions.ts';

const SHIPPED = shipped.policy as unknown as Policy;
const policy = (file: PolicyFile): Policy => completePolicy(file, SHIPPED);
const CONTEXT = {
  severities: new Map([['schema/url', 'error'] as const, ['zh/missing', 'warning'] as const]),
  today: '2024-07-01',
  renamed: new Map([['node/a', 'node/z']]),
};

/** "looser" or "stricter" and what is said of it, for each difference. */
function differences(before: PolicyFile, after: PolicyFile): string[] {
  return policyDifferences(policy(before), policy(after), CONTEXT).map(
    ({ loosens, words }) => `${loosens ? 'looser' : 'stricter'}: ${words}`,
  );
}

const until = (day: string, more = {}) => ({
  rule: 'schema/url',
  record: 'node/a',
  reason: 'known since long',
  until: day,
  ...more,
});

test.each<[PolicyFile, PolicyFile, string]>([
  [{}, { severities: { 'schema/url': 'off' } }, '`schema/url` goes from error to off'],
  [{ severities: { 'zh/missing': 'error' } }, {}, '`zh/missing` goes from error to warning'],
  [{}, { vocabulary: { domains: [] } }, '`vocabulary.domains` allows any word'],
  [
    { vocabulary: { categories: ['a'] } },
    { vocabulary: { categories: ['a', 'b'] } },
    '`vocabulary.categories` has `b` in addition',
  ],
  [{}, { limits: { regexCharacters: 9000 } }, '`limits.regexCharacters` goes from `2000` to `9000`'],
  [{}, { regex: { slowSteps: 1e12 } }, '`regex.slowSteps` goes from `100000000` to `1000000000000`'],
  [{}, { evidence: { trials: { claim: 5 } } }, '`evidence.trials.claim` goes from `0.5` to `5`'],
  [{}, { evidence: { prior: { beta: 0.1 } } }, '`evidence.prior.beta` goes from `1` to `0.1`'],
  [{}, { evidence: { verdicts: { fails: 0.1 } } }, '`evidence.verdicts.fails` goes from `0.2` to `0.1`'],
  [
    {},
    { evidence: { sharedHosts: { 'example.org': 1 } } },
    '`evidence.sharedHosts.example.org` goes from nothing to `1`',
  ],
  [
    {},
    { evidence: { trackingParameters: [] } },
    '`evidence.trackingParameters` has `utm_*`, `_ga`, `_gl` and 10 more no more',
  ],
  [{}, { evidence: { rungs: [{ tier: 'field_confirmed' }] } }, '`evidence.rungs` is another ladder'],
  [{}, { duplicates: { likeness: 1 } }, '`duplicates.likeness` goes from `0.5` to `1`'],
  [{}, { duplicates: { partners: 1 } }, '`duplicates.partners` goes from `50` to `1`'],
  [{}, { gate: { introduced: [] } }, '`gate.introduced` has `regex/collision`, `duplicates/near` no more'],
  [{ gate: { touched: 'error' } }, {}, '`gate.touched` goes from error to report'],
  [{}, { gate: { tolerance: 100 } }, '`gate.tolerance` goes from `0.5` to `100`'],
  [{}, { gate: { vanished: 100 } }, '`gate.vanished` goes from `5` to `100`'],
  [{}, { chinese: { length: { shortest: 0 } } }, '`chinese.length.shortest` goes from `2.2` to `0`'],
  [
    {},
    { chinese: { glossary: { deadlock: { zh: '死锁', also: ['卡住'] } } } },
    "the glossary's `deadlock` has `卡住` in addition",
  ],
  [{ chinese: { glossary: { widget: { zh: '小部件' } } } }, {}, "the glossary's `widget` goes"],
  [
    { chinese: { glossary: { widget: { zh: '小部件' } } } },
    { chinese: { glossary: { widget: { zh: '小部件', everyday: true } } } },
    "the glossary's `widget` is everyday English",
  ],
  [
    { chinese: { glossary: { widget: { zh: '小部件', domains: ['node', 'git'] } } } },
    { chinese: { glossary: { widget: { zh: '小部件', domains: ['git'] } } } },
    "the domains of the glossary's `widget` has `node` no more",
  ],
  [{}, { translation: { tolerated: ['zh/stale'] } }, '`translation.tolerated` has `zh/stale` in addition'],
  [{}, { accepted: [until('2024-12-31')] }, '`accepted` takes in `schema/url` of `node/a` until 2024-12-31'],
  [
    { accepted: [until('2024-12-31', { pointer: '/x' })] },
    { accepted: [until('2024-12-31')] },
    '`accepted` takes in `schema/url` of `node/a` until 2024-12-31',
  ],
  [
    { accepted: [until('2024-12-31')] },
    { accepted: [until('2099-12-31')] },
    '`accepted` takes in `schema/url` of `node/a` until 2099-12-31',
  ],
])('%j to %j is looser: %s', (before, after, words) => {
  expect(differences(before, after)).toContain(`looser: ${words}`);
});

test.each<[PolicyFile, PolicyFile]>([
  [{ severities: { 'schema/url': 'warning' } }, {}],
  [{ vocabulary: { domains: [] } }, {}],
  [{ vocabulary: { domains: ['a', 'b'] } }, { vocabulary: { domains: ['b'] } }],
  [{}, { limits: { depth: 8 } }],
  [{}, { evidence: { trials: { source: 1 } } }],
  [
    {},
    {
      gate: {
        touched: 'error',
        tolerance: 0,
        introduced: ['zh/missing', 'regex/collision', 'duplicates/near'],
      },
    },
  ],
  [{}, { chinese: { glossary: { widget: { zh: '小部件' } } } }],
  [
    { accepted: [until('2024-12-31', { record: 'node/b' })] },
    { accepted: [until('2024-11-30', { record: 'node/b', pointer: '/x' })] },
  ],
  [{ accepted: [until('2024-12-31')] }, { accepted: [] }],
])('%j to %j is stricter', (before, after) => {
  const found = differences(before, after);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((each) => !each.startsWith('stricter'))).toEqual([]);
});

test.each<[PolicyFile, PolicyFile]>([
  [{}, { severities: { 'schema/url': 'error' } }],
  [{}, { vocabulary: { domains: SHIPPED.vocabulary.domains.toReversed() } }],
  [{}, { translation: { model: 'another', prices: {}, concurrency: 1 } }],
  [{}, { evidence: { links: { pauseMilliseconds: 5 } } }],
  // What is accepted until a day that is past is accepted no more.
  [{}, { accepted: [until('2024-06-30')] }],
  // A record that is renamed takes its acceptance with it.
  [{ accepted: [until('2024-12-31')] }, { accepted: [until('2024-12-31', { record: 'node/z' })] }],
])('%j to %j is the same', (before, after) => {
  expect(differences(before, after)).toEqual([]);
});

test('a rung that asks for more is stricter', () => {
  const rungs = SHIPPED.evidence.rungs.map((rung) =>
    rung.tier === 'reproduced' ? { ...rung, repeatableExamples: 2, sourcedRates: 1 } : rung,
  );
  expect(differences({}, { evidence: { rungs } })).toEqual(['stricter: `evidence.rungs` is another ladder']);
  const without = rungs.map((rung) => ({ tier: rung.tier }));
  expect(differences({}, { evidence: { rungs: without } })).toEqual([
    'looser: `evidence.rungs` is another ladder',
  ]);
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
}

function leavesOf({ properties }: Schema, key = ''): string[] {
  if (!properties || OWN_WAY.includes(key)) return [key];
  return Object.entries(properties).flatMap(([name, member]) =>
    leavesOf(member, key === '' ? name : `${key}.${name}`),
  );
}

test('of every key of the policy it has been thought which way is looser', () => {
  const keys = leavesOf(schema as Schema).filter((key) => !OWN_WAY.includes(key));
  expect(keys.length).toBeGreaterThan(50);
  const undecided = keys.filter((key) => directionOf(key) === 'changed');
  expect(undecided).toEqual(['evidence.verdicts.fails']);
});

/** Every number of the shipped policy, by its key. */
function numbersOf(value: Json, key = ''): [string, number][] {
  if (typeof value === 'number') return [[key, value]];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    numbersOf(member, key === '' ? name : `${key}.${name}`),
  );
}

test('every number that judges has a looser and a stricter side', () => {
  const judging = numbersOf(SHIPPED as unknown as Json).filter(([key]) => directionOf(key) !== 'never');
  expect(judging.length).toBeGreaterThan(30);
  for (const [key, value] of judging) {
    const with_ = (number: number): PolicyFile =>
      key.split('.').reduceRight<unknown>((inner, part) => ({ [part]: inner }), number) as PolicyFile;
    // A host has dots of its own.
    if (key.startsWith('evidence.sharedHosts.') || key === 'evidence.verdicts.fails') continue;
    const sides = [value * 2 + 1, value / 2].map(
      (number) => policyDifferences(SHIPPED, policy(with_(number)), CONTEXT)[0]?.loosens,
    );
    expect([key, ...sides.toSorted()]).toEqual([key, false, true]);
  }
});

const widget = (more: object = {}): PolicyFile => ({
  chinese: { glossary: { widget: { zh: '小部件', ...more } } },
});
const aRung = (more: object): PolicyFile =>
  ({ evidence: { rungs: [{ tier: 'ai_generated' }, { tier: 'sourced', ...more }] } }) as PolicyFile;

const LADDER = '`evidence.rungs` is another ladder';
const ACCEPTED = '`accepted` takes in `schema/url` of `node/b` until 2024-12-31';
const ofB = (more = {}) => until('2024-12-31', { record: 'node/b', ...more });

test.each<[PolicyFile, PolicyFile, string[]]>([
  // Words that are allowed.
  [
    { vocabulary: { domains: [] } },
    { vocabulary: { domains: ['a'] } },
    ['stricter: `vocabulary.domains` allows certain words only'],
  ],
  [{ vocabulary: { domains: [] } }, { vocabulary: { domains: [] } }, []],
  [
    { vocabulary: { domains: ['a'] } },
    { vocabulary: { domains: ['b'] } },
    ['looser: `vocabulary.domains` has `b` in addition', 'stricter: `vocabulary.domains` has `a` no more'],
  ],
  // Rungs.
  [aRung({}), aRung({ sourcedRates: 0.5 }), [`stricter: ${LADDER}`]],
  [aRung({ sourcedRates: 0.5 }), aRung({ sourcedRates: 1 }), [`stricter: ${LADDER}`]],
  [aRung({ sourcedRates: 1 }), aRung({ sourcedRates: 0.5 }), [`looser: ${LADDER}`]],
  [aRung({ sourcedRates: 1 }), aRung({ sourcedRates: 0.5, repeatableExamples: 1 }), [`looser: ${LADDER}`]],
  [aRung({ sourcedRates: 1 }), aRung({}), [`looser: ${LADDER}`]],
  [aRung({}), aRung({ stated: true }), [`stricter: ${LADDER}`]],
  [aRung({ stated: true }), aRung({ stated: false }), [`looser: ${LADDER}`]],
  [aRung({}), { evidence: { rungs: [{ tier: 'ai_generated' }] } }, [`looser: ${LADDER}`]],
  [
    aRung({}),
    { evidence: { rungs: [{ tier: 'ai_generated' }, { tier: 'sourced' }, { tier: 'reproduced' }] } },
    [`looser: ${LADDER}`],
  ],
  [
    aRung({}),
    { evidence: { rungs: [{ tier: 'ai_generated' }, { tier: 'reproduced' }] } },
    [`looser: ${LADDER}`],
  ],
  [
    aRung({ sourcedRates: 1 }),
    { evidence: { rungs: [{ tier: 'ai_generated' }, { sourcedRates: 1, tier: 'sourced' }] } },
    [],
  ],
  // Terms of the glossary.
  [{}, widget(), ["stricter: the glossary's `widget` is new"]],
  [widget(), widget({ everyday: false }), []],
  [widget({ everyday: true }), widget(), ["stricter: the glossary's `widget` is no everyday English"]],
  [widget(), widget({ domains: ['git'] }), ["looser: the glossary's `widget` is asked for in some domains"]],
  [widget({ domains: ['git'] }), widget(), ["stricter: the glossary's `widget` is asked for in all domains"]],
  [
    widget({ domains: ['git'] }),
    widget({ domains: ['git', 'npm'] }),
    ["stricter: the domains of the glossary's `widget` has `npm` in addition"],
  ],
  [
    widget({ forms: ['widgets'] }),
    widget(),
    ["looser: the forms of the glossary's `widget` has `widgets` no more"],
  ],
  [
    widget(),
    widget({ forms: ['widgets'] }),
    ["stricter: the forms of the glossary's `widget` has `widgets` in addition"],
  ],
  [widget({ also: ['部件'] }), widget(), ["stricter: the glossary's `widget` has `部件` no more"]],
  // Keys that come and go.
  [
    { evidence: { sharedHosts: { 'example.org': 1 } } },
    { evidence: { sharedHosts: { 'example.org': 2 } } },
    ['looser: `evidence.sharedHosts.example.org` goes from `1` to `2`'],
  ],
  [
    { evidence: { sharedHosts: { 'example.org': 1 } } },
    {},
    ['stricter: `evidence.sharedHosts.example.org` goes from `1` to nothing'],
  ],
  [
    { gate: { introduced: ['a/b', 'c/d', 'e/f'] } },
    { gate: { introduced: [] } },
    ['looser: `gate.introduced` has `a/b`, `c/d`, `e/f` no more'],
  ],
  // What is accepted.
  [
    {},
    { accepted: [until('2024-07-01')] },
    ['looser: `accepted` takes in `schema/url` of `node/a` until 2024-07-01'],
  ],
  [{ accepted: [ofB()] }, {}, ['stricter: `accepted` has 1 fewer']],
  [{ accepted: [ofB()] }, { accepted: [ofB({ pointer: '/x' })] }, ['stricter: `accepted` has 1 fewer']],
  [{ accepted: [ofB({ pointer: '/x' })] }, { accepted: [ofB({ pointer: '/x' })] }, []],
  [
    { accepted: [ofB({ pointer: '/x' })] },
    { accepted: [ofB({ pointer: '/y' })] },
    [`looser: ${ACCEPTED}`, 'stricter: `accepted` has 1 fewer'],
  ],
  [
    { accepted: [ofB({ rule: 'zh/missing' })] },
    { accepted: [ofB()] },
    [`looser: ${ACCEPTED}`, 'stricter: `accepted` has 1 fewer'],
  ],
  [
    { accepted: [until('2024-12-31', { record: 'node/c' })] },
    { accepted: [ofB()] },
    [`looser: ${ACCEPTED}`, 'stricter: `accepted` has 1 fewer'],
  ],
  [{ accepted: [ofB()] }, { accepted: [ofB(), ofB({ pointer: '/x' })] }, []],
])('%j to %j: %j', (before, after, expected) => {
  expect(differences(before, after)).toEqual(expected);
});

test('a long word is quoted in part, and the order of keys means nothing', () => {
  const host = (length: number): PolicyFile => ({ gate: { introduced: [`a/${'b'.repeat(length - 2)}`] } });
  const none: PolicyFile = { gate: { introduced: [] } };
  expect(differences(none, host(60))[0]).toContain(`\`a/${'b'.repeat(58)}\``);
  expect(differences(none, host(61))[0]).toContain(`\`a/${'b'.repeat(58)}…\``);
  const { prior } = SHIPPED.evidence;
  expect(differences({}, { evidence: { prior: { beta: prior.beta, alpha: prior.alpha } } })).toEqual([]);
});
