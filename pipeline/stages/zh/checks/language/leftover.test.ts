import { expect, test } from 'vitest';
import { leftoverProblem } from './leftover.ts';

function leftover(source: string, target: string) {
  return leftoverProblem({ source, target, field: 'root_cause_zh' });
}

test.each([
  ['It holds stale values', '其中含有stale 的值', 'stale'],
  ['Use a static/predictable state', '使用 static/predictable 的状态', 'predictable'],
  ['static = fast, dynamic = fresh/slower', '静态＝快，dynamic = fresh/slower', 'fresh'],
  ['Works in newer releases only', '只在 newer 的版本里可用', 'newer'],
  ['It happens occasionally', '它 occasionally 会发生', 'occasionally'],
  ['Manually delete the lock file', 'manually 删除锁文件', 'manually'],
  ['The method returns a different value', '该方法返回 different 的值', 'different'],
  ['Avoid driving during floods', 'avoid 在洪水期间开车', 'avoid'],
  ['This approach is safer', '这个 approach 更稳妥', 'approach'],
  ['Carry cash for street food', '带 cash 买街头小吃', 'cash'],
  ['Symptoms appear within hours', 'symptoms 几小时内就会出现', 'symptoms'],
  ['Tourists are usually turned away', 'tourists 一般会被拒', 'tourists'],
  ['Toxic: onions/garlic, grapes', '有毒：onions/garlic、葡萄', 'onions'],
  ['Call hooks in event handlers or callbacks', '在事件处理程序 or callbacks 中调用 hook', 'or callbacks'],
  ['Bottled water and untreated ice', '瓶装水 and untreated ice', 'and untreated ice'],
  ['Check whether the certificate has expired', '检查 whether the certificate 已过期', 'whether the'],
  ['Use pre-built packages', '使用 pre-built 的包', 'pre-built'],
  ['Restart the server', '重启 the 服务器', 'the'],
  ['Large APK, no obfuscation', 'Large APK，没混淆', 'Large'],
  ['It takes 3 days', '要 3 days', 'days'],
  ['Use browser-based tools', '使用 browser-based 的工具', 'browser-based'],
])('%s / %s has %s left, which no engineer leaves', (source, target, text) => {
  const problem = leftover(source, target);
  expect(problem).toMatchObject({ rule: 'zh/untranslated', isDoubtful: true });
  expect(problem?.message).toContain(`\`${text}`);
});

test.each([
  ['This loses data for good in `a`', '这会造成data 丢失，见 `a`', 'data'],
  ['Aliases of 2 types do not help conversion', '2 个类型的别名对conversion没有帮助', 'conversion'],
])('%s / %s has %s put in without blanks, which the text sets elsewhere', (source, target, text) => {
  expect(leftover(source, target)?.message).toContain(`\`${text}\``);
});

test.each([
  ['For statins, blood pressure, pain', '他汀类、blood pressure、止痛'],
  ['Use a different secret', '改用 different secret'],
  ['Skip failing widget tests', '跳过失败的 widget tests'],
  ['Absolute paths are not portable', '这类 absolute paths 不可移植'],
  ['It causes deadlock', '它 causes deadlock'],
  ['It means too many connections', '而 too many connections 表示连接过多'],
])('%s / %s may have a term in it, and is an estimate', (source, target) => {
  expect(leftover(source, target)).toMatchObject({ isEstimate: true });
});

test('two words of English are hardly a term in everyday life', () => {
  const text = { source: 'Go to urgent care', target: '去 urgent care', field: 'root_cause_zh' } as const;
  expect(leftoverProblem({ ...text, domain: 'medical' }, ['medical'])).toMatchObject({ isEstimate: true });
  expect(leftoverProblem({ ...text, domain: 'react' }, ['medical'])).toBeNull();
});

test.each([
  ['Use the state hook', '使用 state hook'],
  ['Add a retry policy to the job', '给 job 加上 retry policy'],
  ['Set the batch size', '设置 batch size'],
  ['Take a heap dump', '抓一份 heap dump'],
  ['Beware of the stale closure', '当心过期闭包（stale closure）'],
  ['It fails with connection refused', '报 connection refused，失败'],
  ['It fails with unexpected token', '报 unexpected token 错误'],
  ['It is a best-effort queue', '这是 best-effort 队列'],
  ['Ground truth boxes are absent', '没有 ground truth 框'],
  ['Parse the front matter', '解析 front matter'],
  ['Set restart to always', '把 restart 设为 always'],
  ['Assign it to never', '赋给 never 类型'],
  ['React hooks run at the top level', 'React hooks 要在顶层运行'],
  ['Go modules are required', 'Go modules 是必需的'],
  ['Fatal error: out of memory', 'Fatal error: 内存不足'],
  ['Rebase onto main, then push', '先 rebase 到 main，再 push'],
  ['Compare aware and naive datetimes', '比较 aware 与 naive 的 datetime'],
  ['Enable delivered and dropped events', '启用 delivered、dropped 事件'],
  ['Ask about Valparaíso', '问问 Valparaíso'],
  ['The array is degraded', '阵列处于 degraded 状态'],
  ['Pay to the till number', '付到 till 号码'],
  ['Serverless has a cold start', 'serverless 有 cold start'],
  ['portal-target-missing is another one', 'portal-target-missing 是另一个'],
  ['Nodes of the behavior tree', 'behavior tree 的节点'],
  ['Write with w: majority', '用 majority 写入'],
  ['It causes a thundering herd', '会引发 thundering herd'],
  ['The seed and the referer', 'seed 与 referer'],
  ['Install the nightly build', '安装 nightly 版'],
  ['Run git am and git diagnose', '运行 git am 和 git diagnose'],
  ['Fix the source, then force it', '先修好source，再强制reconcile'],
  ['A leader election starts', '开始 leader election'],
  ['Defer to commit hooks', '交给 commit hook'],
  ['Clone the repository', '先 clone 仓库'],
  ['data does not match JSON schema', '`data does not match JSON schema`（数据与 JSON schema 不符）'],
  ['Source the workspace overlay', 'source 工作空间 overlay'],
  ['Say it is "available"', '说它是“available”'],
])('%s / %s is left alone', (source, target) => {
  expect(leftover(source, target)).toBeNull();
});
