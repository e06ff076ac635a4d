import { expect, test } from 'vitest';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Acceptance, Policy } from '../policy/policy.ts';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { withAcceptances } from './acceptance.ts';

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
