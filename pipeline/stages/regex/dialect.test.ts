import * as fc from 'fast-check';
import { RE2JS } from 're2js';
import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { dialectRule } from './dialect-rule.ts';
import { dialectForms } from './dialect/dialect-forms.ts';
import { intendedRegex, fixDialect } from './dialect/fixed-regex.ts';
import { arbitraryText } from './testing/regex-arbitrary.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

test.each([
  ['(?<code>\\d+) failed', '(\\d+) failed'],
  ['(?<q>a)\\k<q>1', '(a)(?:\\1)1'],
  ['\\Anot found\\Z', '^not found$'],
  ['not found\\z|\\Agone', 'not found$|^gone'],
  ['code [[:digit:]]+', 'code [0-9]+'],
  ['not\\ found:\\ \\"x\\"', 'not found: "x"'],
  ['a[^]b', 'a[\\s\\S]b'],
  ['\\u6587\\u4ef6', '文件'],
  ['\\yes', 'yes'],
  ['[a-\\d]', '[a\\-\\d]'],
  ['[\\w-z]', '[\\w\\-z]'],
  ['code \\x{41}', 'code A'],
  ['{"error":', '\\{"error":'],
  ['^{', '^\\{'],
  ['${HOME}', '$\\{HOME}'],
  ['[^[]', '[^\\[]'],
  ['[a&&b]', '[a&b]'],
  ['\\0', '\\x00'],
  ['\\012', '\\x0a'],
  ['😀+', '(?:😀)+'],
])('%s becomes %s', async (regex, fixed) => {
  const [finding] = await findingsWith(dialectRule, { regex });
  expect(finding?.fix).toEqual([{ op: 'replace', pointer: '/regex', value: fixed }]);
  expect(fixDialect(fixed)).toBeNull();
});

test.each([
  'a(?=b)',
  '(?<!x)a',
  '(a)\\1',
  '\\hfoo',
  'a{,3}',
  '\\bécran',
  'x{2000}',
  '[\\b ]',
  '[+--]',
  '[😀]',
  '(?:x{100}){20}',
  '\\p{L}',
  '\\u200b',
])('%s is reported, and left to its author', async (regex) => {
  const [finding] = await findingsWith(dialectRule, { regex });
  expect(finding).toMatchObject({ rule: 'regex/dialect', severity: 'warning', fix: [] });
});

test.each([
  'Cannot find module',
  '\\d+\\.\\d+',
  '[\\w.-]+@',
  '\\(os error 2\\)',
  'a/b\\/c',
  '[^\\]\\-]',
  '\\bword\\b',
  '\\x41',
  '(?:a|b){1,3}?',
  '\\{"code": 4}',
  'a\\\\b',
  '\\t\\r\\n',
  '[\\w-]',
  '[-\\w]',
  '[a\\-\\d]',
])('%s means the same everywhere', async (regex) => {
  expect(await findingsWith(dialectRule, { regex })).toEqual([]);
});

test('one finding says all that differs, once a kind', async () => {
  const found = await findingsWith(dialectRule, { regex: '(?<n>a)\\ b\\ c(?=d)' });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('`(?<n>` (at character 1)');
  expect(found[0]?.message).toContain('`\\ ` (at character 8 and 1 more like it)');
  expect(found[0]?.fix).toEqual([{ op: 'replace', pointer: '/regex', value: '(a) b c(?=d)' }]);
});

test('does not join what a backslash keeps apart', () => {
  expect(fixDialect('a{1\\,3}')).toBe('a\\{1,3}');
  expect(fixDialect('[&\\&]')).toBeNull();
});

test('what JavaScript does not compile is left to regex/syntax', async () => {
  expect(await findingsWith(dialectRule, { regex: '(?i)not found' })).toEqual([]);
  expect(await findingsWith(dialectRule, { regex: '(?P<code>\\d+) failed' })).toEqual([]);
  expect(await findingsWith(dialectRule, { regex: '(?>a)b' })).toEqual([]);
  expect(await findingsWith(dialectRule, { regex: '(?P<a>x' })).toEqual([]);
});

/** Pieces of regexes whose rewriting keeps what they match. */
const pieces = fc.array(
  fc.constantFrom(
    'a',
    'b+',
    '\\ ',
    '\\"',
    '[\\!a]',
    '(?<n1>a|b)',
    '(?<n2>c)',
    '\\k<n1>',
    '[^]',
    '\\-',
    '\\s',
    '|',
    '\\u0061',
  ),
  { minLength: 1, maxLength: 8 },
);

test('a rewriting matches what the original does', () => {
  const runs = propertyRuns(1500);
  let rewritten = 0;
  fc.assert(
    fc.property(pieces, arbitraryText, (parts, text) => {
      const source = parts.join('');
      const fixed = fixDialect(source);
      fc.pre(fixed !== null && compiles(source));
      rewritten += 1;
      expect(intendedRegex(source)?.native.test(text)).toBe(new RegExp(source, 'i').test(text));
    }),
    { seed: 20_241_122, numRuns: runs },
  );
  expect(rewritten).toBe(runs);
});

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'i').flags === 'i';
  } catch {
    return false;
  }
}

test('RE2 takes what is not reported', () => {
  const quiet = fc
    .array(
      fc.constantFrom(
        ...String.raw`a b. \d \w+ \s* [a-z] [^\]] (?:a|b) (c) ^ $ \b x{2,3} y? \. \/ \( \n [\d.-] \x41 " - ! = <`.split(
          ' ',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(quiet, arbitraryText, (source, any) => {
      // Outside ASCII RE2 folds more than the flag `i` does (`ſ` and `s`).
      const text = any.replaceAll(/[^\n-~]/g, 'd');
      fc.pre(compiles(source) && dialectForms(source).length === 0);
      const native = new RegExp(source, 'i').test(text);
      expect(RE2JS.compile(source, RE2JS.CASE_INSENSITIVE).matcher(text).find()).toBe(native);
    }),
    { seed: 20_241_122, numRuns: propertyRuns(1500) },
  );
  expect(dialectForms('a{,3}')).toHaveLength(1);
});
