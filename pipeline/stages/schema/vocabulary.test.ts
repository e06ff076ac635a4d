import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { vocabulary } from './vocabulary.ts';

const policy = { vocabulary: { domains: ['node', 'npm'], categories: ['module_error', 'network_error'] } };

test('words of the vocabulary are no finding; nor is any word where a list is empty', async () => {
  expect(await findingsWith(vocabulary, {}, policy)).toEqual([]);
  const open = { vocabulary: { domains: [], categories: [] } };
  expect(await findingsWith(vocabulary, { domain: 'x', category: 'y' }, open)).toEqual([]);
});

test('another word is a finding that names the nearest', async () => {
  const findings = await findingsWith(vocabulary, { category: 'netwrok_error' }, policy);
  expect(findings.map(({ pointer, line, severity }) => [pointer, line, severity])).toEqual([
    ['/category', 7, 'warning'],
  ]);
  expect(findings[0]?.message).toContain('Did you mean `network_error`?');
});

test('both keys are looked at, and a word that is near none is said to be so', async () => {
  const findings = await findingsWith(vocabulary, { domain: 'cobol', category: 'mystery' }, policy);
  expect(findings.map(({ pointer }) => pointer)).toEqual(['/domain', '/category']);
  expect(findings[0]?.message).toContain('Choose one of the 2 words');
});

test('a key that is misshapen is not looked up', async () => {
  expect(await findingsWith(vocabulary, { category: 'Network Error' }, policy)).toEqual([]);
});
