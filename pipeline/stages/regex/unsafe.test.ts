import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { unsafeRule } from './unsafe.ts';

test('shows the part at fault, the attack and what it costs', async () => {
  const [finding] = await findingsWith(unsafeRule, { regex: 'module (\\w+\\s?)+:$' });
  expect(finding).toMatchObject({ rule: 'regex/unsafe', severity: 'error', pointer: '/regex' });
  expect(finding?.message).toContain('`(\\w+\\s?)+` at character 8');
  expect(finding?.message).toMatch(/"module " \+ "\w" x \d+/);
  expect(finding?.message).toMatch(/multiplies the steps by about 2\.0: .*\d{1,3}(,\d{3}){3} steps/);
});

test('judges the regex as it was meant', async () => {
  expect(await findingsWith(unsafeRule, { regex: '(?i)^(?P<word>\\w+\\s?)+:$' })).toHaveLength(1);
});

test.each(['^(?:\\d+,)*\\d+$', 'a.*b.*c.*d', '(unclosed'])('is content with %s', async (regex) => {
  expect(await findingsWith(unsafeRule, { regex })).toEqual([]);
});
