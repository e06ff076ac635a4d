import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { deadLink, deadLinkRule } from './dead-link.ts';
import { deadEnd, anOutcome, workaround } from './testing/test-record.ts';

const GONE = 'https://gone.net/x';
const fields = {
  official_doc_url: GONE,
  workarounds: [workaround({ sources: ['https://a.net', GONE] })],
  dead_ends: [deadEnd({ sources: [GONE] })],
  outcomes: [anOutcome({ source: GONE })],
};

test('every place that cites a dead page is named', async () => {
  const rule = deadLinkRule((address) =>
    address === GONE ? { since: '2024-06-01', failures: 4, reason: 'the host answers 404' } : null,
  );
  const findings = await findingsWith(rule, fields);
  expect(findings.map(({ pointer }) => pointer).sort()).toEqual([
    '/dead_ends/0/sources/0',
    '/official_doc_url',
    '/outcomes/0/source',
    '/workarounds/0/sources/1',
  ]);
  expect(findings[0]?.message).toContain('the host answers 404, at 4 visits since 2024-06-01');
});

test('without visits there is nothing to report', async () => {
  expect(await findingsWith(deadLink, fields)).toEqual([]);
});
