import { expect, test } from 'vitest';
import { leftoverProblem } from './leftover.ts';

function leftover(source: string, target: string, domain = 'node') {
  return leftoverProblem({ source, target, field: 'root_cause_zh', domain }, ['medical', 'visa']);
}

test.each([
  ['Use a healthy node', '使用 healthy 的节点', 'healthy'],
  ['The skipped test passes later', 'skipped 的测试后来通过了', 'skipped'],
  ['Wait for a running container', '等待 running 的容器', 'running'],
  ['Trust known-good hosts only', '只信任 known-good 的主机', 'known-good'],
  ['The cache is empty', '缓存 empty 了', 'empty'],
  ['Use a deterministic order', '使用 deterministic 的顺序', 'deterministic'],
  ['Check the remaining quota', '检查 remaining 的配额', 'remaining'],
  ['It cannot validate the token', '它不 validate 令牌', 'validate'],
  ['The proxy will block the request', '代理会 block 请求', 'block'],
  ['You must restart the node', '必须先 restart 节点', 'restart'],
  ['Then remove the old image', '再 remove 旧镜像', 'remove'],
  ['It can handle all cases', '能 handle 所有情况', 'handle'],
  ['Do not expose the port', '不要 expose 端口', 'expose'],
  ['Please contact the vendor', '请 contact 供应商', 'contact'],
  ['It should return early', '应 return 得早', 'return'],
  ['Review the logs', 'Review 日志', 'Review'],
  ['Verify image names in the registry', 'Verify 仓库里的镜像名', 'Verify'],
  ['Stop it. Ensure the port is free', '停掉它。Ensure 端口空闲', 'Ensure'],
  ['First configure the proxy', '首先 configure 代理', 'configure'],
  ['Create model inside the scope', '在作用域内 create 模型', 'create'],
  ['Restore snapshot from disk', 'Restore snapshot 需要磁盘', 'Restore snapshot'],
  ['Dropping the index loses data', 'Dropping 索引会丢数据', 'Dropping'],
  ['It retries thinking it is slow', '它会重试，thinking 这只是慢', 'thinking'],
  ['Cookies leak, enabling XSS theft', 'Cookie 泄漏，enabling XSS theft', 'enabling'],
  ['It works in isolation', '它 in isolation 能用', 'in isolation'],
  ['Wait three minutes at altitude', 'at altitude 要等三分钟', 'at altitude'],
  ['It is slow under load', '它 under load 很慢', 'under load'],
  ['When offline: use the cache', 'When offline：使用缓存', 'When offline'],
  ['Use the same key twice', 'same key 用两次', 'same key'],
  ['It needs clear ownership', '需要 clear ownership', 'clear ownership'],
  ['Keep the old volume', '保留 old volume', 'old volume'],
  ['The cause is network configuration', '原因在于 network configuration', 'network configuration'],
  ['It lacks type compatibility', '缺少 type compatibility', 'type compatibility'],
  ['It hurts code readability', '有损 code readability', 'code readability'],
  ['It will fail', '它 will fail', 'will fail'],
  ['It fails almost everywhere', '它 almost everywhere 都失败', 'almost everywhere'],
  ['Only call it once', 'only 调用一次', 'only'],
  ['An error-prone way', '这种做法 error-prone', 'error-prone'],
  ['A memory-intensive job', '这是 memory-intensive 的任务', 'memory-intensive'],
  ['Encodings mismatch', '编码 mismatch', 'mismatch'],
])('%s / %s: %s is left', (source, target, text) => {
  expect(leftover(source, target)?.message).toContain(`\`${text}`);
});

test.each([
  ['Hide under a highway overpass', '躲在 highway overpass 下', 'visa'],
  ['Take a cotton sheet', '带上 cotton sheet', 'medical'],
])('%s / %s: words of a dictionary are no terms in everyday life', (source, target, domain) => {
  expect(leftover(source, target, domain)).toMatchObject({ isEstimate: true });
  expect(leftover(source, target)).toBeNull();
});

test.each([
  ['Rebase before you push', '先 rebase 再 push'],
  ['Commit without building', '不编译就 commit'],
  ['You can deploy it', '可以 deploy'],
  ['Do not await it', '不 await 它'],
  ['Fork the process first', '要 fork 进程'],
  ['Detach the tensor first', '先 detach 张量'],
  ['You must clone the repo', '必须先 clone 仓库'],
  ['Do not pickle it', '不能 pickle 它'],
  ['Kill the process', '先 kill 进程'],
  ['Use git stash first', '先 git stash 一下'],
  ['A moved block', 'moved 块'],
  ['The nested limit', 'nested 上限'],
  ['Profiling shows it', '先做 profiling'],
  ['Disable stripping', '关闭 stripping'],
  ['Update the mapping of the index', '更新索引的 mapping'],
  ['Check the embedding dimension', '检查 embedding 维度'],
  ['The value of the prop', 'prop 的值'],
  ['The dimension of a tensor', 'tensor 的维度'],
  ['The broker that is down', 'broker 的主机'],
  ['Return null as the value', '返回 null 的值'],
  ['Needs a token', '需要 token'],
  ['Only the schema counts', '主要 schema 有用'],
  ['A chance for a hook', '有机会 hook 进去'],
  ['The performance of a widget', '性能 widget 测试'],
  ['Call the create method', '调用 create 方法'],
  ['The validate option', '关掉 validate 选项'],
  ['The review stage fails', 'review 阶段失败'],
  ['Delete actions fail', 'delete 操作会失败'],
  ['Set restart to always', '把 restart 设为 always'],
  ['Assign it to never', '赋给 never'],
  ['Use function calling', '使用 function calling'],
  ['Set the batch size', '设置 batch size'],
  ['Start the action server', '启动 action server'],
  ['Pick a resource class', '选择 resource class'],
  ['Close the response body', '关闭 response body'],
  ['Take a heap dump', '抓一份 heap dump'],
  ['The session ID changes', 'session ID 会变'],
  ['React uses keys', 'React 用 key'],
  ['Excel stores dates', 'Excel 会存日期'],
  ['Docker images grow', 'Docker 镜像会变大'],
  ['Flush it after the trip', '用完后 flush'],
  ['Fix: update the lockfile', '修法：更新 lockfile'],
  ['The effect that leaks', '泄漏的 effect'],
  ['A blob that has a lease', 'blob 上有租约'],
  ['Derive the trait', '用 derive 派生 trait'],
  ['A setter assigns to itself', '可能 setter 给自身赋值'],
  ['It cannot concatenate str', '不能将 str 拼接上去'],
  ['Properties of undefined', 'undefined 的属性'],
  ['Add tools:replace to it', '给它加 tools:replace'],
])('%s / %s has only what engineers leave', (source, target) => {
  expect(leftover(source, target)).toBeNull();
});
