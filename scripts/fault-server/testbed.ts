import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommandLine } from '../../pipeline/commands/command-line.ts';
import type { ErrorRecord } from '../../pipeline/record/error-record.generated.ts';

/** A record as far as a translation needs it. */
export type TestbedRecord = Partial<ErrorRecord> & { readonly id: string };

/** What a run of the command came to. */
export interface TestbedRun {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** No answer is waited for so long, unless the machine has no time for anybody; an endpoint that hangs takes a policy of its own. */
const POLICY = `translation:
  timeoutSeconds: 20
  tokensPerSecond: 2000
  batchPollSeconds: 0.2
`;

/** A knowledge base in a temporary folder, with the translate command at hand. */
export class Testbed {
  readonly home = mkdtempSync(join(tmpdir(), 'translate-'));

  constructor(records: readonly TestbedRecord[], policy = POLICY) {
    writeFileSync(join(this.home, 'curation.yaml'), policy);
    for (const record of records) this.write(record);
  }

  get records(): string {
    return join(this.home, 'records');
  }

  write(record: TestbedRecord): void {
    const path = join(this.records, `${record.id}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  }

  read(id: string): TestbedRecord {
    return JSON.parse(readFileSync(join(this.records, `${id}.json`), 'utf8')) as TestbedRecord;
  }

  /** Runs the command within this process. @param url of the endpoint; null for no key */
  async translate(
    url: string | null,
    options: readonly string[] = [],
    signal = new AbortController().signal,
  ): Promise<TestbedRun> {
    return this.run(url === null ? {} : { OPENAI_BASE_URL: url, OPENAI_API_KEY: 'none' }, options, signal);
  }

  /** Runs the command in an environment. */
  async run(
    environment: Readonly<Record<string, string>>,
    options: readonly string[] = [],
    signal = new AbortController().signal,
  ): Promise<TestbedRun> {
    let [out, err] = ['', ''];
    const exitCode = await runCommandLine({
      arguments: ['translate', '--records', this.records, ...options],
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      terminal: { out: false, err: false },
      environment,
      today: '2026-01-02',
      input: null,
      clock: () => performance.now(),
      wall: () => Date.now(),
      signal,
    });
    return { exitCode, out, err };
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

const TOPICS = [
  'connection',
  'certificate',
  'module',
  'package',
  'socket',
  'container',
  'query',
  'index',
  'token',
  'thread',
  'buffer',
  'schema',
];
const DEEDS = ['restart', 'upgrade', 'rebuild', 'inspect', 'disable', 'configure', 'rename', 'remove'];

/** Records with English of every kind that matters: plain prose, code, placeholders, URLs, flags, numbers. */
export function sampleRecords(count: number): TestbedRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const topic = TOPICS[index % TOPICS.length] ?? '';
    const deed = DEEDS[(index * 5) % DEEDS.length] ?? '';
    const number = 100 + index;
    return {
      id: `demo/error-${number}`,
      signature: `The ${topic} was refused with status ${number}`,
      regex: `refused with status ${number}`,
      domain: 'demo',
      category: 'network_error',
      root_cause: `The server cannot ${deed} the ${topic} number ${number} because the option --retry-${number} is missing from /etc/demo/${topic}.conf on this host.`,
      versions: [],
      dead_ends: [],
      workarounds: [
        {
          action: `Run \`demo ${deed} --id=${number}\` and wait until the ${topic} is ready again.`,
          success_rate: 0.8,
        },
        {
          action: `Read https://docs.example.com/${topic}/${number} and set DEMO_${topic.toUpperCase()}_LIMIT to ${number * 2} before the next attempt.`,
          success_rate: 0.6,
        },
      ],
    };
  });
}

/** The Chinese texts of a record, in its order. */
export function chineseOf(record: TestbedRecord): (string | null | undefined)[] {
  return [record.signature_zh, record.root_cause_zh, ...(record.workarounds_zh ?? [])];
}
