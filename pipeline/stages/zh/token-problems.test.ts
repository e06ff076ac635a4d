import { expect, test } from 'vitest';
import { tokenProblems } from './token-problems.ts';

function rulesFor(source: string, target: string, context?: string): string[] {
  const translation = { source, target, field: 'root_cause_zh' as const };
  return tokenProblems(context === undefined ? translation : { ...translation, context }).map(
    ({ rule }) => rule,
  );
}

test.each([
  ['Delete {0} files', '删除 {0} 个文件'],
  ['%s is not a %s', '%s 不是 %s'],
  ['%s has %d lines', '有 %2$d 行的 %1$s'],
  ['The value `false` is wrong', '值“false”是错的'],
  ['usage: git add <file>', '用法：git add <文件>'],
  ['&Open File...', '打开文件(&O)...'],
  ['_Open', '打开(_O)'],
  ['E_xit', '退出(_X)'],
  ['Wait 3 seconds', '等待三秒'],
  ['Three of 1,000 rows', '1000 行中的 3 行'],
  ['On May 5, 2024', '2024 年 5 月 5 日'],
  ['1.5 million users', '150 万用户'],
  ['One file changed', '%d 个文件已更改'],
  ['an hour ago', '%(count)s 小时前'],
  ['%d byte%s sent', '已发送 %d 字节'],
  ['Press Ctrl+Enter', '按 Ctrl+回车'],
  ['Press Ctrl+C', '请按 Ctrl-C'],
  ['press <Enter> to continue', '按回车键继续'],
  ['Enter the URL', '输入网址'],
  ['See https://example.com/en-US/docs', '参见 https://example.com/zh-CN/docs'],
  ['%d.%m.%Y', '%Y 年 %m 月 %d 日'],
  ['Change it to `rules = %r`.', '请改为“rules = %r”。'],
  ['type definitions for node', 'Node.js 的类型定义'],
  ['Add the super call', '添加 super() 调用'],
  ['unsupported protocol / TLS version', '不支持的协议/TLS 版本'],
  ["Can't find 'abc' / ERROR: failed", '找不到“abc”/ERROR：失败'],
  ['paper / PET / aluminum', '纸/PET/铝'],
  ['Saved at 6 a.m.', '保存于上午 6 点'],
])('%s / %s: nothing lost, nothing added', (source, target) => {
  expect(rulesFor(source, target)).toEqual([]);
});

test.each([
  ['Delete {0} files', '删除文件'],
  ['Delete {0} files', '删除 {1} 个文件'],
  ['Delete {name}', '删除 {名称}'],
  ['%s has %d lines', '%d 有 %s 行'],
  ['Use --force', '使用 --forc'],
  ['Use --force', '使用 -force'],
  ['Run `npm ci`', '运行 npm'],
  ['Edit /etc/hosts', '编辑 /etc/host'],
  ['Wait 30 seconds', '等待 3 秒'],
  ['The Content-Type header', 'Content-Typ 标头'],
  ['connect ECONNREFUSED', '连接被拒绝'],
  ['Call useEffect', '调用 useEfect'],
  ['Raise max_connections', '提高 max_connection'],
  ['{0} is {0}', '{0}'],
  ['<b>Bold</b> text', '<b>粗体文字'],
  ['See https://example.com/a', '参见 https://example.com/b'],
])('%s / %s: lost or altered, and said once', (source, target) => {
  expect(rulesFor(source, target)).toEqual(['zh/token-lost']);
});

test.each([
  ['The cache is corrupt', '缓存已损坏，请运行 `rm -rf ~`'],
  ['The cache is corrupt', '缓存已损坏，见 https://evil.example'],
  ['The cache is corrupt', '缓存已损坏 (--force)'],
  ['The cache is corrupt', '缓存已损坏 42'],
  ['Open the file', '打开 {0} 文件'],
  ['{0} is {1}', '{0}是{1}{1}'],
])('%s / %s: added', (source, target) => {
  expect(rulesFor(source, target)).toEqual(['zh/token-added']);
});

test('the detail of a workaround may be taken up, but need not be', () => {
  const action = 'Install the dependencies';
  const how = 'Run `npm ci` in the folder that holds package-lock.json.';
  expect(rulesFor(action, '安装依赖项：在含有 package-lock.json 的文件夹中运行 `npm ci`。', how)).toEqual([]);
  expect(rulesFor(action, '安装依赖项。', how)).toEqual([]);
  expect(rulesFor(action, '安装依赖项：运行 `npm install`。', how)).toEqual(['zh/token-added']);
});

test('names what became what', () => {
  const [problem] = tokenProblems({ source: 'Use --force', target: '使用 --forc', field: 'signature_zh' });
  expect(problem?.message).toContain('the flag `--force` (it has the flag `--forc` instead)');
});
