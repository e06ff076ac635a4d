import { expect, test } from 'vitest';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../../policy/policy.ts';
import { checkAnswer } from './translation-checker.ts';
import { zhChecker } from './zh-checker.ts';

const { chinese } = shipped.policy as unknown as Policy;
const rules = zhChecker(chinese);
const TOLERATED = new Set<string>();

function verdict(source: string, target: string): ReturnType<typeof checkAnswer> {
  return checkAnswer(rules, { source, target, field: 'signature_zh' }, TOLERATED);
}

test.each([
  ['a zero-width space', '无法打开\u200b该文件', '无法打开该文件'],
  ['a byte-order mark', '\ufeff无法打开该文件', '无法打开该文件'],
])('%s is taken out', (_, target, written) => {
  expect(verdict('Cannot open the file', target)).toMatchObject({ good: true, target: written });
});

test('a character that turns the text round is refused, and never written', () => {
  expect(verdict('Cannot open the file', '无法打开\u202e该文件')).toMatchObject({
    good: false,
    complaints: [{ rule: 'schema/unsafe-text', message: expect.stringContaining('U+202E') as string }],
  });
});

test('a string brings every form of a term that it holds, so that its company changes nothing', () => {
  const alone = rules.glossary(
    'Two dependencies want other versions: align the dependency, see build-essential',
    'node',
  );
  expect(Object.keys(alone)).toEqual(expect.arrayContaining(['dependency', 'dependencies']));
  expect(rules.glossary('Check the peer dependency', 'node')).toMatchObject({
    'peer dependency': expect.any(String) as string,
    dependency: expect.any(String) as string,
  });
});

test('a term within another word is none', () => {
  expect(rules.glossary('unimportant')).toEqual({});
});

test('a term that may be an everyday word is sent only where it is one of the field', () => {
  const { glossary } = rules;
  const source = 'Ask the operator for the table.';
  expect(Object.keys(glossary(source))).toEqual([]);
  const [everyday = ''] = chinese.everyday;
  expect(Object.keys(glossary(source, everyday))).toEqual([]);
  expect(Object.keys(glossary(source, 'python'))).toContain('operator');
});
