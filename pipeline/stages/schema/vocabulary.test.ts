import { expect, test } from 'vitest';
import type { Policy } from '../../policy/policy.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { findingsIn, findingsWith, recordFile } from '../../rule/testing/rule-tester.ts';
import { idPathRule } from './id-path.ts';
import { vocabularyRule } from './vocabulary.ts';

const policy = {
  vocabulary: { domains: ['node', 'npm'], categories: ['module_error', 'network_error'], about: {} },
};

test('words of the vocabulary are no finding; nor is any word where a list is empty', async () => {
  expect(await findingsWith(vocabularyRule, {}, policy)).toEqual([]);
  const open = { vocabulary: { domains: [], categories: [], about: {} } };
  expect(await findingsWith(vocabularyRule, { domain: 'x', category: 'y' }, open)).toEqual([]);
});

test('another word is a finding that names the nearest', async () => {
  const findings = await findingsWith(vocabularyRule, { category: 'netwrok_error' }, policy);
  expect(findings.map(({ pointer, line, severity }) => [pointer, line, severity])).toEqual([
    ['/category', 7, 'warning'],
  ]);
  expect(findings[0]?.message).toContain('Did you mean `network_error`?');
});

test('both keys are looked at, and a word that is near none is said to be so', async () => {
  const findings = await findingsWith(
    vocabularyRule,
    { id: 'cobol/x', domain: 'cobol', category: 'mystery' },
    policy,
  );
  expect(findings.map(({ pointer }) => pointer)).toEqual(['/domain', '/category']);
  expect(findings[0]?.message).toContain('Choose one of the 2 words');
});

test('a domain that is not that of the id is left to schema/id-path', async () => {
  const file = recordFile({ domain: 'github' }, 'node/module-not-found.json');
  const findings = await findingsIn([file], [vocabularyRule, idPathRule]);
  expect(findings.map(({ rule, pointer }) => [rule, pointer])).toEqual([['schema/id-path', '/domain']]);
});

test('a key that is misshapen is not looked up', async () => {
  expect(await findingsWith(vocabularyRule, { category: 'Network Error' }, policy)).toEqual([]);
});

const about = {
  network_error: { means: 'No connection.', example: 'ECONNREFUSED', formerly: ['networking'] },
  tls_error: { means: 'No secure connection.', example: 'unknown CA', formerly: ['ssl'] },
};

test('a word that a category has taken the place of gets it as a fix', async () => {
  const [finding] = await findingsWith(
    vocabularyRule,
    { category: 'networking' },
    { vocabulary: { ...policy.vocabulary, about } },
  );
  expect(finding?.fix).toEqual([{ op: 'replace', pointer: '/category', value: 'network_error' }]);
  expect(finding?.message).toContain('No connection.');
});

test('no fix leads to a category that this knowledge base does not have', async () => {
  const [finding] = await findingsWith(
    vocabularyRule,
    { category: 'ssl' },
    { vocabulary: { ...policy.vocabulary, about } },
  );
  expect(finding?.fix).toEqual([]);
});

test('each category of the policy that comes with the tool is explained, and takes the place of no other', () => {
  const { categories, about: meanings } = (shipped.policy as unknown as Policy).vocabulary;
  expect(Object.keys(meanings)).toEqual(categories);
  const formerly = Object.values(meanings).flatMap((meaning) => meaning.formerly ?? []);
  expect(new Set(formerly).size).toBe(formerly.length);
  expect(formerly.filter((word) => categories.includes(word))).toEqual([]);
});
