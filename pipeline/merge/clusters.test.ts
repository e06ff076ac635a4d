import { expect, test } from 'vitest';
import { completeRecord, type CompleteRecord } from '../record/complete-record.ts';
import type { ErrorRecord } from '../record/error-record.generated.ts';
import type { Finding } from '../rule/finding.ts';
import { BASE_RECORD } from '../rule/testing/rule-tester.ts';
import { clustersOf } from './clusters.ts';

const finding = (rule: string, record: string, related: string, message = ''): Finding => ({
  rule,
  severity: 'error',
  record,
  file: `records/${record}.json`,
  pointer: '',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  message,
  related: [related],
  fix: [],
});

function recordsOf(...ids: string[]): Map<string, CompleteRecord> {
  const record = (id: string) => completeRecord({ ...(BASE_RECORD as unknown as ErrorRecord), id }, id);
  return new Map(ids.map((id) => [id, record(id)]));
}

test('records that hang together make one group; the one that says most survives', () => {
  const records = recordsOf('git/a', 'git/b', 'git/c', 'git/d');
  const rich = records.get('git/b');
  if (rich)
    records.set('git/b', {
      ...rich,
      examples: [{ text: 'x', tool: 'git', version: '2', captured: '2024-01-01' }],
    });
  const findings = [
    finding('duplicates/signature', 'git/b', 'git/a'),
    finding('duplicates/near', 'git/c', 'git/a', 'likeness 71 % and so on'),
    finding('regex/collision', 'git/d', 'git/a'),
  ];
  expect(clustersOf(findings, records)).toEqual([
    {
      survivor: 'git/b',
      areVariants: false,
      others: [
        { id: 'git/a', reason: 'same signature', command: 'npx curate dedupe --merge git/b git/a' },
        {
          id: 'git/c',
          reason: 'says nearly the same (likeness 71 %) as git/a',
          command: 'npx curate dedupe --merge git/b git/c',
        },
      ],
    },
  ]);
});

test('variants make groups of their own', () => {
  const records = recordsOf('git/x-linux', 'git/x-macos', 'git/x');
  const findings = [
    finding('duplicates/signature', 'git/x-macos', 'git/x-linux'),
    finding('duplicates/signature', 'git/x-linux', 'git/x'),
  ];
  expect(clustersOf(findings, records).map(({ survivor, areVariants }) => [survivor, areVariants])).toEqual([
    ['git/x', false],
    ['git/x-linux', true],
  ]);
});

test('a finding about a record that is not there is passed over', () => {
  expect(clustersOf([finding('duplicates/near', 'git/a', 'git/gone')], recordsOf('git/a'))).toEqual([]);
});
