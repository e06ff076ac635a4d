import { describe, expect, test } from 'vitest';
import { fileOf, findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { idRule } from './id.ts';

describe('one id in two files', () => {
  test('is reported at the file whose path does not fit the id', async () => {
    const files = [
      recordFile({ id: 'git/lock' }, 'git/another.json'),
      recordFile({ id: 'git/lock' }, 'git/lock.json'),
    ];
    const [finding, ...others] = await findingsIn(files, [idRule]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file: 'records/git/another.json',
      pointer: '/id',
      related: ['git/lock'],
    });
    expect(finding?.message).toContain('git/lock.json');
  });

  test('is reported at all but the first where no path fits', async () => {
    const files = ['git/a.json', 'git/b.json', 'git/c.json'].map((path) =>
      recordFile({ id: 'git/lock' }, path),
    );
    const findings = await findingsIn(files, [idRule]);
    expect(findings.map(({ file }) => file)).toEqual(['records/git/b.json', 'records/git/c.json']);
  });

  test('counts a file that cannot be read as holding the id of its path', async () => {
    const files = [fileOf('git/lock.json', '{'), recordFile({ id: 'git/lock' }, 'git/other.json')];
    const findings = await findingsIn(files, [idRule]);
    expect(findings.map(({ file }) => file)).toEqual(['records/git/other.json']);
  });
});

test('ids that differ in case only', async () => {
  const files = [recordFile({}, 'git/Lock.json'), recordFile({}, 'git/lock.json')].map((file) => ({
    ...file,
    bytes: fileOf(file.path, '{"signature": "x"}').bytes,
  }));
  const findings = await findingsIn(files, [idRule]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ record: 'git/lock', related: ['git/Lock'] });
});

test('an id that a merged record had', async () => {
  const files = [recordFile({ id: 'git/new', former_ids: ['git/old'] }), recordFile({ id: 'git/old' })];
  const findings = await findingsIn(files, [idRule]);
  expect(findings).toMatchObject([{ record: 'git/old', pointer: '/id', related: ['git/new'] }]);
});

test('a former id that two records claim', async () => {
  const files = [
    recordFile({ id: 'git/a', former_ids: ['git/x', 'git/old'] }),
    recordFile({ id: 'git/b', former_ids: ['git/old', 'git/old'] }),
  ];
  const findings = await findingsIn(files, [idRule]);
  expect(findings).toMatchObject([{ record: 'git/b', pointer: '/former_ids/0', related: ['git/a'] }]);
});

test('a record that lists its own id', async () => {
  const findings = await findingsIn([recordFile({ id: 'git/a', former_ids: ['git/a'] })], [idRule]);
  expect(findings).toMatchObject([{ record: 'git/a', pointer: '/former_ids/0' }]);
});

test('three records with ids of their own', async () => {
  const files = ['git/a', 'git/b', 'npm/a'].map((each) => recordFile({ id: each }));
  expect(await findingsIn(files, [idRule])).toEqual([]);
});
