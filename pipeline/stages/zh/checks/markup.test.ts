import { expect, test } from 'vitest';
import { markupProblem, quotesProblem } from './markup.ts';

const field = 'root_cause_zh' as const;

test.each([
  ['Before March 1, 1900', '1900\\ 年 3 月 1 日之前', '1900 年 3 月 1 日之前'],
  ['Raise max_connections', '增大 max\\_connections', '增大 max_connections'],
  ["Cannot find 'x'", "找不到 \\'x\\'", "找不到 'x'"],
  ['Cannot find "x"', '找不到 \\"x\\"', '找不到 "x"'],
  ['It is too small.', '太小了。\\n', '太小了。'],
  ['Look in C:\\Users\\me', '在 C:\\\\Users\\\\me 中查找', '在 C:\\Users\\me 中查找'],
  ['Cannot find module', '**找不到**模块', '找不到模块'],
  ['Cannot find module', '*找不到*模块', '找不到模块'],
  ['End in 해', '以 *해* 结尾', '以 해 结尾'],
  ['Cannot find module', '找不到 ~~模块~~', '找不到 模块'],
  ['Cannot find module', '## 找不到模块', '找不到模块'],
  ['Cannot find module', '- 找不到模块', '找不到模块'],
  ['Cannot find module', '#找不到模块', '找不到模块'],
  ['Cannot find module', '✅ 找不到模块 👍', '找不到模块'],
  ['Cannot find module', '① 找不到模块', '找不到模块'],
  ['Cannot find module', '<![CDATA[找不到模块]]>', '找不到模块'],
  ['Cannot find module', '1. 找不到模块', '找不到模块'],
  ['Cannot find module', '> 找不到模块', '找不到模块'],
  ['Cannot find module', '| 找不到模块 |', '找不到模块'],
  ['Cannot find module', '找不到[模块](#x)', '找不到模块'],
  ['Set MD4', '设置 ``MD4', '设置 MD4'],
  ['Cannot find module', "'''找不到模块'''", '找不到模块'],
  ['In an async function', '在 __async__ 函数中', '在 async 函数中'],
  ['Cannot find module', '```text\n找不到模块\n```', '找不到模块'],
  ['Cannot find module', '<zh>找不到模块</zh>', '找不到模块'],
  ['Cannot find module', '"找不到模块"', '找不到模块'],
  ['Cannot find module', '“找不到模块”', '找不到模块'],
  ['Cannot find "x"', '"找不到"x""', '找不到"x"'],
])('%s / %s: the signs go', (source, target, fix) => {
  expect(markupProblem({ source, target, field })).toMatchObject({ rule: 'zh/markup', fix });
});

test.each([
  ['Cannot find module', '{"text": "找不到模块"}'],
  ['Cannot find module', '["找不到模块", "x"]'],
  ['Cannot find module', '**找不到模块'],
  ['Cannot find <x>', '找不到 &lt;x&gt;'],
  ['Open the file again', '再次\\n打开文件'],
  ['# List it:\nls', '### 列出：\nls'],
  ['Run a\nRun b', '运行 a \\\n运行 b'],
  ['Run FLUSHALL to reset it', '用 \\FLUSHALL 重置'],
])('%s / %s: markup, but nobody knows what was meant', (source, target) => {
  const problem = markupProblem({ source, target, field });
  expect(problem).not.toBeNull();
  expect(problem).not.toHaveProperty('fix');
});

test.each([
  ['It uses *bold* (not **bold**)', '它用 *bold*（而不是 **bold**）'],
  ['Class App\\Models\\X not found', '找不到类 App\\Models\\X'],
  ['Use `a\\_b`', '使用 `a\\_b`'],
  ['Use max_connections', '使用 `max_connections`'],
  ['Set __init__ and __all__', '设置 __init__ 和 __all__'],
  ['Multiply 2 * 3 * 4', '将 2 * 3 * 4 相乘'],
  ['"Broken pipe" and "reset"', '"管道破裂"和"重置"'],
  ['Add "type": "module"', '添加 "type": "module"'],
  ['A broken pipe', '出现“管道破裂”'],
])('%s / %s: no markup of its own', (source, target) => {
  expect(markupProblem({ source, target, field })).toBeNull();
});

test('quotes and emphasis of a person are doubtful', () => {
  expect(quotesProblem({ source: 'Remove it cleanly', target: '“干净”地移除它', field })?.rule).toBe(
    'zh/markup',
  );
  expect(quotesProblem({ source: 'status: FAILED', target: '状态："FAILED"（失败）', field })).not.toBeNull();
  expect(quotesProblem({ source: 'Remove "it"', target: '移除“它”', field })).toBeNull();
  expect(markupProblem({ source: 'It does NOT wait', target: '它**不**等待', field })).toMatchObject({
    rule: 'zh/markup',
    isEstimate: true,
    fix: '它不等待',
  });
});
