import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../policy/policy.ts';
import { readRecord } from '../record/read-record.ts';
import type { RecordFile } from '../record/record-file.ts';
import type { Edit, Finding } from './finding.ts';
import { toldSecrets, withoutSecrets } from './secret-free.ts';
import { findingNamed, recordFile } from './testing/rule-tester.ts';

const POLICY = shipped.policy as unknown as Policy;
// Put together, so that no scanner takes the test for a leak.
const TOKEN = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO2piWuM'].join('_');
const QUOTED = `he said "${TOKEN}"`;

function fileWith(fields: { readonly [key: string]: Json }): RecordFile {
  return readRecord(recordFile(fields), POLICY.limits);
}

const FILE = fileWith({
  root_cause: `The token ${TOKEN} stands in the log of the build.`,
  tags: ['a', TOKEN],
});
const SECRET = findingNamed('schema/secret', { message: 'This looks like a token.' });

function secretFree(findings: readonly Finding[], file: RecordFile): readonly Finding[] {
  return withoutSecrets(findings, toldSecrets(file, findings));
}

test('no finding about a record that holds a secret repeats it', () => {
  const findings = secretFree(
    [
      findingNamed('schema/tags', { message: `\`${TOKEN}\` is no tag.` }),
      SECRET,
      findingNamed('zh/missing', { message: 'No Chinese.' }),
    ],
    FILE,
  );
  expect(JSON.stringify(findings)).not.toContain(TOKEN);
  expect(findings.map(({ rule }) => rule)).toEqual(['schema/tags', 'schema/secret', 'zh/missing']);
  expect(findings[0]?.message).toMatch(/is no tag\.$/);
  expect(findings.slice(1).map(({ message }) => message)).toEqual([SECRET.message, 'No Chinese.']);
});

test('a fix that would write the secret anew is left out, another one stays', () => {
  const removal: Edit = { op: 'remove', pointer: '/tags' };
  const fixes: readonly (readonly Edit[])[] = [
    [{ op: 'replace', pointer: '/tags', value: ['a', TOKEN.toUpperCase()] }],
    [removal, { op: 'add', pointer: '/tags', value: ['b', { deep: QUOTED }] }],
    [removal],
  ];
  const findings = secretFree([SECRET, ...fixes.map((fix) => findingNamed('schema/tags', { fix }))], FILE);
  expect(findings.map(({ fix }) => fix)).toEqual([[], fixes[0], [], fixes[2]]);
});

test('where no finding tells of a secret, all stand as they are', () => {
  const findings = [
    findingNamed('schema/tags', {
      message: `\`${TOKEN}\` is no tag.`,
      fix: [{ op: 'add', pointer: '/x', value: TOKEN }],
    }),
  ];
  expect(secretFree(findings, FILE)).toEqual(findings);
});

test('a file of which nothing could be read holds no secret to repeat', () => {
  const broken = readRecord({ ...recordFile(), bytes: Buffer.from('{') }, POLICY.limits);
  expect(secretFree([SECRET], broken)).toEqual([SECRET]);
});
