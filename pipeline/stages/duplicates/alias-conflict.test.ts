import { expect, test } from 'vitest';
import { findingsIn, recordFile } from '../../rule/testing/rule-tester.ts';
import { aliasConflictRule } from './alias-conflict.ts';

const at = (id: string, signature: string, aliases: readonly string[] = []) =>
  recordFile({ id, signature, aliases: [...aliases] });

test('an alias that is the signature of another record is reported where the alias stands', async () => {
  for (const [owner, other] of [
    ['git/a', 'git/b'],
    ['git/b', 'git/a'],
  ] as const) {
    const findings = await findingsIn(
      [at(owner, 'index.lock exists'), at(other, 'something else', ['first', 'Index.lock exists!'])],
      [aliasConflictRule],
    );
    expect(findings).toMatchObject([{ record: other, pointer: '/aliases/1', related: [owner] }]);
  }
});

test('an alias of two records is reported at the later id, once', async () => {
  const files = [
    at('git/b', 'two', ['shared wording', 'Shared wording']),
    at('git/a', 'one', ['shared wording']),
  ];
  const findings = await findingsIn(files, [aliasConflictRule]);
  expect(findings).toMatchObject([{ record: 'git/b', pointer: '/aliases/0', related: ['git/a'] }]);
});

test('three records that share an alias are two mistakes', async () => {
  const files = ['git/a', 'git/b', 'git/c'].map((id) => at(id, id, ['shared wording']));
  const findings = await findingsIn(files, [aliasConflictRule]);
  expect(findings.map(({ record }) => record)).toEqual(['git/b', 'git/c']);
});

test('two signatures, or aliases of one record, are the affair of other rules', async () => {
  expect(await findingsIn([at('git/a', 'same'), at('git/b', 'same')], [aliasConflictRule])).toEqual([]);
  expect(await findingsIn([at('git/a', 'same', ['same', 'same'])], [aliasConflictRule])).toEqual([]);
});
