import { expect, test } from 'vitest';
import type { Policy } from './policy.ts';
import { PolicyError } from './policy-error.ts';
import { completePolicy, parsePolicyFile, shippedPolicy } from './read-policy.ts';
import shipped from './shipped-policy.generated.json' with { type: 'json' };

const RULES = new Set(['schema/json', 'schema/record', 'regex/collision']);

/** The mistakes of a policy file, as messages show them. */
function mistakes(text: string): string[] {
  try {
    parsePolicyFile(text, 'curation.yaml', RULES);
  } catch (error) {
    if (error instanceof PolicyError) return error.message.split('\n');
    throw error;
  }
  return [];
}

test('a policy says only what it wants otherwise', () => {
  const text = 'severities:\n  schema/record: warning\nlimits:\n  depth: 16\n';
  expect(parsePolicyFile(text, 'x', RULES)).toEqual({
    severities: { 'schema/record': 'warning' },
    limits: { depth: 16 },
  });
  expect(parsePolicyFile('', 'x', RULES)).toEqual({});
});

test.each([
  ['limits:\n  dpeth: 16', 'curation.yaml:2:3: `dpeth` is not a key of `/limits`. Did you mean `depth`?'],
  ['limts: {}', 'curation.yaml:1:1: `limts` is not a key of the policy. Did you mean `limits`?'],
  [
    'limits:\n  depth: "16"',
    'curation.yaml:2:10: `limits/depth` is the string "16", where a whole number belongs',
  ],
  [
    'vocabulary:\n  domains: [a, a]',
    'curation.yaml:2:12: `vocabulary/domains` has one element twice: the string "a". Take',
  ],
  ['limits:\n  depth: 2', 'curation.yaml:2:10: `limits/depth` is the number 2, but must be at least 8'],
  [
    'severities:\n  schema/record: warn',
    'curation.yaml:2:18: `severities/schema/record` is the string "warn", which is none of',
  ],
  [
    'severities:\n  schema/recrod: off',
    'curation.yaml:2:3: There is no rule `schema/recrod`. Did you mean `schema/record`?',
  ],
  ['severities:\n  nonsense: off', 'curation.yaml:2:3: The key `severities/nonsense` does not have the form'],
  ['accepted:\n  - rule: schema/json', 'curation.yaml:2:5: The key `record` is missing'],
  [
    'accepted:\n  - {rule: regex/colision, record: a/b, reason: known and harmless, until: 2030-01-01}',
    'curation.yaml:2:12: There is no rule `regex/colision`. Did you mean `regex/collision`?',
  ],
  [
    'accepted:\n  - {rule: schema/json, record: a/b, reason: known and harmless, until: 2030-02-30}',
    'curation.yaml:2:',
  ],
  ['accepted:\n  - {rule: schema/json, record: a/b, reason: no, until: 2030-01-01}', 'curation.yaml:2:'],
  ['vocabulary:\n  domains: [node, Node]', 'curation.yaml:2:19:'],
  ['vocabulary:\n  domains: node', 'curation.yaml:2:12:'],
  ['- a list', 'curation.yaml:1:1: The whole file is a list'],
  ['just text', 'curation.yaml:1:1: The whole file is the string'],
  ['limits: {}\nlimits: {}', 'curation.yaml:2:1: This is not valid YAML: The key limits stands twice.'],
  ['limits: [', 'curation.yaml:1:'],
  ['[['.repeat(50_000), 'curation.yaml:1:33: This is nested deeper'],
])('%j', (text, beginning) => {
  const [first = ''] = mistakes(text);
  expect(first.slice(0, beginning.length)).toBe(beginning);
});

test('every mistake is named, up to a number that a person can fix', () => {
  expect(mistakes('limits:\n  dpeth: 1\n  strngBytes: 1\n').map((each) => each.split(' ')[0])).toEqual([
    'curation.yaml:2:3:',
    'curation.yaml:3:3:',
  ]);
  const many = Array.from({ length: 5_000 }, (_, index) => `k${index}: 1`).join('\n');
  expect(mistakes(many)).toHaveLength(50);
});

test('what a policy leaves out is as in the one that comes with the tool, but for what is accepted', () => {
  const base = shipped.policy as unknown as Policy;
  const own = completePolicy(
    { limits: { depth: 16 }, severities: { 'schema/json': 'off' }, vocabulary: { domains: [] } },
    base,
  );
  expect(own.limits).toEqual({ ...base.limits, depth: 16 });
  expect(own.severities['schema/json']).toBe('off');
  expect(own.vocabulary).toEqual({ ...base.vocabulary, domains: [] });
  const accepted = [
    { rule: 'schema/json', record: 'a/b', reason: 'known and harmless', until: '2030-01-01' },
  ];
  expect(completePolicy({}, { ...base, accepted }).accepted).toEqual([]);
});

test('the policy that comes with the tool leaves nothing out', () => {
  expect(() => shippedPolicy({})).toThrow('leaves out /vocabulary');
});

/** Put together here, so that no scanner of repositories takes this file for a leak. */
const KEY = `sk${'-'}proj-abcdefghijklmnopqrstuvwxyz0123456789`;

test.each([
  `translation: { review: { model: m, key: ${KEY} } }`,
  'translation: { review: { model: m, key: hunter2 } }',
  `translation: { review: { model: m, key: [${KEY}] } }`,
  `translation: { headers: ${KEY} }`,
  'translation: { headers: { api-key: 31337 } }',
  `translation: { format: ${KEY} }`,
  `translation: { ${KEY}: 3 }`,
  `translation: { headers: { ${KEY}_: x } }`,
  `translation: *${KEY}`,
  `translation: !${KEY} x`,
])('a key that is written into the policy is not repeated: %s', (text) => {
  const read = (): unknown => parsePolicyFile(text, 'curation.yaml', new Set());
  expect(read).toThrow(PolicyError);
  expect(read).not.toThrow(/abcdefghij|hunter2|31337/);
});
