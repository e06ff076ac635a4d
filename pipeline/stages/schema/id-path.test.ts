import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { BASE_RECORD, fileOf, findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { idPathRule } from './id-path.ts';

/** Pointer, line and fix of the findings about the base record with some keys replaced, at a path. */
async function found(
  fields: { [key: string]: Json | undefined },
  path = 'node/module-not-found.json',
): Promise<unknown[]> {
  const findings = await findingsIn([recordFile({ domain: 'node', ...fields }, path)], [idPathRule]);
  return findings.map(({ pointer, line, fix }) => [line, pointer, ...fix.map((edit) => edit.value)]);
}

test('id, domain and path that agree are no finding; nor is an id that is left out', async () => {
  expect(await found({})).toEqual([]);
  expect(await found({ id: undefined })).toEqual([]);
});

test.each<[string, { [key: string]: Json }, unknown[]]>([
  ['another slug', { id: 'node/other' }, [2, '/id']],
  ['another domain in the id', { id: 'npm/module-not-found' }, [2, '/id']],
  ['another form', { id: 'Node/Module Not Found' }, [2, '/id', 'node/module-not-found']],
  ['a path out of the folder', { id: '../../etc/passwd' }, [2, '/id', 'node/module-not-found']],
  ['another domain', { domain: 'npm' }, [6, '/domain', 'node']],
])('%s is one finding, with its fix', async (_, fields, finding) => {
  expect(await found(fields)).toEqual([finding]);
});

test('a file in the wrong place is one finding that offers both readings and chooses none', async () => {
  expect(await found({}, 'npm/module-not-found.json')).toEqual([[2, '/id']]);
  expect(await found({ id: 'x/y', domain: 'z' })).toHaveLength(2);
});

test('a domain of the vocabulary in a folder of another name stays: the folder is wrong', async () => {
  const path = 'nodejs/module-not-found.json';
  const [finding, ...others] = await findingsIn([recordFile({ id: undefined }, path)], [idPathRule]);
  expect([finding?.pointer, finding?.fix, others]).toEqual(['/domain', [], []]);
  expect(finding?.message).toContain('Move the file to node/module-not-found.json');
});

test('an odd path has a rule of its own', async () => {
  expect(await found({}, 'node/Module.json')).toEqual([]);
});

test('an id with a foreign or an invisible letter has a rule of its own', async () => {
  expect(await found({ id: 'node/m\u043edule-not-found' })).toEqual([]);
  expect(await found({ id: 'node/module\u0000' })).toEqual([]);
});

test('an id that stands twice has a rule of its own', async () => {
  const text = JSON.stringify(BASE_RECORD, null, 2)
    .replace('{', '{\n  "id": "a/b",')
    .replace(/("id": )("node[^"]*")/, '$1"node/x"');
  expect(await findingsIn([fileOf('node/module-not-found.json', text)], [idPathRule])).toEqual([]);
});
