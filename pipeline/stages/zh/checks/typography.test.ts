import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { typographyProblem } from './typography.ts';

function fixOf(target: string): string | undefined {
  return typographyProblem({ source: 'x', target, field: 'signature_zh' })?.fix;
}

test.each([
  ['错误:找不到文件', '错误：找不到文件'],
  ['找不到文件, 请重试', '找不到文件，请重试'],
  ['确定吗?请确认', '确定吗？请确认'],
  ['已完成.请重试', '已完成。请重试'],
  ['失败（（无网络））', '失败（无网络）'],
  ['调用失败 (E1):消息过大', '调用失败 (E1)：消息过大'],
  ['失败 ，请重试', '失败，请重试'],
  ['失败 , 请重试', '失败，请重试'],
  ['失败，  请重试', '失败，请重试'],
  ['失败\u00a0`x`\u3000次', '失败 `x` 次'],
  ['失败...请重试', '失败……请重试'],
  ['失败--请重试｡', '失败——请重试。'],
  ['用了 50％', '用了 50%'],
  [' 失败\n', '失败'],
  ['失败。。', '失败。'],
  ['失败. 请重试.', '失败。请重试。'],
  ['（见下）, 再试', '（见下），再试'],
  ['大于 maxmemory,不执行', '大于 maxmemory，不执行'],
  ['用 CDN;设缓存', '用 CDN；设缓存'],
  ['结构变了(字段有增), 照样失败', '结构变了（字段有增），照样失败'],
  ['拨打 112(警察)或 119', '拨打 112（警察）或 119'],
  ['数字钱包(如 MoMo)也要求', '数字钱包（如 MoMo）也要求'],
  ['仍返回 null .把它', '仍返回 null。把它'],
  ['受影响．请重试', '受影响。请重试'],
  ['运行 ｎｐｍ １２ 次', '运行 npm 12 次'],
])('%s becomes %s', (target, fix) => {
  expect(fixOf(target)).toBe(fix);
});

test.each([
  '错误：找不到文件',
  '运行 `a,b` 和 `甲,乙`',
  '见 https://example.com/a,b',
  '{0}: 错误',
  '需要 3.5 版本',
  '请稍候……',
  '用法: git add',
  '大于 maxmemory, 不执行',
  '调用 open(文件名)',
  '竹芋(Calathea)、吊兰',
])('%s is left alone', (target) => {
  expect(fixOf(target)).toBeUndefined();
});

test('a fixed text needs no fixing', () => {
  assert(
    property(string({ unit: constantFrom(...'中文,，.。:：;?! 　a1`{}ｎ１、') }), (text) => {
      const fix = fixOf(text);
      expect(fix === undefined ? undefined : fixOf(fix)).toBeUndefined();
    }),
  );
});

function isFaulty(source: string, target: string, isLoose = false): boolean {
  return typographyProblem({ source, target, field: 'signature_zh', isLoose }) !== null;
}

test.each([
  ['The value `true` is set', '值“true”已设置'],
  ['The value `true` is set', '值 true 已设置'],
  ['The value `true` is set', '值 true` 已设置'],
  ['A file (see below) is open', '文件（见下 已打开'],
  ['One line', '第一\n行'],
  ["The class 'large' is missing", "缺少 'large 这一类"],
  ['It holds "Effect": "Deny"', '其中有 "Effect": "Deny'],
  ['Write print(x) there', '在那里写 print（x）'],
  ['Call reset() first', '先调用 reset（）'],
  ["Wait for reason='stop'", "等到 reason＝'stop'"],
  ['Set map[key] to host:port', '将 map［key］设为 host:port'],
  ['Low on resource: disk', '节点 不足：disk'],
  ['Use {% url %} there', '在那里用 ｛% url %｝'],
  ['Start in skip-grant-tables mode', '以 skip - grant - tables 模式启动'],
  ['An offer (job, school)', '理由(工作、学校）定下来'],
  ['Not found: the service', '找不到：，服务'],
  ['Call f(a, b) first', '先调用 f(a，b)'],
  ['Check it:\nls -la', '检查标 签：\nls -la'],
  ['The group coordinator sees it as dead', '组  判定它已失联'],
  ["Use start method 'spawn'", "使用启动方式 ''spawn''"],
  ['Prune it', '用 `docker\u3000system\u3000prune` 清理'],
  ['Restart the server', '重启服务器（）'],
  ['Call it off', '取消通话』'],
  ['It is an exception.', '这是例外。.'],
])('%s / %s: marks or lines are lost', (source, target) => {
  expect(isFaulty(source, target)).toBe(true);
});

test.each([
  ["The users' class", '用户的类'],
  ['Install it (pip)', '安装 pip（见下）'],
  ['batch_write (up to 25)\nc.batch_write(x)', 'batch_write（最多 25）\nc.batch_write(x)'],
  ['Use pip - it is there', '用 pip - 它在那里'],
  ['Two values (a, b) and EACCES: denied', '两个值（a，b），EACCES：被拒绝'],
  ['error collection: {c} index: {i}', '错误 集合: {c} 索引: {i}'],
  ["Raise '' to it's own", "把 '' 提升为 it's"],
  ['# Two\nregions: eu, us\nzones: 3', '# 两项\n区域：eu、us\nzones: 3'],
  ['Call f()', '调用 f()'],
  ['*** missing separator.  Stop.', '*** 缺失分隔符。  停止。'],
])('%s / %s: marks are there', (source, target) => {
  expect(isFaulty(source, target)).toBe(false);
});

test('what nobody can compare is not compared', () => {
  expect(isFaulty('Use `a`\nUse `b`', '使用 `a`', true)).toBe(false);
  expect(isFaulty('Use `a`', '使用 `a')).toBe(true);
});

test.each([
  ['`match` arms differ', 'match 各分支不同', '`match` 各分支不同'],
  ['Set `true`', '设为“true”', '设为`true`'],
  ['Use `npm ci`, not `npm i`', '使用 npm ci，而不是 `npm i`', '使用 `npm ci`，而不是 `npm i`'],
  ['UART: framing error', 'UART：framing error（帧错误）', 'UART: framing error（帧错误）'],
])('%s / %s: the code comes back', (source, target, fix) => {
  expect(typographyProblem({ source, target, field: 'root_cause_zh' })?.fix).toBe(fix);
});

test('a line break closes up', () => {
  expect(typographyProblem({ source: 'One line', target: '第一 \n 行', field: 'signature_zh' })?.fix).toBe(
    '第一行',
  );
});

test('two blanks beside Chinese show where a word fell out, unless the English has them', () => {
  const fault = (source: string) =>
    typographyProblem({ source, target: 'ATM 卡 +  的转账', field: 'root_cause_zh' })?.message;
  expect(fault('ATM card + capped transfers')).toContain('a word may have fallen out');
  expect(fault('ATM card +  transfers')).toBeUndefined();
});
