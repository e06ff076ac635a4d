import { expect, test } from 'vitest';
import type { RawFile } from '../../record/raw-file.ts';
import { BASE_RECORD, fileOf, findingsIn, findingsWith, recordFile } from '../../rule/testing/rule-tester.ts';
import { limitsRule } from './limits.ts';

/** Pointers of the findings about a file. */
async function found(file: RawFile): Promise<string[]> {
  return (await findingsIn([file], [limitsRule])).map(({ pointer, line }) => `${line} ${pointer}`);
}

test('a record within the limits is no finding', async () => {
  expect(await findingsWith(limitsRule, {})).toEqual([]);
});

test('a string or a regex that is too long is shown where it stands', async () => {
  expect(await found(recordFile({ root_cause: 'x'.repeat(20_000) }))).toEqual(['8 /root_cause']);
  expect(await found(recordFile({ regex: 'x'.repeat(2_001) }))).toEqual(['5 /regex']);
  expect(await found(recordFile({ regex: 'x'.repeat(20_000) }))).toEqual(['5 /regex']);
});

test('levels too many are shown at the first bracket too many', async () => {
  const text = `{\n  "id": "node/x",\n  "tags": ${'['.repeat(40)}${']'.repeat(40)}\n}\n`;
  const [finding] = await findingsIn([fileOf('node/x.json', text)], [limitsRule]);
  expect([finding?.line, finding?.column, finding?.record]).toEqual([3, 11 + 31, null]);
});

test.each(['symlink', 'folder', 'other'] as const)('a %s', async (kind) => {
  expect(await found({ path: 'node/x.json', kind, size: 0, bytes: null })).toEqual(['1 ']);
});

test('a file that is too large', async () => {
  expect(await found({ path: 'node/x.json', kind: 'file', size: 300 * 1024, bytes: null })).toEqual(['1 ']);
});

test.each([
  'node/a\nb.json',
  'node/X.json',
  'x.json',
  'a/b/c.json',
  'node/con.json',
  'node/x.txt',
  `node/${'x'.repeat(246)}.json`,
])('the name %j', async (path) => {
  expect(await found(recordFile({}, path))).toEqual(['1 ']);
});

test('an odd name of a file that nests without end is found all the same', async () => {
  expect(await found(fileOf('node/Odd.json', '['.repeat(200_000)))).toEqual(['1 ', '1 ']);
});

test('the policy sets the limits', async () => {
  const policy = { limits: { fileBytes: 262_144, stringBytes: 64, depth: 32, regexCharacters: 16 } };
  const findings = await findingsWith(
    limitsRule,
    { signature: 'x'.repeat(65), regex: 'x'.repeat(17) },
    policy,
  );
  expect(new Set(findings.map(({ pointer }) => pointer)).has('/signature')).toBe(true);
  expect(new Set(findings.map(({ pointer }) => pointer)).has('/regex')).toBe(true);
  expect(BASE_RECORD.signature.length).toBeLessThan(64);
});
