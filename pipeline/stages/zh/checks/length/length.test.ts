import { expect, test } from 'vitest';
import shipped from '../../../../policy/shipped-policy.generated.json' with { type: 'json' };
import { lengthProblem } from './length.ts';

function isFaulty(source: string, target: string, context?: string): boolean {
  const translation = { source, target, field: 'root_cause_zh' as const };
  return (
    lengthProblem(
      context === undefined ? translation : { ...translation, context },
      shipped.policy.chinese,
    ) !== null
  );
}

const ENGLISH =
  'The package manager found two versions of the same library that cannot be installed together.';
const CHINESE = '包管理器发现同一个库有两个版本，无法同时安装。';

test('a faithful text has the right length', () => {
  expect(isFaulty(ENGLISH, CHINESE)).toBe(false);
  expect(isFaulty('OK', '确定')).toBe(false);
  expect(isFaulty('Off', '关')).toBe(false);
});

test('half of a text is reported, and nobody is asked again for it', () => {
  const translation = {
    source: ENGLISH.slice(0, -1),
    target: '包管理器发现',
    field: 'root_cause_zh' as const,
  };
  expect(lengthProblem(translation, shipped.policy.chinese)).toMatchObject({ isEstimate: true });
  expect(
    lengthProblem({ ...translation, target: '找不到文件。找不到文件。' }, shipped.policy.chinese),
  ).not.toHaveProperty('isEstimate');
});

test.each([
  ['Check ref.current before using it', '用 ref.current 前先判空'],
  [
    'You should make sure that the Docker daemon is running before you try again',
    '先确认 Docker 守护进程已启动',
  ],
  ['It is better to use a coroutine than to block the main thread', '用协程，别阻塞主线程'],
  ['Use pathlib: Path(path).mkdir(parents=True)', '用 pathlib：Path(path).mkdir(parents=True)'],
  ['Connection refused by the host', 'Connection refused by the host（主机拒绝了连接）'],
])('%s / %s: terse, and what stands in both counts in neither', (source, target) => {
  expect(isFaulty(source, target)).toBe(false);
});

test.each([
  ['Scripts can block Redis forever', '脚本可能把 Redis'],
  ['Assume that a receipt is sufficient evidence', '以为收据就足以'],
  ['It fails unless the cache is warm', '缓存未预热时失败，除非'],
  ['The order depends on the scheduler', '顺序取决于'],
  ['Make sure that it never blocks', '确保它不会'],
  ['Treat a failure as a warning instead of an error', '把失败当成警告，而'],
  ['Recursion may slow down the editor', '递归可能会'],
  ['static = fast, dynamic = slow', '静态＝快，动态＝'],
])('%s / %s: stops before its end', (source, target) => {
  expect(isFaulty(source, target)).toBe(true);
});

test.each([
  ['The token expires and the session is closed', '令牌过期，会话随之关闭，并', 'fact'],
  ['Check the certificate chain and the clock', '检查证书链和', 'fact'],
  ['It is ignored unless the cache is warm', '会被忽略，除非', 'fact'],
  ['It will be removed in the next release', '它将', 'fact'],
  ['Close the file and wait for the lock', '关闭文件并等待，', 'fact'],
  ['The node restarts the pod and drains the queue', '节点重启 pod，也会', 'doubt'],
  ['Look at the disk, the cache and the sockets', '看磁盘、缓存还是……', 'doubt'],
  ['Use a read replica for reporting.', '报表查询请使用只读副', 'doubt'],
  ['The visa must be extended before it expires.', '签证必须在到期前延', 'doubt'],
  ['Compare the hashes of the archives.', '比较各个归档的', 'doubt'],
  ['The port is already in use.', '端口已被占用', 'estimate'],
  ['The cable was cut.', '电缆断了', 'estimate'],
])('%s / %s: the end is a %s', (source, target, weight) => {
  const problem = lengthProblem({ source, target, field: 'root_cause_zh' }, shipped.policy.chinese);
  expect(problem?.isDoubtful ? 'doubt' : problem?.isEstimate ? 'estimate' : problem && 'fact').toBe(weight);
});

test.each([
  ['How this can be avoided', '如何避免'],
  ['Data loss cannot be avoided', '数据丢失无法避免'],
  ['Check what caused the crash', '查清崩溃由什么造成'],
  ['Delete those that are no longer used', '删除不再使用的那些'],
  ['The build does not finish, and it never will', '构建没有完成，也不会'],
  ['Anyone may join', '谁都可以参与'],
  ['Check namespace - resources are namespace-scoped', '查命名空间：资源是按命名空间隔离的'],
  ['The branches can be merged', '分支可以合并'],
  ['The buffer is saturated', '缓冲区已饱和'],
  ['They do not know either', '他们也不知道'],
  ['Use AND instead of OR', '用与代替或'],
  ['Please wait', '请稍候…'],
  ['Ask yourself whether you need it.', '想想：真的需要吗？'],
])('%s / %s: terse, and whole', (source, target) => {
  expect(isFaulty(source, target)).toBe(false);
});

test('many words say as much in all translations, few do not', () => {
  const many = 'Check network, disk, memory, cache, queue, socket, thread, timer, signal and handle limits';
  expect(isFaulty(many, '检查网络、磁盘、内存、缓存、队列')).toBe(true);
  expect(isFaulty('Check network and disk limits', '查网络、磁盘限额')).toBe(false);
});

test('a text that says much more is too long', () => {
  expect(
    isFaulty('File not found', '找不到文件，这通常意味着路径有误或者文件已被移动到别处，请仔细检查路径'),
  ).toBe(true);
});

test('the detail of a workaround may be taken up', () => {
  const chinese =
    '安装依赖项：打开终端，进入包含锁定文件的文件夹，在那里运行安装命令，等待它完成，然后再启动程序。';
  expect(isFaulty('Install them', chinese)).toBe(true);
  expect(
    isFaulty(
      'Install them',
      chinese,
      'Open a terminal, go to the folder that holds the lock file, and run the install command there.',
    ),
  ).toBe(false);
});

test.each([
  ['said twice', '找不到文件。找不到文件。'],
  ['a stretch twice in a row', '无法打开文件，因为该文件已被移动因为该文件已被移动。'],
  ['one character over and over', '无法打开的的的的的'],
  ['a loop', '无法打开文件，请重试。请重试。请重试。请重试。请重试。'],
  ['a word over and over', '无法打开文件文件文件文件'],
  ['a short sentence twice', '无法打开。请重试。请重试。'],
  ['the same behind a stroke', '给每个部件都套上它 / 给每个部件都套上它'],
  ['a character twice', '跨文化沟沟通的培训'],
  ['a name twice', 'Gradle Gradle 任务失败'],
  ['a gloss twice', '滥用悲观锁（lock）（lock）'],
  ['a character twice at the end', '无法打开该文件件'],
  ['a character twice within a word', '把数量作为指标标跟踪'],
  ['a clause with a name twice', '改用 `git revert`，改用 `git revert`，别强推'],
  ['a clause with a name right behind itself', '先停，再 kill 进程再 kill 进程'],
  ['a word twice in a short text', '网关超时超时'],
  ['a word twice', '先用恢复键兜底兜底，再做匹配'],
  ['a word twice in six characters', '退回旧的旧的 API'],
  ['an item of a list twice', '涉及经济、科技、科技、教育'],
  ['a sentence twice', '文件已被移动。请重试一遍。请重试一遍。'],
  ['two translations', '无法打开/不能读取该文件'],
])('%s', (_, target) => {
  expect(isFaulty('Cannot open it', target)).toBe(true);
});

test.each([
  ['It takes the timeout from the project folder', '从项目目录读取超时时间'],
  ['The trouble is real, as is plainly told', '问题实实在在，说得清清楚楚'],
  ['Look at all that have it', '查看所有有它的'],
  ['Every country gets its own class type', '各国国民的基类类型'],
  ['Not for dogs', '不能给狗狗吃'],
  [
    'It cannot reach the Docker daemon. The Docker daemon is off.',
    '连不上 Docker 守护进程。Docker 守护进程没有运行。',
  ],
])('%s / %s: rightly twice', (source, target) => {
  expect(isFaulty(source, target)).toBe(false);
});

test('a measure word twice behind 一 is no slip', () => {
  expect(isFaulty('Do not call it one by one', '别一次次单独调用它')).toBe(false);
  expect(isFaulty('It leaks the secret byte by byte', '它一个字节一个字节地泄露秘密')).toBe(false);
});

test('what the English has beside it, Chinese may have too', () => {
  expect(isFaulty('Restart the client/server', '重启客户端/服务器')).toBe(false);
  expect(isFaulty('Open or close it', '打开/关闭它')).toBe(false);
});

test('what the English repeats may be repeated', () => {
  const wrong = '// Wrong: https://localhost:3000\n// Right: http://localhost:3000';
  expect(isFaulty(wrong, '// 错：https://localhost:3000\n// 对：http://localhost:3000')).toBe(false);
  expect(isFaulty('bad bad', '坏坏')).toBe(false);
  expect(
    isFaulty(
      'For hot-path calls: limit = 2; for cold-path calls: limit = 8',
      '热点路径调用：数量的上限 = 2；冷门路径调用：数量的上限 = 8',
    ),
  ).toBe(false);
  expect(
    isFaulty('The left branch is old. The right branch is old.', '左边的分支很旧。右边的分支很旧。'),
  ).toBe(false);
  expect(isFaulty("Type '{0}' is not type '{0}'", '类型“{0}”不是类型“{0}”')).toBe(false);
});

test.each([
  ['The file was closed.', '文件已关闭'],
  ['Close the file?', '关闭文件'],
  ['The files are:', '这些文件'],
  ['The file was closed', '文件已……'],
  ['The file was closed', '文件已关闭，'],
  ['The file was closed.', '文件已关闭：'],
  ['The file was closed.', '文件已关闭？'],
  ['Did you mean it?', '是不是指它。'],
  ['Close the file now', '，关闭文件'],
  ['One line\nanother line\na third line', '一行 另一行 第三行'],
  ['Run it:\ngo test', '运行：\n\ngo test'],
  ['# Check it:\n# - first\nrun', '# 检查：\n- 第一\nrun'],
])('%s / %s: the end is missing', (source, target) => {
  expect(isFaulty(source, target)).toBe(true);
});

test.each([
  ['Cut, copy, etc.', '剪切、复制等'],
  ['Wait for the timeout', '等到超时时间过去'],
  ['Bring what you need', '需要什么就带什么'],
  ['The greatest achievement of the project', '项目最大的成就'],
  ['The elements of the target itself', '目的的元素本身，往往是实实在在的'],
  ['Saved at 6 a.m.', '保存于上午 6 点'],
  ['Open...', '打开...'],
  ['It failed. Try again.', '失败。请重试。'],
  ['Written by %s, %s, %s.', '由 %s、%s、%s 编写。'],
])('%s / %s: the end is there', (source, target) => {
  expect(isFaulty(source, target)).toBe(false);
});
