import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { staleEvidenceRule } from './stale.ts';
import { evidencePolicy } from './testing/test-record.ts';

// Judged as on 2024-07-01.
test.each([
  ['2022-07-01', 1],
  ['2022-07-02', 1],
  ['2022-07-03', 0],
  ['2024-07-01', 0],
])('confirmed on %s: %d findings', async (last_confirmed, count) => {
  const findings = await findingsWith(staleEvidenceRule, { last_confirmed, first_seen: '2020-01-01' });
  expect(findings.map(({ pointer }) => pointer)).toEqual(Array(count).fill('/last_confirmed'));
});

test('the policy says how long', async () => {
  const evidence = { ...evidencePolicy, confirmation: { staleAfterDays: 10, spreadDays: 0 } };
  const findings = await findingsWith(staleEvidenceRule, { last_confirmed: '2024-06-01' }, { evidence });
  expect(findings).toHaveLength(1);
});

test('a record that does not say when is none', async () => {
  expect(await findingsWith(staleEvidenceRule, { last_confirmed: undefined })).toEqual([]);
});
