import { expect, test } from 'vitest';
import { type ComputedFields, deriveEvidence, type EvidenceRecord } from './derive.ts';
import {
  addresses,
  deadEnd,
  anExample,
  includes,
  anOutcome,
  testRecord,
  workaround,
  evidencePolicy as policy,
} from '../testing/test-record.ts';

function fields(different: Partial<EvidenceRecord>): ComputedFields {
  return deriveEvidence(testRecord(different), policy, includes).fields;
}

const threeSources = [workaround({ sources: addresses(3) })];
const repeatable = [
  anExample({ command: 'door open', version: '1.0' }),
  anExample({ command: 'door open', version: '2.0' }),
];

// Published values, found by numeric integration.
test.each<[string, number, Partial<EvidenceRecord>]>([
  ['three sources on three domains', 0.8, { workarounds: threeSources }],
  [
    'the same, confirmed three years before',
    0.66,
    { workarounds: threeSources, last_confirmed: '2021-06-01' },
  ],
  ['three sources and two examples with commands', 0.85, { workarounds: threeSources, examples: repeatable }],
  ['18 of 20 tries worked', 0.97, { outcomes: [anOutcome({ succeeded: 18, failed: 2 })] }],
  ['14 of 20 tries worked', 0.46, { outcomes: [anOutcome({ succeeded: 14, failed: 6 })] }],
  [
    'a hundred pages of one domain',
    0.72,
    { workarounds: [workaround({ sources: addresses(100).map((_, page) => `https://a.net/${page}`) })] },
  ],
  [
    '"false" at 0.1: the claim',
    0.26,
    { resolvable: 'false', workarounds: [workaround({ success_rate: 0.1 })] },
  ],
  [
    '"false" at 0.1: three sources',
    0.59,
    { resolvable: 'false', workarounds: [workaround({ success_rate: 0.1, sources: addresses(3) })] },
  ],
  [
    '"false" at 0.1: 0 of 20 tries worked',
    0.99,
    {
      resolvable: 'false',
      workarounds: [workaround({ success_rate: 0.1 })],
      outcomes: [anOutcome({ succeeded: 0, failed: 20 })],
    },
  ],
  [
    '"false" by a dead end: the claim',
    0.26,
    { resolvable: 'false', workarounds: [], dead_ends: [deadEnd()] },
  ],
  [
    '"false" by a dead end: three sources',
    0.59,
    { resolvable: 'false', workarounds: [], dead_ends: [deadEnd({ sources: addresses(3) })] },
  ],
  [
    '"false" by a dead end: 0 of 20 tries worked',
    0.99,
    {
      resolvable: 'false',
      workarounds: [],
      dead_ends: [deadEnd()],
      outcomes: [anOutcome({ succeeded: 0, failed: 20 })],
    },
  ],
  [
    '"partial" at 0.5: the claim',
    0.56,
    { resolvable: 'partial', workarounds: [workaround({ success_rate: 0.5 })] },
  ],
  [
    '"partial" at 0.5: three sources',
    0.85,
    { resolvable: 'partial', workarounds: [workaround({ success_rate: 0.5, sources: addresses(3) })] },
  ],
])('%s: confidence %d', (_, confidence, record) => {
  expect(fields(record).confidence).toBe(confidence);
});

test('a claim and a page of documentation for three workarounds, as a model writes them', () => {
  const record = {
    official_doc_url: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocket',
    workarounds: [0.8, 0.75, 0.85].map((success_rate) => workaround({ success_rate })),
    dead_ends: [deadEnd()],
  };
  expect(fields(record)).toEqual({
    verification_tier: 'ai_generated',
    confidence: 0.44,
    fix_success_rate: 0.63,
    evidence_count: 1,
  });
});
