import { expect, test } from 'vitest';
import { foreignCode } from './foreign-code.ts';

test.each([
  ['Read it with $name ?? "none"', '用 $name ? "none" 读取', '?'],
  ['Spread it: [...old, item]', '展开：[..old, item]', '[..'],
  ['Run a && b', '运行 a & b', '&'],
  ['Use === here', '这里用 ==', '=='],
  ['x -> x + 1', 'x => x + 1', '=>'],
  ['Read it[0][1] here', '这里读取 it[0]][1]', ']]['],
  ['apiVersion: batch/v1', 'apiVersion：batches/v1', 'batches/v1'],
  ['Set innodb_buffer_pool_size', '设置 innodb_buffer_pools_size', 'innodb_buffer_pools_size'],
  ['Open App\\Models\\User', '打开 AppModelsUser', 'AppModelsUser'],
  ['Use the await keyword', '使用 __await__ 关键字', '__await__'],
  ['Pin actions/checkout', '锁定 actions/checkout@v4', '@'],
  ['Call list.append(x)', '调用 lists.append(x)', 'lists.append(x'],
  ['Read MY_TOKEN', '读取 my_token', 'my_token'],
  ['chmod u+x file', 'chmod u x file', 'u x'],
  ['Match \\d only', '只匹配 \\w', '\\w'],
  ['Pass size=10 here', '传入 size:10', 'size:10'],
  ['Use the ~/.ssh/config file', '使用 ~/.ssh/configs 文件', '.ssh/configs'],
  ['Compare (a != b)', '比较 (a = b)', '='],
  ['Open Edit > Player > Input', '打开 Edit > Input > Player', 'Input > Player'],
  ['Mount it at /var/data/', '挂载到 /var/data', '/var/data'],
  ['Call f(a, b, ...)', '调用 f(a, b)', 'f(a, b)'],
  ['a plain { id: string } object', '普通对象 { string }', '{ string }'],
  ['TypeError: null pointer here', 'TypeError: void pointer here（空指针）', 'void'],
  ['run --tag x --dry', 'run --tag x --tag x --dry', 'x --tag'],
  ['Convert it to file:// URLs', '转换为 file:/ URL', ':/'],
  ['duplicates in values/, layouts', 'value/、layouts 中的重复项', 'value/'],
  ['disk space in /opt/data', '/opt/data/cache 的磁盘空间（cache）', '/opt/data/cache'],
])('%s / %s: %s comes from nowhere', (source, target, code) => {
  expect(foreignCode(source, target)).toContain(code);
});

test.each([
  ['Choose one: maps or sets', '二选一：map/set'],
  ['Close all goroutines/threads', '关闭所有 goroutine/线程'],
  ['the configmap and its ClusterRoles', '该 ConfigMap 及其 ClusterRole'],
  ['AssemblyLoadContexts differ', 'AssemblyLoadContext 不同'],
  ['a response body', '一个 response body'],
  ['Reduce it to 5-15MB', '降到 5~15MB'],
  ['from a 3.3 V pin', '从 3.3V 引脚'],
  ['80+ km/h', '80 km/h 以上'],
  ["Use 'a' / 'b'", '用“a”/“b”'],
  ['Click the access token', '点击 access_token'],
  ['%s of %s', '%2$s 的 %1$s'],
  ['<file> && echo', '<文件> && echo'],
  ['type A<T> = T', '`type A<T> = T`'],
  ['Wait, then retry: a, b', '等一等再重试：a、b'],
  ['Run `ls -l` (GNU)', '运行 ls -l（GNU）'],
  ['Set x = 1 in .env', '在 .env 里设 x=1'],
  ['SSL: protocol / TLS version', 'SSL：协议/TLS 版本'],
  ['Null or invalid', 'null/无效'],
  ['the Section 5 (b)', '第 5 条 (b)'],
  ['gtk4 on X11', 'X11 上的 GTK4'],
  ['Costs ~$5', '约 $5'],
  ['Pass --all', '传入 `--all`'],
  ['Mount it at /var/data/', '挂载到 `/var/data/`'],
  ['Pipe a | b', '管道 a | b'],
])('%s / %s: all of it comes from the English', (source, target) => {
  expect(foreignCode(source, target)).toBeNull();
});

test('what stands in the English of the same place comes from there', () => {
  expect(foreignCode('Enable it', '启用 a_b', 'Set a_b = 1')).toBeNull();
});
