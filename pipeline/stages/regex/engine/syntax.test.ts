import { expect, test } from 'vitest';
import { findingsWith } from '../../../rule/testing/rule-tester.ts';
import { parseRegex, REGEX_BOUNDS } from './syntax.ts';
import { syntaxRule } from '../syntax-rule.ts';

test('says where a regex goes wrong', () => {
  expect(parseRegex('a(b').fault).toEqual({ reason: 'unterminated group', offset: 3 });
  expect(parseRegex('ab**').fault).toMatchObject({ reason: 'nothing to repeat', offset: 4 });
  expect(parseRegex('[z-a]').fault?.reason).toContain('out of order');
});

test.each([
  ['too long', 'a'.repeat(REGEX_BOUNDS.characters + 1)],
  ['too deep', `${'('.repeat(REGEX_BOUNDS.depth + 1)}a${')'.repeat(REGEX_BOUNDS.depth + 1)}`],
  ['too large when written out', '(?:(?:a{200}){200}){200}'],
  ['a count beyond all bounds', 'a{99999999999999999999}'],
])('refuses a regex that is %s, before anything recursive sees it', (_what, source) => {
  expect(parseRegex(source).pattern).toBeUndefined();
});

test('takes brackets in classes and after backslashes for no groups', () => {
  expect(parseRegex(`[${'('.repeat(50)}]${'\\('.repeat(50)}`).pattern).toBeDefined();
});

test('takes what Node 22 and Node 24 both take', () => {
  expect(parseRegex('(?<a>x)\\k<a>(?<=y)(?!z)').pattern).toBeDefined();
  expect(parseRegex('(?i:a)').pattern).toBeUndefined();
});

test('reports a regex that does not compile, with the place', async () => {
  const [finding] = await findingsWith(syntaxRule, { regex: "Cannot find module '([^']+'" });
  expect(finding).toMatchObject({ rule: 'regex/syntax', severity: 'error', pointer: '/regex', fix: [] });
  expect(finding?.message).toContain('unterminated group, at its end');
});

test('names a form that only another engine has', async () => {
  const [finding] = await findingsWith(syntaxRule, { regex: '(?>a|ab)c' });
  expect(finding?.message).toContain('`(?>` (at character 1) is a group that never gives back');
});

test.each([
  ['(?i)cannot find', 'cannot find'],
  ['(?P<module>x)', '(x)'],
  ['a(?#c)b', 'ab'],
])('says how JavaScript writes %s', async (regex, value) => {
  const [finding, ...more] = await findingsWith(syntaxRule, { regex });
  expect(more).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'regex/syntax',
    fix: [{ op: 'replace', pointer: '/regex', value }],
  });
});
