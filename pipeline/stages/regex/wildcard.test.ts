import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { arbitraryText } from './testing/regex-arbitrary.ts';
import { wildcardRule } from './wildcard.ts';

test.each([
  ['.*not found', 'not found'],
  ['not found.*', 'not found'],
  ['.*not found.*', 'not found'],
  ['not found.*?', 'not found'],
  ['not found[\\s\\S]*', 'not found'],
  ['not found(.*)', 'not found'],
  ['(.*not found|gone.*)', '(not found|gone)'],
  ['a|.*b.*|c', 'a|b|c'],
  ['.*.*x', 'x'],
])('%s becomes %s', async (regex, fixed) => {
  const found = await findingsWith(wildcardRule, { regex });
  expect(found.map(({ fix }) => fix)).toEqual([[{ op: 'replace', pointer: '/regex', value: fixed }]]);
  expect(await findingsWith(wildcardRule, { regex: fixed })).toEqual([]);
});

test.each([
  'not .* found',
  '.*',
  '(a|.*)',
  '.+not found',
  '^.*not found',
  'not found.*$',
  'x(.*y)?',
  '.{0,20}x',
  '\\.\\*x',
  '\\w*x',
  '[^x]*y',
])('%s does something with its wildcard, or is another rule’s', async (regex) => {
  expect(await findingsWith(wildcardRule, { regex })).toEqual([]);
});

test.each(['fail* to connect', 'libssl*', 'modul*\\.json', '(connect* refused|gone)', 'error* in line \\d+'])(
  '%s means a star of the shell',
  async (regex) => {
    const found = await findingsWith(wildcardRule, { regex });
    expect(found).toMatchObject([{ rule: 'regex/wildcard', severity: 'warning', fix: [] }]);
    expect(found[0]?.message).toMatch(/`\w+\*` \(at character \d+\) means/);
  },
);

test.each(['colou*r', 'errors* found', 'https*://', '\\s*x', 'a*b', 'x\\*', '[a-z]*', '(ab)* '])(
  '%s does what it looks like',
  async (regex) => {
    expect(await findingsWith(wildcardRule, { regex })).toEqual([]);
  },
);

test('what is left matches the same texts', async () => {
  const cases = ['.*a', 'b.*', '(.*a|b.*)', '.*a.*|[\\s\\S]*b', 'a(?=b).*', '.*\\ba'];
  for (const regex of cases) {
    const [finding] = await findingsWith(wildcardRule, { regex });
    const fixed = new RegExp(String(finding?.fix[0]?.value), 'i');
    const original = new RegExp(regex, 'i');
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(fixed.test(text)).toBe(original.test(text));
      }),
      { seed: 13, numRuns: 300 },
    );
  }
});
