import { expect, test } from 'vitest';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Acceptance, Policy } from '../policy/policy.ts';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { parsePolicyFile } from '../policy/read-policy.ts';
import { recordOfFinding, withAcceptances } from './acceptance.ts';

const TODAY = '2024-07-01';
const ACCEPTED: Acceptance = {
  rule: 'regex/broad',
  record: 'node/x',
  reason: 'known and harmless',
  until: '2024-07-01',
};

/** What is left, as rule and pointer. */
function left(findings: Parameters<typeof withAcceptances>[0], ...accepted: Acceptance[]): string[] {
  const policy = { ...(shipped.policy as unknown as Policy), accepted };
  return withAcceptances(findings, policy, 'curation.yaml', TODAY).map(
    ({ rule, pointer }) => `${rule} ${pointer}`,
  );
}

test('without acceptances every finding is left', () => {
  expect(left([findingNamed('regex/broad')])).toEqual(['regex/broad ']);
});

test('an accepted finding is taken out, to its last day', () => {
  expect(left([findingNamed('regex/broad', { record: 'node/x' })], ACCEPTED)).toEqual([]);
  expect(
    left([findingNamed('regex/broad', { record: 'node/x' })], { ...ACCEPTED, until: '2024-06-30' }),
  ).toEqual(['regex/broad ', 'policy/acceptance /accepted/0']);
});

test.each([
  ['another rule', findingNamed('regex/slow', { record: 'node/x' })],
  ['another record', findingNamed('regex/broad', { record: 'node/y' })],
])('%s is not accepted, and the acceptance is reported', (_, finding) => {
  expect(left([finding], ACCEPTED)).toEqual([`${finding.rule} `, 'policy/acceptance /accepted/0']);
});

test('an acceptance of one place accepts no other', () => {
  const findings = ['/regex', '/signature'].map((pointer) =>
    findingNamed('regex/broad', { record: 'node/x', pointer }),
  );
  expect(left(findings, { ...ACCEPTED, pointer: '/regex' })).toEqual(['regex/broad /signature']);
});

test('a file that could not be read is known by its path', () => {
  const finding = findingNamed('schema/json', { record: null, file: 'records/node/x.json' });
  expect(left([finding], { ...ACCEPTED, rule: 'schema/json' })).toEqual([]);
});

test('an acceptance that is to be taken out is a warning at its place, and says why', () => {
  const policy = {
    ...(shipped.policy as unknown as Policy),
    accepted: [ACCEPTED, { ...ACCEPTED, record: 'node/y', until: '2024-06-30' }],
  };
  const findings = withAcceptances([], policy, 'curation.yaml', TODAY);
  expect(findings).toMatchObject([
    {
      severity: 'warning',
      file: 'curation.yaml',
      pointer: '/accepted/0',
      record: null,
      related: [],
      fix: [],
      line: 1,
    },
    { severity: 'warning', file: 'curation.yaml', pointer: '/accepted/1' },
  ]);
  const [unneeded, past] = findings.map(({ message }) => message);
  expect(unneeded).toContain('`regex/broad` of `node/x` is accepted, but there is no such finding any more');
  expect(past).toContain(
    '`regex/broad` of `node/y` was accepted until 2024-06-30, which is past, and there is no',
  );
});

test('one whose day is past and whose finding is still there says what else can be done', () => {
  const policy = {
    ...(shipped.policy as unknown as Policy),
    accepted: [{ ...ACCEPTED, until: '2024-06-30' }],
  };
  const findings = withAcceptances(
    [findingNamed('regex/broad', { record: 'node/x' })],
    policy,
    'curation.yaml',
    TODAY,
  );
  expect(findings.at(-1)?.message).toContain(
    'so that it counts again. Fix the record and take the entry out',
  );
});

test('an entry is shown where it stands in the file', () => {
  const text =
    'accepted:\n' +
    '  - { rule: regex/broad, record: node/x, reason: known and harmless, until: 2024-08-01 }\n' +
    '  - rule: regex/slow\n    record: node/x\n    reason: known and harmless\n    until: 2024-08-01\n';
  const { accepted = [] } = parsePolicyFile(text, 'curation.yaml', new Set(['regex/broad', 'regex/slow']));
  const policy = { ...(shipped.policy as unknown as Policy), accepted };
  expect(withAcceptances([], policy, 'curation.yaml', TODAY)).toMatchObject([
    { line: 2, column: 5 },
    { line: 3, column: 5 },
  ]);
});

test('of a file without an id, the folder of the records and the ending are no part of its name', () => {
  const named = (file: string) => recordOfFinding(findingNamed('x/y', { record: null, file }));
  expect(named('records/a/b/x.json')).toBe('a/b/x');
  expect(named('records/a/x.json.bak')).toBe('a/x.json.bak');
  expect(recordOfFinding(findingNamed('x/y', { record: 'node/z', file: 'records/node/x.json' }))).toBe(
    'node/z',
  );
});
