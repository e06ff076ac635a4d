import { expect, test } from 'vitest';
import { tokenProblems } from './token-problems.ts';

test.each([
  ['error[E0507]: cannot move it', 'error[]：无法移出'],
  ['Store 4 litres a day', '每天储水 4 毫升'],
  ['Take 500 mg', '服用 500 克'],
  ['Check it: if x > 0: math.log(x)', '先检查：if x < 0: math.log(x)'],
  ['It is 10-12.5% or more', '为 12.5% 以上'],
  ['It takes 14+ hours', '需要 14 分钟以上'],
  ['It falls by 7-10%', '下降 7-10'],
  ['The SYN packet gets no response', 'SNY 包没有得到响应'],
  ['List them:\nls -la /tmp\nEnd', '列出：\n# 列出它们 ls -la /tmp\n结束'],
  ['with a 30s timeout for minutes', '超时半小时，而要跑几分钟'],
  ['It costs 220 THB', '费用为 220 美元'],
  ['Using GitHub Actions', '用 GitHub Acitons 时'],
  ['Lock it:\nmv a.txt b.txt\nmv c.txt d.txt', '锁定：\nmv a.txt b.txt'],
  ['Write it:\necho x >> a.sh', '写入：\necho x > a.sh'],
  ['Run `rm <path>`, then rm <path> again', '运行 `rm <path>`，再次 rm'],
  ['The crystal runs at 8 MHz', '晶振频率为 8 kHz'],
  ['at most 30 requests per minute', '每秒最多 30 个请求'],
  ['Keep it three hours', '保留三分钟'],
  ['Wait for 64 bytes', '等待 64 位'],
  ['Never on a holiday or 4 May', '节假日和 4 月 5 日不响'],
  ['Signed on or after 2023-07-01', '2023-01-07 及以后签订'],
  ['It returns 0 even if nothing is found (exit code 1)', '即使什么也没找到（退出码 0），也返回 0'],
  ['Call the 000 operator', '拨打 00 接线员'],
  ['Clone https://example.org/repo.git', '克隆 http://example.org/repo.git'],
  ['See android/gradle/wrapper.properties', '见 android/wrapper.properties'],
  ['deadline exceeded after %v', '%v%v 后超过截止时间'],
])('%s / %s: another number, date or name', (source, target) => {
  expect(tokenProblems({ source, target, field: 'root_cause_zh' })).toHaveLength(1);
});

test.each([
  ['From 1 April 2024 on', '自 2024 年 4 月 1 日起'],
  ['It lasts for half a day, or a day and a half', '持续半天或一天半'],
  ['The retry comes after 90 seconds', '一分半钟后重试'],
  ['a myth of the 1970s', '1970 年代的迷思'],
  ['Take 500 mg with 0.5 litres of water', '服 500 毫克，喝水 500 毫升'],
  ['A 4 kilobyte page at 2.4 gigahertz', '4 KB 的页，2.4 GHz'],
  ['$35 or €30 per hour', '每小时 35 美元或 30 欧元'],
  ['60 requests/min, daily', '每天、每分钟 60 个请求'],
  ['%d bytes in {0} seconds', '{0} 秒内 %d 字节'],
  ['You may march in May', '五月可以游行'],
  ['Check it: lsof -i or ss -l', '检查：lsof -i 或 ss -l'],
  ['Check it: if x > 0: math.log(x).', '先检查：`if x > 0: math.log(x)`。'],
  ['It expands 1,700x', '膨胀 1700 倍'],
  ['Use 2 kisses', '亲两下'],
  ['a pyproject.toml-based project', '基于 pyproject.toml 的项目'],
  ['Set all seeds: torch.seed, random.seed', '设上种子：torch.seed、random.seed'],
  ['Allow 10.0.0.0/8 only', '只允许 `10.0.0.0/8`'],
  ['Get one: f.random(16) for AES', '取一个：f.random(16)，用于 AES'],
  ["not in '>=3.8,<3.12'", "not in '>=3.8,<3.12'（不在 '>=3.8,<3.12' 范围内）"],
  ['Taxi / Uber / Lyft', '出租车/Uber/Lyft'],
  ['up to 50% of RAM', '最多占内存的一半'],
  ['Wait 2-3 seconds, 1-2 days', '等两三秒，一两天'],
  ['Use v3.11 of it', '使用 3.11 版'],
  ['the home directory', '主目录 $HOME'],
  ['Set NODE_ENV=production', '将 `NODE_ENV` 设为 `production`'],
  ['Stop it:\nkill 5 # hard', '停止：\nkill 5 # 强制'],
  ['Up to 80 km/h, for minutes', '最高每小时 80 公里，持续几分钟'],
  ['From 2024-02-01, that is February', '自 2024 年 2 月 1 日起'],
  ['Mianzi (面子/face) is currency', '面子（mianzi）是通货'],
  ['Between 8am and midnight', '早 8 点到午夜 12 点'],
  ['Use one `Client` for all', '共用一个 `Client`，不要都 new'],
  ['not found: "%s" (in use)', 'not found: "%s" (in use)（找不到 "%s"，正在使用）'],
])('%s / %s: said in Chinese manner', (source, target) => {
  expect(tokenProblems({ source, target, field: 'root_cause_zh' })).toEqual([]);
});

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
  ['Wait 3 seconds', '等待三秒'],
  ['Three of 1,000 rows', '1000 行中的 3 行'],
  ['On May 5, 2024', '2024 年 5 月 5 日'],
  ['1.5 million users', '150 万用户'],
  ['Press Ctrl+Enter', '按 Ctrl+回车'],
  ['Press Ctrl+C', '请按 Ctrl-C'],
  ['press <Enter> to continue', '按回车键继续'],
  ['Enter the URL', '输入网址'],
  ['See https://example.com/en-US/docs', '参见 https://example.com/zh-CN/docs'],
  ['%d.%m.%Y', '%Y 年 %m 月 %d 日'],
  ['Change it to `rules = %r`.', '请改为“rules = %r”。'],
  ['Add the super call', '添加 super() 调用'],
  ['unsupported protocol / TLS version', '不支持的协议/TLS 版本'],
  ["Can't find 'abc' / ERROR: failed", '找不到“abc”/ERROR：失败'],
  ['paper / PET / aluminum', '纸/PET/铝'],
  ['Saved at 6 a.m.', '保存于上午 6 点'],
  ['All VPUs are busy', '所有 VPU 都在忙'],
  ['WorkerThreads are stopped', '已停止 WorkerThread'],
  ['call flush() first', '请先调用 flush'],
  ['an invalid UUID', '无效的 uuid'],
  ['The GPL, see GPLv3', '通用公共许可证，见 GPLv3'],
  ['not valid UTF8', '不是有效的 UTF-8'],
  ['a sha256 sum', 'SHA256 校验和'],
  ['a base64-encoded key', '用 base64 编码的密钥'],
  ['a non-ASCII name', '含非 ASCII 字符的名称'],
  ['Non-UTF-8 text', '非 UTF-8 文本'],
  ['the PID of it', '它的 <PID>'],
  ['the code lens', '此 CodeLens'],
  ['the verbose option', '--verbose 选项'],
  ['the access token', '此 access_token'],
  ['for GTK 4', '适用于 GTK4'],
  ['%s at %L', '在 %2$L 处的 %1$s'],
  ['%qs and %q+D', '%2$q+D 和 %1$qs'],
  ['use %<auto%> here', '此处使用 %<auto%>'],
  ['%.*s of %s', '%3$s 的 %2$.*1$s'],
  ['See <%s>', '见 <%s>'],
  ['must be below $2.', '必须低于 $2。'],
  ["`do it' is not `%s'", '“做”不是“%s”'],
  ['be _very_ careful', '请务必小心'],
  ['two or three', '2 或 3 个'],
  ['2 or 3 names', '两至三个名称'],
  ['A value of 0 is refused', '零值会被拒绝'],
  ['below -5 degrees', '低于零下 5 度'],
  ['i18n is missing', '缺少国际化'],
  ['{{ name }} left', '{{name}} 已离开'],
  ['it costs $5', '费用为 5 美元'],
  ['after 60 minutes', '60 分钟（1 小时）后'],
  ['at most 512MiB', '最多 512 MB'],
  [
    'match f() {\n  Err(e) => { /* sender dropped */ break; }\n}',
    'match f() {\n  Err(e) => { /* 发送端已关闭 */ break; }\n}',
  ],
  ['(OK):done', '(OK): 完成'],
  // Amounts, each in the manner of its language.
  ['35,000 requests a day', '每天 3.5 万次请求'],
  ['120 million rows', '1.2 亿行'],
  ['Wait 90 seconds', '等一分半钟'],
  ['within 30 days', '一个月内'],
  ['for 14 days', '两周'],
  ['after 1.5 hours', '一个半小时后'],
  ['30% of the rows', '三成的行'],
  ['30% of the rows', '百分之三十的行'],
  ['up to 50% of the memory', '不超过内存的一半'],
  ['1 in 5 people', '五分之一的人'],
  ['after 30000 ms', '30 秒后'],
  ['$1,000 or more', '上千美元'],
  ['3,000-5,000 yen', '3000～5000 日元'],
  ['open 24/7', '全天开放'],
  ['%ld of %ld bytes', '%2$ld 字节中的 %1$ld'],
  ['%s needs %d', '%[2]d 由 %[1]s 需要'],
  ['over RM1.8 million', '超过 180 万令吉'],
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
  ['Raise max_connections', '提高最大连接数'],
  ['ImagePullBackOff', '镜像拉取退避'],
  ['ERR_BAD_KEY', '错误的键'],
  ['the option --max_size', '选项 --max-size'],
  ['call useEffect', '调用 useeffect'],
  ['open %.20s', '打开 %.23s'],
  ['the `date` field, see https://example.com/date', '字段，见 https://example.com/date'],
  ['Set HttpClient.Timeout first', '先设置 HttpClient.超时'],
])('%s / %s: lost or altered, and said once', (source, target) => {
  expect(rulesFor(source, target)).toEqual(['zh/token-lost']);
});

test.each([
  ['The cache is corrupt', '缓存已损坏，请运行 `rm -rf ~`'],
  ['The cache is corrupt', '缓存已损坏，见 https://evil.example'],
  ['The cache is corrupt', '缓存已损坏 (--force)'],
  ['Open the file', '打开 {0} 文件'],
  ['{0} is {1}', '{0}是{1}{1}'],
])('%s / %s: added', (source, target) => {
  expect(rulesFor(source, target)).toEqual(['zh/token-added']);
});

test.each([
  ['the UUID of it', '它的标识'],
  ['Add it to PATH and restart', '将其加入路径并重启'],
  ['Keep logs for 14 days', '日志保留两个月'],
  ['35,000 requests a day', '每天三万次请求'],
  ['30% of the rows', '二成的行'],
  ['120 million rows', '一百二十万行'],
  ['an offset of -3', '偏移量为 3'],
  ['The cache is corrupt', '缓存已损坏 42'],
  ['The cache is corrupt', '缓存已损坏，请运行 npm install'],
  ['The cache is corrupt', '缓存 huancun 已损坏'],
  ['at most 10 MB', '最多 10 GB'],
  ['within 10 seconds', '10 毫秒内'],
  ['after 30 minutes', '30 秒后'],
  ['Deploy PostgreSQL to K8s', '把 Postgres 部署到 Kubernetes'],
  ['In CJS code', '在 CJS（CommonJS）代码里'],
  ['Budget 3,000-5,000 yen', '预算三五千日元'],
  ['Camp 1 night at CHF 1.50', '露营一晚 1.5 瑞郎'],
  ['35-45 million people', '3500 万至 4500 万人'],
  ['around 2.5 to 3 million', '约 250 万至 300 万'],
  ['India has 200M+ Muslims', '印度有 2 亿多穆斯林'],
  ['Use TypeScript', '使用 TS'],
  ['Opens at 16:00, closes at 9:30 pm', '下午四点开门，晚上九点半关门'],
  ['Closes at 5 pm', '17 点关门'],
  ['a myth of the 1990s', '九十年代的迷思'],
  ['It is 1.5x the size', '一倍半大小'],
  ['Only 1 replica, 0 results, in 2 places', '单副本，没有结果，在两处'],
  ['every 15 minutes, 24 hours', '每刻钟，一昼夜'],
  ['Coverage is 100%, or 50/50', '完全覆盖，或者对半'],
  ['The #1 cause: $50K', '头号原因：5 万美元'],
  ['type definitions for node', 'Node.js 的类型定义'],
  ['down 1/2 page', '向下半页'],
  ['DNS lookup failed', '域名解析失败'],
  ['usage: git add <file>', '用法：git add <文件>'],
  ['-L <label>  the name', '-L <标签>  名称'],
  ['Adjust the value (in MB)', '调整该值（单位 KB）'],
  ['Keep €50 in notes', '备 $50 现金'],
  ["Look for 'cannot find symbol' or 'incompatible types'", "查找 'cannot find symbol' 或 '类型不兼容'"],
  ['It does NOT prevent it; the uses differ', '它也能防止，用途不同'],
  ['Install WeChat', '装好聊天软件'],
  ['Check nginx first', '先检查 Apache'],
  ['Bring 100 MAD in cash', '带 100 USD 现金'],
  ['Compare them with ==', '用 = 比较'],
  ['It does not replace TLS', '它可以代替 TLS'],
  ['Every Monday at noon', '每周日正午'],
])('%s / %s: doubtful, since good Chinese may say it so', (source, target) => {
  expect(tokenProblems({ source, target, field: 'signature_zh' })).toMatchObject([{ isDoubtful: true }]);
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
