import { expect, test } from 'vitest';
import { defineDigest } from '../corpus/digest.ts';
import type { Json } from '../json.ts';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../policy/policy.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import { Facts } from './pass.ts';
import { runRecordRules, type FileFindings, type RecordRuleContext } from './record-rules.ts';
import { defineFileRule, defineRecordRule, type Rule } from './rule.ts';
import { BASE_RECORD, fileOf, recordFile } from './testing/rule-tester.ts';

const POLICY = shipped.policy as unknown as Policy;
const RULE = { severity: 'error', summary: 'a rule of the test' } as const;

function contextOf(own: Partial<RecordRuleContext>): RecordRuleContext {
  return {
    rules: [],
    digests: [],
    facts: new Facts(),
    policy: POLICY,
    today: '2024-07-01',
    folder: 'records',
    onCrash: (_, error) => {
      throw error;
    },
    ...own,
  };
}

function judged(file: RecordFile, context: RecordRuleContext): FileFindings {
  const [findings] = runRecordRules([file], context);
  if (!findings) throw new Error('a file has no findings of its own');
  return findings;
}

/** Takes a signature as it stands, whatever its form, and needs the category to be whole. */
const digest = defineDigest({
  name: 'test/digest',
  reads: ['signature', 'category'],
  tolerates: ['signature'],
  derive: ({ signature, category }) => `${category}: ${signature}`,
});

function digestOf(fields: { readonly [key: string]: Json | undefined }, limits = POLICY.limits): unknown {
  const policy = { ...POLICY, limits };
  const file = readRecord(recordFile(fields), limits);
  return judged(file, contextOf({ digests: [digest], policy })).digests['test/digest'];
}

const LINES = 'Error: one\nand another line';

test('a digest takes a text that it tolerates as it stands', () => {
  expect(digestOf({})).toBe(`module_error: ${BASE_RECORD.signature}`);
  expect(digestOf({ signature: LINES })).toBe(`module_error: ${LINES}`);
});

test.each([
  ['no text', { signature: 7 }],
  ['blank', { signature: ' \n ' }],
  ['missing', { signature: undefined }],
  ['a list', { signature: [LINES] }],
])('what is tolerated is still a text with something in it: %s', (_, fields) => {
  expect(digestOf(fields)).toBeNull();
});

test('a tolerated text has the length that any text may have, in bytes', () => {
  const long = `é\n${'x'.repeat(40)}`;
  const bytes = Buffer.byteLength(long);
  expect(digestOf({ signature: long }, { ...POLICY.limits, stringBytes: bytes })).toContain(long);
  expect(digestOf({ signature: long }, { ...POLICY.limits, stringBytes: bytes - 1 })).toBeNull();
});

test('nothing is derived where a key is broken that is not tolerated', () => {
  expect(digestOf({ category: 7 })).toBeNull();
  expect(digestOf({ category: 7, signature: LINES })).toBeNull();
  expect(digestOf({ category: 'two\nlines', signature: LINES })).toBeNull();
});

test('what is not broken is not asked of the file: a key that a digest need not read may be', () => {
  expect(digestOf({ regex: 7, signature: LINES })).toBe(`module_error: ${LINES}`);
});

const seen: unknown[] = [];
const rules: readonly Rule[] = [
  defineFileRule({
    ...RULE,
    id: 'test/file',
    check: ({ file, today, policy }) => {
      seen.push([file.path, today, policy === POLICY]);
      return [{ pointer: '', message: 'a file' }];
    },
  }),
  defineRecordRule({
    ...RULE,
    id: 'test/record',
    reads: ['category', 'regex'],
    check: ({ id, record, today, policy }) => {
      seen.push([id, record.category, today, policy === POLICY]);
      return [{ pointer: '/category', message: 'a record' }];
    },
  }),
];

test('rules are told what they judge, the day and the policy', () => {
  seen.length = 0;
  const { result } = judged(readRecord(recordFile({ id: 'node/a' }), POLICY.limits), contextOf({ rules }));
  expect(seen).toEqual([
    ['node/a.json', '2024-07-01', true],
    ['node/a', 'module_error', '2024-07-01', true],
  ]);
  expect(result).toMatchObject({ id: 'node/a', readable: true });
  expect(result.findings.map(({ message, file, record }) => [message, file, record])).toEqual([
    ['a file', 'records/node/a.json', 'node/a'],
    ['a record', 'records/node/a.json', 'node/a'],
  ]);
});

test('one broken key of those that a rule reads is enough to leave it out', () => {
  for (const key of ['category', 'regex']) {
    const file = readRecord(recordFile({ id: 'node/a', [key]: 7 }), POLICY.limits);
    const { result } = judged(file, contextOf({ rules }));
    expect(result.findings.map(({ message }) => message)).toEqual(['a file']);
  }
});

test('a file that is no record has the id of its path, no digests, and findings about the file', () => {
  const file = readRecord(fileOf('node/a.json', '[]'), POLICY.limits);
  const { result, digests } = judged(file, contextOf({ rules, digests: [digest] }));
  expect(result).toMatchObject({ id: 'node/a', readable: false });
  expect(result.findings.map(({ message, record }) => [message, record])).toEqual([['a file', null]]);
  expect(digests).toEqual({});
});

test('a rule that the policy silences is not run', () => {
  seen.length = 0;
  const policy = {
    ...POLICY,
    severities: { 'test/file': 'off', 'test/record': 'warning' },
  } as Policy;
  const file = readRecord(recordFile({ id: 'node/a' }), POLICY.limits);
  const { result } = judged(file, contextOf({ rules, policy }));
  expect(seen).toHaveLength(1);
  expect(result.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['test/record', 'warning']]);
});

test('several files are judged each by itself: a rule that throws on one spares the others', () => {
  const frail = defineRecordRule({
    ...RULE,
    id: 'test/frail',
    reads: ['signature'],
    check: ({ id }) => {
      if (id === 'node/b') throw new Error('no');
      return [{ pointer: '', message: `of ${id}` }];
    },
  });
  const thrown: unknown[] = [];
  const files = ['node/a', 'node/b', 'node/c'].map((id) => readRecord(recordFile({ id }), POLICY.limits));
  const context = contextOf({
    rules: [...rules, frail],
    digests: [digest],
    onCrash: (rule) => thrown.push(rule.id),
  });
  const results = runRecordRules(files, context);
  expect(results.map(({ result: { id }, crashed }) => [id, crashed])).toEqual([
    ['node/a', false],
    ['node/b', true],
    ['node/c', false],
  ]);
  expect(thrown).toEqual(['test/frail']);
  expect(results.map(({ result }) => result.findings.map(({ rule, record }) => `${rule} ${record}`))).toEqual(
    ['node/a', 'node/b', 'node/c'].map((id) => [`test/file ${id}`, `test/record ${id}`, `test/frail ${id}`]),
  );
  expect(results.map(({ digests }) => Object.keys(digests))).toEqual([
    ['test/digest'],
    ['test/digest'],
    ['test/digest'],
  ]);
});
