import { expect, test } from 'vitest';
import { translatedCode } from './translated-code.ts';

test.each([
  ['Seed np.random.seed and random.seed', '设置 np.random.seed 和 random.种子', 'random.seed'],
  ['Read event.target.value', '读取 event.target.值', 'event.target.value'],
  ['Set max_retries', '设置 max_重试', 'max_retries'],
  ['#include <stdio.h>', '#包含 <stdio.h>', '#include'],
  ['Call app.config.from_object(Config)', '调用 app.config.from_object(配置)', 'from_object(Config)'],
  ["mp.set_start_method('fork') helps", 'mp.set_start_method(‘分叉’) 有用', "set_start_method('fork')"],
  ['Read os.environ["HOME"]', '读取 os.environ["主目录"]', "environ['HOME']"],
  ["fetch(url, method='GET')", "fetch(url, 方法='GET')", "method='"],
  ['open(path, mode="rb")', 'open(path, 模式="rb")', "mode='"],
  ['Add "engines": { "node": "22" }', '添加 "引擎": { "node": "22" }', "'engines': {"],
  ['Set "moduleResolution": "bundler"', '设置 "moduleResolution": "打包器"', "bundler'"],
  ['Install with --no-binary :none:', '使用 --no-binary :无: 安装', ':none:'],
  ['Compare userId and orderId', '比较 userId 和 订单Id', 'orderId'],
  [
    'location / { proxy_pass $up; } { deny ~x; }',
    'location / { proxy_pass $up; } { 拒绝 ~x; }',
    '{ deny ~x;',
  ],
  ["Run 'docker stop <id>' or 'stop <id>'", "运行 'docker stop <id>' 或 '停止 <id>'", "'stop <id>"],
  ["Add 'runs-on: [self-hosted]'", "添加 '运行于: [self-hosted]'", "'runs-on: [self-hosted]'"],
  ["The 'yield from' form delegates", '“产出 from”形式会委托', "'yield from'"],
  ['SELECT id FROM users', 'SELECT id 来自 users', 'id FROM users'],
  ['UPDATE t SET a = 1 WHERE id = 2', 'UPDATE t SET a = 1 其中 id = 2', '1 WHERE id'],
  ['ALTER TABLE a ADD COLUMN b', 'ALTER TABLE a 添加列 b', 'a ADD COLUMN b'],
  ['try: load() except: pass finally: close()', 'try: load() except: pass 最终: close()', 'finally: close()'],
  ['if a: b() else: c()', 'if a: b() 否则: c()', 'else: c()'],
  ['git pull\ngit rebase main', 'git 拉取\ngit rebase main', 'git pull'],
  ['npm install\nnpm test', 'npm 安装\nnpm test', 'npm install'],
  ['Then run docker system prune -af', '然后执行“docker system 清理 -af”', 'docker system prune -af'],
  ['Use kubectl convert to migrate', '用 `kubectl 转换` 迁移', 'kubectl convert'],
  ["Run 'kubectl get nodes'", "运行 'kubectl get 节点'", 'kubectl get nodes'],
  ['terraform plan -out=tfplan', 'terraform 计划 -out=tfplan', 'terraform plan -out=tfplan'],
])('%s / %s: the code is %s', (source, target, code) => {
  expect(translatedCode(source, target)).toContain(code);
});

test.each([
  ['The npm scripts fail on Windows', 'npm 脚本在 Windows 上会失败'],
  ['Check the git repository', 'git 仓库要检查'],
  ["Run 'npm ci' and check", "运行 'npm ci' 并检查"],
  ['npm install errors: delete node_modules', 'npm 安装报错时，删掉 node_modules'],
  ['pip install torch without --index-url', 'pip install torch 时不带 --index-url'],
  ['Use HTTP AND HTTPS here', '在这里使用 HTTP 和 HTTPS'],
  ['Set CAN_H and CAN_L', '设置 CAN_H 与 CAN_L'],
  ['Do NOT use it', '不要 use 它'],
  ['print("Hello there")', 'print("你好")'],
  ["logging.debug('Raw response: %r', x)", "logging.debug('原始响应：%r', x)"],
  ['List<T> list  # the list', 'List<T> list  # 列表'],
  ['const x = 1; // wrong', 'const x = 1; // 错误'],
  ['// Wrong: const x = 1', '// 错误：const x = 1'],
  ['Run: npm install', '运行: npm install'],
  ['Error: cannot open x', '错误: 打不开 x'],
  ['note (default: 64)', '注意（默认: 64）'],
  ['It says "not found"', '它报“未找到”'],
  ['The type (string) differs', '类型(字符串)不同'],
  ['OpenAI API key', 'OpenAI API 密钥'],
  ['Use the React DOM tree', '使用 React 的 DOM 树'],
  ['the CA bundle', 'CA 证书包'],
  ['Python pickle', '用 Python 的 pickle'],
  ['AWS returns HTTP 403', 'AWS 会返回 HTTP 403'],
  ['connect to host.example. The port', '连接 host.example.端口'],
  ['Replace <name> with yours', '把 <名称> 换成你的'],
  ['kill 5 # hard', 'kill 5 # 强制'],
  ['$ docker ps  # shows all', '$ docker ps  # 列出全部'],
  ['A = 1 (one)', 'A=1（一）'],
  ['Docker images use layers', 'Docker 镜像由层组成'],
])('%s / %s has no code put into Chinese', (source, target) => {
  expect(translatedCode(source, target)).toBeNull();
});

test('a hostile text is read in bounded time', () => {
  const many = "git 拉 'a 拉 b' f(拉) ".repeat(3000);
  expect(translatedCode("git ' f( ".repeat(6000), many)).toBeNull();
});
