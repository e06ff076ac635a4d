import { expect, test } from 'vitest';
import shipped from '../../../../policy/shipped-policy.generated.json' with { type: 'json' };
import { omission, omissionBeside } from './omission.ts';

const { glossary, length } = shipped.policy.chinese;

function leftOut(source: string, target: string): string | null {
  return omission(source, target, glossary, length.shortest);
}

test.each([
  ['a condition', 'Restart the scheduler only after the backup has finished', '重启调度器'],
  [
    'a reason',
    'Disable the antivirus because it moves the downloaded installer into quarantine',
    '关闭杀毒软件',
  ],
  ['a purpose', 'Add an index on the email column to satisfy impatient customers', '给 email 列加索引'],
  ['an alternative', 'Ask your embassy for help or hire a licensed interpreter', '向大使馆求助'],
  [
    'the last sentence',
    'The disk is full. Delete old snapshots before you try the upgrade again.',
    '磁盘已满。',
  ],
  [
    'the first sentence',
    'Typhoons close the airport for days in autumn. Buy travel insurance.',
    '要买旅行保险。',
  ],
  [
    'a sentence in the middle',
    'The certificate has expired. Browsers warn every visitor loudly. Renew it with certbot.',
    '证书已过期。用 certbot 续期。',
  ],
  [
    'the end of the second sentence',
    'The pod was evicted. Lower its memory request, or move noisy neighbours to another node.',
    'Pod 被驱逐了。请降低它的内存请求。',
  ],
  [
    'a consequence',
    'Skipping the tetanus shot can lead to a painful and often fatal infection',
    '不打破伤风针',
  ],
  ['a place', 'Renew your residence permit at the municipal office near the railway station', '续签居留许可'],
  [
    'a clause between commas',
    'The worker, which nobody had monitored since the painful migration, ran out of memory',
    '工作进程内存耗尽',
  ],
  [
    'a condition in a long text',
    'Auth requirement changes are invisible until cache expires. High max-age means CORS config changes take hours to propagate to users.',
    '认证要求的变更则不可见。max-age 过大意味着 CORS 配置变更要几个小时才能传播到各个用户那里。',
  ],
  [
    'the end of a long text',
    'The move keyword transfers ownership of all captured variables into the closure, satisfying the lifetime bound',
    'move 关键字会把所有被捕获变量的所有权全部转移到该闭包当中去。',
  ],
  [
    'what is said elsewhere by the same characters',
    'Restart the server, then wait for the server to answer, and keep watching its log while users complain',
    '重启服务器，然后等待服务器应答，并一直盯着它的日志看。',
  ],
  [
    'what brackets say',
    'Keep the vaccine refrigerated (freezing destroys it), and record the temperature of the fridge twice a day',
    '疫苗要冷藏保存，并且每天记录两次冰箱的温度，早晚各一次为宜。',
  ],
  [
    'a sentence with a name that stands elsewhere, too',
    'Redis evicts keys when memory is full. Redis forgets silently what nobody had persisted. Monitor the memory of Redis.',
    '内存满了，Redis 就会逐出键。请监控 Redis 占用的内存，并且及时扩容。',
  ],
  [
    'a word behind a semicolon',
    'The robot cannot see obstacles on the left side of the hall; it will collide',
    '机器人看不到大厅左侧地面上的那些障碍物',
  ],
  [
    'the last item of a list',
    'Bring bread, water, a warm jacket, and batteries',
    '请带上面包、饮用水，以及一件保暖的外套',
  ],
  [
    'a short remark between dashes',
    'Restart the router - it sometimes freezes - and wait until the lamp is green',
    '重启路由器，然后一直等到指示灯变成绿色为止',
  ],
  [
    'a short sentence',
    'Ask for the price first. Bargain politely. Many shops take cards',
    '先问清楚价格是多少，很多商店都可以刷银行卡',
  ],
  ['most of it', 'Wash, peel and boil all vegetables before feeding them to infants', '清洗蔬菜'],
])('%s is missing', (_, source, target) => {
  expect(leftOut(source, target)).not.toBeNull();
});

test('the stretch is quoted as it stands', () => {
  expect(leftOut('Restart the server only after the nightly backup', '重启服务器')).toBe('nightly backup');
});

test.each([
  ['Restart the scheduler only after the backup has finished', '备份完成后再重启调度器'],
  ['Disable the antivirus because it quarantines the installer', '关掉杀毒软件，它会隔离安装程序'],
  ['Add an index on the email column to speed up logins', '给 email 列加索引，登录更快'],
  ['Ask your embassy for help or hire a licensed interpreter', '向使馆求助，或请一位持证翻译'],
  ['Make sure that you have enough free disk space', '确保磁盘空间足够'],
  [
    'Run `npm ci` and then `npm test` in the project folder',
    '在项目目录里先运行 `npm ci`，再运行 `npm test`',
  ],
  ['Connection refused by the host', 'Connection refused by the host（主机拒绝了连接）'],
  ['Use pathlib: Path(path).mkdir(parents=True)', '用 pathlib：Path(path).mkdir(parents=True)'],
  ['Pods stuck in Pending', 'Pod 一直 Pending'],
  ['It is better to use a coroutine than to block the main thread', '用协程，别阻塞主线程'],
  ['Dial 112, not 911', '拨 112，别拨 911'],
  ['The smaller of the two limits wins', '两个上限以较小者为准'],
  ['Tap water is not safe there. Buy sealed bottles.', '那里的自来水不能喝，要买密封的瓶装水。'],
  ['Bus cant reach high level', '总线拉不到高电平'],
  ['Applications open 30 days before arrival and close 90 days later', '入境前一个月开放申请，三个月后截止'],
  ['Kubernetes, Terraform and Ansible', 'Kubernetes、Terraform 和 Ansible'],
  [
    'A transaction that waits for a lock longer than the limit is rolled back, so retry it from the beginning',
    '事务等锁的时间一旦超过上限就会被回滚，所以要从头重试。',
  ],
  [
    'Wrap the migration in a lock so that two releases never run it at once, and log who holds the lock',
    '给迁移加锁，免得两次发布同时去跑，并记下锁在谁手里。',
  ],
  ['Stop the service, copy the folder, and start it anew', '停掉服务，复制目录，再启动'],
  ['It is slow, but safe: nothing is lost', '慢，但安全：什么都不会丢'],
  [
    'Ask for the price first; many small shops (even bakeries) take cards',
    '先问清楚价格：很多小店，就连面包店，也能刷卡',
  ],
  ['Frobnicate the quuxes wibbly', '调整这些东西'],
])('%s / %s: nothing is missing', (source, target) => {
  expect(leftOut(source, target)).toBeNull();
});

test('in other words, and as long as ever: nobody can tell that something is missing', () => {
  expect(leftOut('Take it easy and relax in the evening', '晚上不要太拼，早点歇着，放松一下')).toBeNull();
});

test.each([
  [
    'a reason',
    'Error: Cannot open the database file because antivirus software scans it',
    '无法打开数据库文件',
  ],
  ['brackets', 'No matching release found (no binary available for this platform)', '找不到匹配的发行版'],
  [
    'most of it',
    'TypeError: one of the tensors needed for the gradient was altered by an operation',
    '张量已改',
  ],
])('the Chinese beside an error text lacks %s', (_, source, beside) => {
  expect(omissionBeside(source, `${source}（${beside}）`, glossary, length.shortest)).not.toBeNull();
});

test.each([
  [
    'Error: Cannot open the database file because another process locks it',
    '（无法打开数据库文件，另一个进程锁住了它）',
  ],
  ['SSLError: certificate has expired', '（证书已过期）'],
  ['fatal error: all goroutines are asleep - deadlock!', '（所有 goroutine 均已休眠，死锁）'],
  ['! [rejected] main -> main (fetch first)', '：推送被拒绝'],
  ['npm ci', ''],
])('%s%s: all is there', (source, beside) => {
  expect(omissionBeside(source, source + beside, glossary, length.shortest)).toBeNull();
});

test('other Chinese is not beside the English', () => {
  expect(
    omissionBeside('Wash, peel and boil the vegetables', '清洗（蔬菜）', glossary, length.shortest),
  ).toBeNull();
});
