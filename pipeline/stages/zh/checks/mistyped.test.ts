import { expect, test } from 'vitest';
import shipped from '../../../policy/shipped-policy.generated.json' with { type: 'json' };
import { mistyped } from './mistyped.ts';

const problem = (target: string, source = 'Look at it') =>
  mistyped({ source, target, field: 'root_cause_zh' }, shipped.policy.chinese.glossary)?.problem ?? null;

test.each([
  // A character that sounds alike.
  ['检查 broker 集群是否键康，并确保主题有副本', '键康', '健康'],
  ['（巨绝执行协调操作）', '巨绝', '拒绝'],
  ['缺少证书就拒决连接', '拒决', '拒绝'],
  ['延长超时时间只会推迟发线问题', '发线', '发现'],
  ['需要先备粉数据库', '备粉', '备份'],
  ['签正到期前申请延期', '签正', '签证'],
  ['修改后重启，索银失效', '索银', '索引'],
  // Two characters that changed places.
  ['在体立匹配之前，确保相机已校正', '体立', '立体'],
  ['会导致溃崩', '溃崩', '崩溃'],
  ['请系联领事馆', '系联', '联系'],
  ['容易误错信息不全', '误错', '错误'],
])('%s: "%s" is a slip of "%s"', (target, written, meant) => {
  expect(problem(target)?.message).toContain(`"${written}" is no word of Chinese. It may be "${meant}"`);
  expect(problem(target)?.isEstimate).toBe(true);
});

test.each([
  ['Check the health of the process', '检查进城健康状况', '进城', '进程', 'process'],
  ['Traffic goes to a dead endpoint', '流量被路由到已挂掉的断点', '断点', '端点', 'endpoint'],
  ['Check the configuration', '检查配制是否正确', '配制', '配置', 'configuration'],
])('%s / %s: "%s" sounds like the term "%s"', (source, target, written, meant, term) => {
  expect(problem(target, source)?.message).toContain(
    `"${written}" sounds like "${meant}", which the glossary has for "${term}"`,
  );
});

test.each([
  ['The process stops', '进程会停下，所以进城要趁早'],
  ['Set a breakpoint at the endpoint', '在 endpoint 上设断点'],
  ['Execute it on every branch', '在各处执行'],
  ['Post it on Weibo', '发到微博上'],
])('%s / %s: the term stands there', (source, target) => {
  expect(problem(target, source)).toBeNull();
});

test.each([
  ['the words of the field', '显式指定类型，并把公钥写进表名对应的缓存；判空后再重跑预检'],
  ['terse engineering', '用 ref.current 前先判空；压测时拉取镜像，落盘前去重'],
  ['names in transliteration', '从乌兰巴托到布宜诺斯艾利斯，途经乔莫·肯雅塔国际机场'],
  ['a name that comes twice', '友利银行可以开户；友利的网点不多'],
  ['characters of grammar', '这是它的一部分，可以把它们都删掉再装回去'],
  ['a long word', '服务器的浏览器缓存与数据库连接池'],
  ['what stands in the English too', '键康是商品名'],
])('%s: no slip', (_, target) => {
  expect(problem(target, 'The product 键康')).toBeNull();
});

test('a hostile text is read in no time, however many pairs without a word it has', () => {
  expect(problem('键康，'.repeat(50_000))).toBeNull();
  expect(problem('巨绝'.repeat(50_000))).toBeNull();
});
