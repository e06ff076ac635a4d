import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { TextPair } from './testing/damage.ts';
import { DAMAGES } from './testing/damages.ts';
import { checkTranslation } from './translation-check.ts';
import type { TranslationProblem } from './translation.ts';

const ERRORS: ReadonlySet<string> = new Set(['zh/untranslated', 'zh/token-lost', 'zh/token-added']);

function judge(source: string, target: string): TranslationProblem[] {
  return checkTranslation({ source, target, field: 'root_cause_zh' }, shipped.policy.chinese);
}

const PAIRS: readonly TextPair[] = [
  {
    en: 'The server rejects the upgrade request because the `Sec-WebSocket-Key` header is missing.',
    zh_cn: '由于缺少 `Sec-WebSocket-Key` 标头，服务器拒绝了升级请求。',
    zh_tw: '由於缺少 `Sec-WebSocket-Key` 標頭，伺服器拒絕了升級要求。',
    ja: '`Sec-WebSocket-Key` ヘッダーがないため、サーバーはアップグレード要求を拒否しました。',
    ko: '`Sec-WebSocket-Key` 헤더가 없어 서버가 업그레이드 요청을 거부했습니다.',
  },
  {
    en: "Cannot open '%s' on line %d: permission denied while reading the configuration",
    zh_cn: '无法打开“%s”（第 %d 行）：读取配置时权限被拒绝',
  },
  {
    en: 'Set --max-old-space-size to 4096 in the start script of the project and restart it.',
    zh_cn: '在项目的启动脚本中将 --max-old-space-size 设为 4096，然后重启项目。',
  },
  {
    en: 'Another process listens on {port}, see https://nodejs.org/api/net.html for how to find it.',
    zh_cn: '另一个进程正在监听 {port}，有关如何找到它，请参阅 https://nodejs.org/api/net.html。',
  },
  {
    en: 'The container was killed with SIGKILL because it used more memory than the limit in /etc/app/limits.yaml.',
    zh_cn: '容器使用的内存超过了 /etc/app/limits.yaml 中的限制，因此被 SIGKILL 终止。',
  },
  {
    en: 'Add <b>all</b> missing values of max_connections before you call connectPool() again.',
    zh_cn: '请先补全 max_connections <b>所有</b>缺少的值，再重新调用 connectPool()。',
  },
  {
    en: 'ECONNREFUSED means that nothing listens at that address, so check that the database is running.',
    zh_cn: 'ECONNREFUSED 表示该地址上没有程序在监听，因此请检查数据库是否正在运行。',
  },
  {
    en: 'The Content-Type header must name UTF-8 as its encoding over HTTP, or error TS2345 follows.',
    zh_cn: '通过 HTTP 传输时，Content-Type 标头必须指明编码为 UTF-8，否则会出现错误 TS2345。',
  },
  {
    en: 'A timeout of -1 waits forever. Use 2.5 instead, and keep <code> below 16 MB. "Slow" readers stop then.',
    zh_cn: '超时为 -1 时会一直等待。请改用 2.5，并使 <code> 小于 16 MB。此后“缓慢”的读取方会停止。',
  },
];

test.each(PAIRS)('a good translation has no problem: $en', ({ en, zh_cn }) => {
  expect(judge(en, zh_cn)).toEqual([]);
});

/** Half of a sentence may be a sentence. */
const UNSURE = new Set(['cut in half', 'cut to a third', 'second half only', 'last sentence lost']);

test.each(Object.entries(DAMAGES).filter(([name]) => !UNSURE.has(name)))('%s: found', (_, damage) => {
  for (const pair of PAIRS) {
    const target = damage(pair);
    if (target === null || target === pair.zh_cn) continue;
    expect({ target, found: judge(pair.en, target).length > 0 }).toEqual({ target, found: true });
  }
});

test('every kind of damage is done to at least one of the pairs', () => {
  const idle = Object.entries(DAMAGES).filter(([, damage]) => PAIRS.every((pair) => damage(pair) === null));
  expect(idle.map(([name]) => name)).toEqual([]);
});

const CORPUS = new URL('../../../../shared/corpora/zh-messages/typescript.jsonl', import.meta.url);

const professional = existsSync(CORPUS)
  ? readFileSync(CORPUS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as TextPair)
  : [];

test.skipIf(professional.length === 0)('professional translations: hardly a false alarm', () => {
  const judged = professional.map(({ en, zh_cn }) => judge(en, zh_cn));
  const isError = ({ rule, isEstimate, isDoubtful }: TranslationProblem) =>
    ERRORS.has(rule) && isEstimate !== true && isDoubtful !== true;
  const errors = judged.filter((problems) => problems.some((problem) => isError(problem)));
  const warnings = judged.filter((problems) => problems.some((problem) => !isError(problem)));
  expect(errors.length / judged.length).toBeLessThanOrEqual(0.01);
  // Some of them are right: “未定义” for 'undefined' beside "null" for 'null'.
  expect(warnings.length / judged.length).toBeLessThanOrEqual(0.035);
});

test.skipIf(professional.length === 0)('damaged professional translations: hardly a miss', () => {
  const good = professional.filter(({ en, zh_cn }) => judge(en, zh_cn).length === 0);
  let done = 0;
  let found = 0;
  for (const [at, damage] of Object.values(DAMAGES).entries()) {
    for (const pair of good.filter((_, index) => index % 5 === at % 5)) {
      const target = damage(pair);
      if (target === null || target === pair.zh_cn) continue;
      done += 1;
      if (judge(pair.en, target).length > 0) found += 1;
    }
  }
  expect(done).toBeGreaterThan(5000);
  expect(found / done).toBeGreaterThanOrEqual(0.99);
});
