import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { syntaxRule } from './syntax-rule.ts';

test.each([
  ['(?P<code>\\d+) failed', '(\\d+) failed'],
  ['(x)(?P<q>[\'"]).*(?P=q)', '(x)([\'"]).*\\2'],
  ['(?i)not found', 'not found'],
  ['(?i:not) found', '(?:not) found'],
  ['a(?#why)b', 'ab'],
  ['(?i)a\\ b', 'a b'],
])('%s is written for another engine: %s', async (regex, fixed) => {
  const [finding] = await findingsWith(syntaxRule, { regex });
  expect(finding).toMatchObject({ rule: 'regex/syntax', severity: 'error' });
  expect(finding?.fix).toEqual([{ op: 'replace', pointer: '/regex', value: fixed }]);
  expect(await findingsWith(syntaxRule, { regex: fixed })).toEqual([]);
  // Nobody is told to escape what has to be spelt in another way.
  expect(finding?.message).not.toContain('need a backslash');
});

test.each([
  ['(?R)', 'repeats the regex or a group of it within itself'],
  ['(a)(?1)', 'repeats the regex or a group of it within itself'],
  ['(?>a)b', 'never gives back'],
  ['a++', 'never give back'],
  ['(?s).*x', 'sets a flag'],
  ['a(', 'unterminated group'],
  ['*.log', 'nothing to repeat'],
  ['*.log', 'only in the shell does it stand for any text'],
  ['[b-a]', 'range out of order'],
])('%s: %s', async (regex, words) => {
  const [finding] = await findingsWith(syntaxRule, { regex });
  expect(finding).toMatchObject({ rule: 'regex/syntax', fix: [] });
  expect(finding?.message).toContain(words);
});
