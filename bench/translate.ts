/**
 * What the translator makes of a provider: how much of a rate limit it uses and how often it is refused, how near the
 * dry run comes to the bill, how much of a budget it can use, and how long a run takes that has nothing to do.
 *
 *     node bench/translate.ts             all of it, some eight minutes
 *     node bench/translate.ts idle        one part: rate, bill, budget, idle
 *     node bench/translate.ts rate 'sliding tokens'    some of the limits
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RateLimit } from '../scripts/fault-server/limiter.ts';
import { shortest } from '../scripts/fault-server/rate-trial.ts';
import { mockChinese } from '../scripts/fault-server/mock-chinese.ts';
import { FaultServer, type ServerOptions } from '../scripts/fault-server/server.ts';
import { sampleRecords, Testbed, type TestbedRecord } from '../scripts/fault-server/testbed.ts';
import { textHash } from '../pipeline/record/text-hash.ts';
import { keepTokens } from '../pipeline/stages/zh/tokens/tokens.ts';
import { race } from './race.ts';

const CLI = fileURLToPath(new URL('../pipeline/cli.ts', import.meta.url));
const BOUND = fileURLToPath(new URL('bound.mjs', import.meta.url));
const PRICE = '0.15,0.6';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs the command as a process of its own; returns what it printed and how long it took, in seconds. */
async function curate(
  bed: Testbed,
  url: string,
  options: readonly string[],
): Promise<{ out: string; seconds: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [CLI, 'translate', '--records', bed.records, ...options], {
    env: { ...process.env, OPENAI_BASE_URL: url, OPENAI_API_KEY: 'none' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  await once(child, 'exit');
  return { out, seconds: (performance.now() - start) / 1000 };
}

async function withServer<Result>(
  options: Partial<ServerOptions>,
  records: readonly TestbedRecord[],
  policy: string,
  work: (server: FaultServer, url: string, bed: Testbed) => Promise<Result>,
): Promise<Result> {
  const [server, bed] = [new FaultServer(options), new Testbed(records, policy)];
  try {
    return await work(server, await server.start(), bed);
  } finally {
    await server.stop();
    bed.remove();
  }
}

/** A limit and how the server speaks of it. */
type RateCase = Pick<RateLimit, 'headers'> & Partial<RateLimit> & { readonly name: string };

const VOICES: readonly RateCase[] = [
  { name: 'headers', headers: true },
  { name: 'headers, answer reserved', headers: true, counts: 'reserved' },
  { name: 'headers, counted by bytes', headers: true, counts: 'bytes' },
  { name: 'headers, counted afterwards', headers: true, counts: 'usage' },
  { name: 'retry-after-ms only', headers: false },
  { name: 'retry-after only', headers: false, retryAfter: 'seconds' },
  { name: 'nothing', headers: false, retryAfter: 'nothing' },
];

/** @param part of the names of the cases to be tried */
async function rate(part = ''): Promise<void> {
  say('\nlimit    scarce    announced by                   refused            of the rate  of the ideal');
  for (const kind of ['bucket', 'sliding', 'window'] as const) {
    for (const scarce of ['requests', 'tokens', 'both'] as const) {
      const voices = VOICES.filter(
        ({ counts, name }) =>
          (scarce === 'tokens' || counts === undefined) && `${kind} ${scarce} ${name}`.includes(part),
      );
      // They wait more than they work: side by side they do not disturb each other much.
      for (const line of await Promise.all(voices.map((voice) => rateCase(kind, scarce, voice)))) say(line);
    }
  }
}

async function rateCase(
  kind: RateLimit['kind'],
  scarce: 'requests' | 'tokens' | 'both',
  { name, ...voice }: RateCase,
): Promise<string> {
  const tokens = { prompt: 45_000, bytes: 45_000, usage: 60_000, reserved: 120_000 }[
    voice.counts ?? 'prompt'
  ];
  const limit: RateLimit = {
    kind,
    requests: scarce === 'tokens' ? 1_000_000 : 200,
    tokens: scarce === 'requests' ? Number.POSITIVE_INFINITY : scarce === 'both' ? 90_000 : tokens,
    period: 8000,
    ...voice,
  };
  const policy = `translation:\n  stringsPerRequest: ${scarce === 'requests' ? 1 : 3}\n`;
  return withServer({ limit, latency: () => 150 }, sampleRecords(225), policy, async (server, url, bed) => {
    await curate(bed, url, []);
    const { admittedAt, refused, counted } = server.bill;
    const took = (admittedAt.at(-1) ?? 0) - (admittedAt[0] ?? 0);
    const uses: [number, number][] = [
      [admittedAt.length, limit.requests],
      [counted, limit.tokens],
    ];
    const most = (time: (total: number, most: number) => number): number =>
      Math.max(...uses.map(([total, each]) => (Number.isFinite(each) ? time(total, each) : 0)));
    const ofRate = most((total, each) => (total / each) * limit.period) / took;
    const ofIdeal = most((total, each) => shortest(limit, total, each)) / took;
    const share = refused / (refused + admittedAt.length);
    return `${kind.padEnd(8)} ${scarce.padEnd(9)} ${name.padEnd(28)} ${percent(share).padStart(7)} (${refused} of ${refused + admittedAt.length})   ${percent(ofRate)}   ${percent(ofIdeal)}`;
  });
}

async function bill(): Promise<void> {
  await withServer({}, sampleRecords(200), '', async (server, url, bed) => {
    const dry = await curate(bed, url, ['--dry-run', '--price', PRICE]);
    await curate(bed, url, ['--price', PRICE]);
    const foretold = Number(/\$(\d+\.\d+)/.exec(dry.out)?.[1]);
    const billed = server.bill.cost(0.15, 0.6);
    say(
      `\nthe dry run foretold $${foretold.toFixed(4)}, billed were $${billed.toFixed(4)}: ${percent(foretold / billed - 1)} off`,
    );
  });
}

async function budget(): Promise<void> {
  for (const cap of [0.005, 0.02]) {
    await withServer({ latency: () => 50 }, sampleRecords(300), '', async (server, url, bed) => {
      await curate(bed, url, ['--price', PRICE, '--budget', String(cap)]);
      say(`of a budget of $${cap}, ${percent(server.bill.cost(0.15, 0.6) / cap)} were used`);
    });
  }
}

async function idle(): Promise<void> {
  for (const machine of [true, false]) {
    const records = sampleRecords(10_000).map((record) => translated(record, machine));
    await withServer({}, records, '', async (server, url, bed) => {
      const first = await curate(bed, url, []);
      const second = await curate(bed, url, []);
      const bound = { name: 'bound', command: process.execPath, arguments: [BOUND, bed.records] };
      const [read] = race([bound], 3);
      const whose = machine ? 'machines' : 'people';
      say(
        `10,000 records translated by ${whose}: ${first.seconds.toFixed(2)} s, then ${second.seconds.toFixed(2)} s, ` +
          `${((1000 * second.seconds) / (read?.milliseconds ?? 1)).toFixed(1)} times reading and parsing them, ${server.seen.length} requests`,
      );
    });
  }
}

function translated(record: TestbedRecord, machine: boolean): TestbedRecord {
  const chinese = (text: string): string => mockChinese(text, keepTokens(text));
  const sources = [
    record.signature ?? '',
    record.root_cause ?? '',
    ...(record.workarounds ?? []).map(({ action }) => action),
  ];
  const [signature_zh = '', root_cause_zh = '', ...workarounds_zh] = sources.map(chinese);
  const pointers = [
    '/signature_zh',
    '/root_cause_zh',
    ...workarounds_zh.map((_, index) => `/workarounds_zh/${index}`),
  ];
  const zh = Object.fromEntries(
    pointers.map((pointer, index) => {
      const source = sources[index] ?? '';
      return [
        pointer,
        { source: textHash(source), target: textHash(chinese(source)), engine: 'm', date: '2026-01-01' },
      ];
    }),
  );
  return {
    ...record,
    signature_zh,
    root_cause_zh,
    workarounds_zh,
    ...(machine ? { translation: { zh } } : {}),
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

const PARTS = { rate, bill, budget, idle };
const [wanted, ofRate] = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS))
  if (wanted === undefined || wanted === name) await part(ofRate);
