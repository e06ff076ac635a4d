import { expect, test } from 'vitest';
import shipped from '../../../../policy/shipped-policy.generated.json' with { type: 'json' };
import { alternatives } from './alternatives.ts';
import { saidTwice } from './said-twice.ts';

const { glossary } = shipped.policy.chinese;

function found(source: string, target: string): string | null {
  return alternatives(source, target) ?? saidTwice(source, target, glossary);
}

test.each([
  ['Delete the lock file and retry the installation', '删除锁文件后重试安装；先把锁文件删掉，再重新安装'],
  ['The server closes idle connections', '服务器会关闭空闲连接，服务端会把空闲的连接关掉'],
  ['Restart nginx after each change', '每次改动后都要重启 nginx。每次修改之后重启一下 nginx'],
  [
    'Port 5432 is taken by another PostgreSQL instance. Stop it first.',
    '5432 端口被另一个 PostgreSQL 实例占用，另一个 PostgreSQL 占着 5432 端口。请先停掉它。',
  ],
  [
    'Tap water is not safe to drink. Buy sealed bottles.',
    '自来水不能直接饮用。自来水直接喝不安全。请买密封的瓶装水。',
  ],
  ['Rotate the API key every 90 days', '每 90 天轮换一次 API 密钥（API 密钥每 90 天换一次）'],
  ['Call 112 from any phone', '任何电话都能打 112：用任意一部电话都可以拨打 112'],
  [
    'Raise the limit in limits.conf, then log in again',
    '在 limits.conf 中调高上限，然后重新登录 / 先把 limits.conf 里的上限调大，再登录一次',
  ],
  [
    'Call emergency services immediately and keep the patient warm',
    '马上拨打急救电话，立即呼叫急救服务，并给患者保暖',
  ],
  ['The index is rebuilt on every start, which slows startup', '每次启动都会重建索引，拖慢启动，让启动变慢'],
  [
    'Do not mix metric and imperial units. Check the scale first.',
    '不要混用公制和英制单位。先检查比例。公制英制单位切勿混在一起。',
  ],
  ['Frequent garbage collection pauses', '垃圾回收频繁停顿，GC 停顿频繁'],
  ['The queue rejects new jobs', '队列会拒绝新任务，也就是说不再收新的活儿'],
])('%s / %s: the same in other words', (source, target) => {
  expect(found(source, target)).not.toBeNull();
});

test.each([
  ['The lock is held by a reader and waited for by a writer', '锁被读者持有，也被写者等待'],
  [
    'Too little heap for the cache or too little disk for the log',
    '堆太小放不下缓存，或者磁盘太小放不下日志',
  ],
  ['A GET is cached, a POST is not cached', 'GET 请求会被缓存，POST 请求不会被缓存'],
  [
    'Read at most 10 rows per call; write at most 25 rows per call',
    '每次调用最多读 10 行，每次调用最多写 25 行',
  ],
  ['`x` is borrowed, so it cannot be moved', '`x` 已被借用，因此不能移动'],
  ['Take your passport if you have one, and otherwise your identity card', '有护照就带护照，没有就带身份证'],
  [
    'The image is built on the host, which must have the same kernel',
    '镜像在宿主机上构建，宿主机的内核必须相同',
  ],
  [
    'Error: cannot find module "left-pad" in node_modules',
    'Error: cannot find module "left-pad" in node_modules（在 node_modules 中找不到模块 "left-pad"）',
  ],
  ['Enable read/write access', '启用读/写权限'],
  ['Open or close the valve', '打开/关闭阀门'],
  ['Check the client and the server version', '检查客户端版本和服务器版本'],
  ['The stale branch is deleted; the new branch is kept', '旧分支会被删除，新分支会被保留'],
  ['Build the image and push it to the registry', '构建镜像，再把镜像推送到镜像仓库'],
  [
    'The process holds a file descriptor. Close it before forking.',
    '该进程持有一个文件描述符。fork 之前先关闭这个文件描述符。',
  ],
  [
    'If the token has expired, renew it; if it has been revoked, log in again',
    '令牌过期就续期，令牌被吊销就重新登录',
  ],
  ['Use a connection pool (HikariCP)', '使用连接池（connection pool，HikariCP）'],
  ['Exchange money at a bank rather than at the airport', '去银行换汇，别在机场换'],
  [
    'Install the CA certificate on the client instead of disabling verification',
    '在客户端安装 CA 证书，而不要关闭证书校验',
  ],
  ['The old key is removed and a new one is created', '旧密钥会被删除，并创建新密钥'],
  [
    'The scheduler assigns tasks to workers, and workers report back to the scheduler',
    '调度器把任务分给工作节点，工作节点再向调度器汇报',
  ],
  [
    'Jobs run in their own namespace, that is, they see no other processes',
    '任务在自己的命名空间里运行，也就是说看不到其他进程',
  ],
])('%s / %s: two things', (source, target) => {
  expect(found(source, target)).toBeNull();
});

test.each([
  ['Remove the file for good', '永久删除/彻底清除该文件'],
  ['A restart helps or does not', '重启有用／重启管用或没用'],
  ['The usual substitute for it', '通常的替代办法/替代方案'],
  ['Load the plugins on demand', '按需加载插件 / 需要时才加载'],
  ['Where it is not available or not configured', '不可用/无法使用或未配置时'],
  ['The EHIC/GHIC card covers treatment', 'EHIC/GHIC 卡可支付医疗/诊疗费用'],
  ['Ask at the counter', '到柜台询问/去柜台打听'],
])('%s / %s: two wordings at a stroke', (source, target) => {
  expect(alternatives(source, target)).not.toBeNull();
});

test.each([
  ['The EU/EEA card covers it', '欧盟／欧洲经济区的保险卡可以支付'],
  ['Grapes/raisins are toxic to dogs', '葡萄／葡萄干对狗有毒'],
])('%s / %s: the stroke of the English, in full width', (source, target) => {
  expect(alternatives(source, target)).toBeNull();
});

test('a hostile text is read in linear time', () => {
  expect(saidTwice('b, '.repeat(20_000), '甲乙丙丁，'.repeat(20_000), glossary)).toBeNull();
  expect(saidTwice('memory leak '.repeat(20_000), '内存'.repeat(50_000), glossary)).toBeNull();
});
