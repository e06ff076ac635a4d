import { expect, test } from 'vitest';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import { checkTranslation } from './translation-check.ts';

/** Texts on which a careless pattern tries every way to fail. */
const SEEDS = [
  '`', '``a', "`a'", '{', '{{a}', '{a,plural', '%', '%1', '%s', '%(a', '<', '<a>', '--a-', 'a-', 'a.', 'a/', '/a', '~/', '\\',
  'C:\\', '1,', '1.', '1,1a', '0x', 'a', 'aA', '_', 'a_', 'a1', '$a', '@a', '#', '::a', 'a->', 'http://', 'a@a.', 'Ctrl+',
  '中', '中 ', '中,', '，', '注：', '以下是', 'a b ', 'one million ', '"', '“', '（', '三千', '1万', '時', 'ア', 'the ', '```',
  '**', '\n-A', 'a=1;\n', '一两', '/中', '5-5 ', '12点', '&a', '(&A)', '_a', 'word word. ', '\u0000', '𝒳',
]; // prettier-ignore

test.each(SEEDS)('100,000 characters of %j are judged in no time', (seed) => {
  const hostile = seed.repeat(Math.ceil(100_000 / seed.length));
  const judge = (source: string, target: string) =>
    checkTranslation({ source, target, field: 'root_cause_zh' }, shipped.policy.chinese);
  expect(judge('The file was not found.', hostile)).toBeInstanceOf(Array);
  expect(judge(hostile, '找不到文件。')).toBeInstanceOf(Array);
  expect(judge(hostile, `中${hostile}`)).toBeInstanceOf(Array);
});

test('a text that is no translation has that one problem', () => {
  const english = 'Run `npm ci` in the folder that holds package-lock.json to install the dependencies.';
  const problems = checkTranslation(
    { source: english, target: english, field: 'workarounds_zh' },
    shipped.policy.chinese,
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['zh/untranslated']);
});

test('the same texts give the same answer', () => {
  const translation = {
    source: 'Use --force on 3 files',
    target: '對文件使用 --forc',
    field: 'signature_zh' as const,
  };
  const once = checkTranslation(translation, shipped.policy.chinese);
  expect(once.map(({ rule }) => rule)).toEqual(['zh/token-lost', 'zh/traditional']);
  expect(checkTranslation(translation, shipped.policy.chinese)).toEqual(once);
});

test.each([
  [
    'a certain fix',
    'The value of max_connections is too small',
    '`max\\_connections` 的值太小',
    ['zh/markup'],
  ],
  ['Traditional terms', 'The server closed the connection', '伺服器關閉了連線', ['zh/traditional']],
  [
    'full-width letters',
    'PyTorch was installed without CUDA',
    '安装的 ＰｙＴｏｒｃｈ 不含 CUDA',
    ['zh/typography'],
  ],
  [
    'a stand-in for the English',
    'TODO',
    '在运行 `npm ci` 之前先删除 node_modules 文件夹，然后重启编辑器。',
    [],
  ],
  [
    'Chinese for the English',
    '缓存已损坏',
    '先运行 `npm cache clean` 再重装一次所有的依赖项。',
    ['zh/length'],
  ],
])('%s: one mistake is one finding', (_, source, target, rules) => {
  const problems = checkTranslation(
    { source, target, field: 'root_cause_zh', domain: 'node' },
    shipped.policy.chinese,
  );
  expect(problems.map(({ rule }) => rule)).toEqual(rules);
});

test('what a Chinese program says may be a signature', () => {
  const text = '无法加载文件 npm.ps1，因为在此系统上禁止运行脚本';
  const translation = { source: text, target: text, field: 'signature_zh' } as const;
  expect(checkTranslation(translation, shipped.policy.chinese)).toEqual([]);
});
