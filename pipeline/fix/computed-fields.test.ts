import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import type { Policy } from '../policy/policy.ts';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import { rawFileOf } from '../record/raw-file.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import { BASE_RECORD } from '../rule/testing/rule-tester.ts';
import { computedFieldEdits, mayLackComputedField, missingFieldEdits } from './computed-fields.ts';

const policy = shipped.policy as unknown as Policy;
const COMPUTED = ['verification_tier', 'confidence', 'fix_success_rate', 'evidence_count'];
const WITHOUT = Object.fromEntries(Object.entries(BASE_RECORD).filter(([key]) => !COMPUTED.includes(key)));

function fileOf(text: string): RecordFile {
  return readRecord(rawFileOf('node/x.json', text), policy.limits);
}

function complete(): Record<string, Json> {
  const edits = computedFieldEdits(fileOf(JSON.stringify(WITHOUT)), policy) ?? [];
  return {
    ...WITHOUT,
    ...Object.fromEntries(edits.map(({ pointer, value }) => [pointer.slice(1), value ?? null])),
  };
}

test('fields that are missing are added, wrong ones replaced, right ones left', () => {
  expect(computedFieldEdits(fileOf(JSON.stringify(WITHOUT)), policy)?.map(({ op }) => op)).toEqual(
    COMPUTED.map(() => 'add'),
  );
  expect(computedFieldEdits(fileOf(JSON.stringify(complete())), policy)).toEqual([]);
  expect(computedFieldEdits(fileOf(JSON.stringify({ ...complete(), evidence_count: 99 })), policy)).toEqual([
    { op: 'replace', pointer: '/evidence_count', value: complete()['evidence_count'] },
  ]);
});

test('what is stated wrong is not for whoever only fills what is missing', () => {
  const { confidence: _, ...rest } = complete();
  const edits = missingFieldEdits(fileOf(JSON.stringify({ ...rest, evidence_count: 99 })), policy);
  expect(edits.map(({ pointer }) => pointer)).toEqual(['/confidence']);
});

test('nothing is computed from a file that does not say for certain what it says', () => {
  const text = JSON.stringify(WITHOUT);
  for (const uncertain of [
    text.replace('{', '{"id": "a/b",'),
    text.slice(0, -1),
    text.replace(/"first_seen":"[^"]*"/, '"first_seen":1e999'),
    JSON.stringify({ ...WITHOUT, workarounds: 'none' }),
    '[]',
  ]) {
    expect(computedFieldEdits(fileOf(uncertain), policy)).toBeNull();
    expect(missingFieldEdits(fileOf(uncertain), policy)).toEqual([]);
  }
});

test('a text that names all computed fields is not looked at further', () => {
  expect(mayLackComputedField(JSON.stringify(complete()))).toBe(false);
  for (const key of COMPUTED) {
    const { [key]: _, ...rest } = complete();
    expect(mayLackComputedField(JSON.stringify(rest))).toBe(true);
  }
});
