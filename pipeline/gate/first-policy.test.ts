import { expect, test } from 'vitest';
import { parsePolicyFile } from '../policy/read-policy.ts';
import { findingNamed } from '../rule/testing/rule-tester.ts';
import { ruleIds } from '../stages/index.ts';
import { firstPolicy } from './first-policy.ts';

test('is a policy that accepts each rule of each record once, for a year, whatever a record is called', () => {
  const odd = { record: null, file: 'records/a"b\n# c.json' };
  const findings = [
    findingNamed('schema/url', { record: 'node/a' }),
    findingNamed('schema/url', { record: 'node/a', pointer: '/x' }),
    findingNamed('schema/json', odd),
    findingNamed('zh/missing', { severity: 'warning' }),
  ];
  const { accepted } = parsePolicyFile(firstPolicy(findings, '2024-02-29'), 'x', ruleIds);
  expect(accepted?.map(({ rule, record, until }) => [rule, record, until])).toEqual([
    ['schema/url', 'node/a', '2025-02-28'],
    ['schema/json', 'a"b\n# c', '2025-02-28'],
  ]);
  expect(parsePolicyFile(firstPolicy([], '2024-01-01'), 'x', ruleIds).accepted).toEqual([]);
});
