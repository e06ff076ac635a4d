import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { textHash } from '../../record/text-hash.ts';
import { FaultServer, type ServerOptions } from '../../../scripts/fault-server/server.ts';
import {
  chineseOf,
  sampleRecords,
  Testbed,
  type TestbedRecord,
} from '../../../scripts/fault-server/testbed.ts';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

function bedOf(records: readonly TestbedRecord[], policy?: string): Testbed {
  const bed = policy === undefined ? new Testbed(records) : new Testbed(records, policy);
  cleanups.push(() => bed.remove());
  return bed;
}

async function serve(options: Partial<ServerOptions> = {}): Promise<{ server: FaultServer; url: string }> {
  const server = new FaultServer(options);
  cleanups.push(() => server.stop());
  return { server, url: await server.start() };
}

function missingIn(bed: Testbed, records: readonly TestbedRecord[]): number {
  return records.flatMap(({ id }) => chineseOf(bed.read(id))).filter((text) => !text).length;
}

test('fills every field, says who wrote it, and has nothing to do the second time', async () => {
  const records = sampleRecords(3);
  const bed = bedOf(records);
  const { server, url } = await serve();
  const run = await bed.translate(url, ['--price', '0.15,0.6']);
  expect(run).toMatchObject({ exitCode: 0, err: '' });
  expect(run.out).toMatch(/^12 texts written in 3 records; 2 requests, \$0\.\d{4}\.\n$/);
  const record = bed.read('demo/error-100');
  expect(record.signature_zh).toMatch(/^\p{Script=Han}+\s?.*100$/u);
  expect(record.workarounds_zh).toHaveLength(2);
  expect(record.translation?.zh?.['/workarounds_zh/1']).toEqual({
    source: textHash(record.workarounds?.[1]?.action ?? ''),
    target: textHash(record.workarounds_zh?.[1] ?? ''),
    engine: 'gpt-4o-mini',
    date: '2026-01-02',
  });
  expect(await bed.translate(url)).toMatchObject({ exitCode: 0, err: '' });
  expect(server.seen).toHaveLength(2);
  expect(server.bill.twice).toEqual([]);
});

test('speaks the protocol: one JSON object of data, a schema, and a name to ask by', async () => {
  const bed = bedOf(sampleRecords(1));
  const { server, url } = await serve();
  await bed.translate(url);
  const body = server.seen[0]?.body as Record<string, unknown> & {
    messages: { role: string; content: string }[];
  };
  expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  const message = JSON.parse(body.messages[1]?.content ?? '') as Record<string, unknown>;
  expect(Object.keys(message)).toEqual(['target', 'glossary', 'strings']);
  expect(message['target']).toBe('zh-CN');
  expect(message['glossary']).toMatchObject({ server: '服务器' });
  const strings = message['strings'] as { id: string; text: string; keep: string[] }[];
  expect(strings.map(({ text }) => text)).toContain('The connection was refused with status 100');
  expect(strings.flatMap(({ keep }) => keep)).toContain('`demo restart --id=100`');
  expect(body).toMatchObject({
    model: 'gpt-4o-mini',
    store: true,
    metadata: { request: expect.stringMatching(/^req_/) },
  });
  expect(body).toMatchObject({ response_format: { type: 'json_schema', json_schema: { strict: true } } });
});

test('a dry run writes nothing and foretells the bill', async () => {
  const records = sampleRecords(20);
  const bed = bedOf(records);
  const { server, url } = await serve();
  const dry = await bed.translate(url, ['--dry-run', '--price', '0.15,0.6']);
  expect(dry.exitCode).toBe(0);
  expect(server.seen).toHaveLength(0);
  expect(missingIn(bed, records)).toBe(40);
  const foretold = Number(/\$(\d+\.\d+)/.exec(dry.out)?.[1]);
  expect(dry.out).toContain('80 strings');
  await bed.translate(url, ['--price', '0.15,0.6']);
  const billed = server.bill.cost(0.15, 0.6);
  expect(Math.abs(foretold - billed) / billed).toBeLessThan(0.05);
});

test('a dry run shows what the memory would fill', async () => {
  const records = sampleRecords(1);
  const bed = bedOf(records);
  const { url } = await serve();
  await bed.translate(url);
  const before = bed.read('demo/error-100');
  bed.write({ ...before, signature_zh: null });
  const dry = await bed.translate(null, ['--dry-run']);
  expect(dry.out).toContain('--- records/demo/error-100.json');
  expect(dry.out).toContain(`+  "signature_zh": "${before.signature_zh}"`);
  expect(bed.read('demo/error-100').signature_zh).toBeNull();
});

test('without a key the memory fills what it knows, and the rest is named', async () => {
  const [first, second] = sampleRecords(2) as [TestbedRecord, TestbedRecord];
  const known = { ...second, signature: first.signature ?? '' };
  const bed = bedOf([{ ...first, signature_zh: '连接被拒绝，状态为 100' }, known]);
  const run = await bed.translate(null);
  expect(run.exitCode).toBe(2);
  expect(run.err).toMatch(/^OPENAI_API_KEY is not set: [^\n]*\n$/);
  expect(run.out).toContain('6 strings are left to translate.');
  expect(bed.read(known.id)).toMatchObject({
    signature_zh: '连接被拒绝，状态为 100',
    translation: { zh: { '/signature_zh': { engine: 'memory' } } },
  });
});

test('one text that stands in many places is asked for once', async () => {
  const records = sampleRecords(4).map((record) => ({ ...record, root_cause: 'The disk is full.' }));
  const bed = bedOf(records);
  const { server, url } = await serve();
  await bed.translate(url);
  expect(missingIn(bed, records)).toBe(0);
  expect(server.bill.strings.get('The disk is full.')).toBe(1);
});

test("a person's text is left alone, an English one is replaced, a stale one of a machine renewed", async () => {
  const [record] = sampleRecords(1) as [TestbedRecord];
  const bed = bedOf([record]);
  const { server, url } = await serve();
  await bed.translate(url);
  const done = bed.read(record.id);
  const changed = 'The server cannot restart because the file /etc/demo/other.conf is missing on this host.';
  bed.write({
    ...done,
    signature_zh: '人工润色：连接被拒绝，状态码 100',
    root_cause: changed,
    workarounds_zh: [record.workarounds?.[0]?.action ?? '', done.workarounds_zh?.[1] ?? ''],
  });
  const seen = server.seen.length;
  expect((await bed.translate(url)).exitCode).toBe(0);
  const after = bed.read(record.id);
  expect(after.signature_zh).toBe('人工润色：连接被拒绝，状态码 100');
  expect(after.root_cause_zh).not.toBe(done.root_cause_zh);
  expect(after.translation?.zh?.['/root_cause_zh']?.source).toBe(textHash(changed));
  expect(after.workarounds_zh).toEqual(done.workarounds_zh);
  expect(server.seen.slice(seen).flatMap(({ strings }) => strings.map(({ text }) => text))).toEqual([
    changed,
  ]);
});

test('English that somebody changes during the run is kept, named, and left to the next run', async () => {
  const records = sampleRecords(2);
  const bed = bedOf(records);
  const changed = { ...records[0], id: 'demo/error-100', signature: 'The other server cannot be reached' };
  const { url } = await serve({
    latency: () => {
      bed.write(changed);
      return 0;
    },
  });
  const run = await bed.translate(url);
  expect(run.exitCode).toBe(2);
  expect(run.out + run.err).toMatch(/changed meanwhile; run the command again for it[^]*demo\/error-100/);
  const record = bed.read('demo/error-100');
  expect(record.signature).toBe(changed.signature);
  expect(record.signature_zh).toBeFalsy();
  expect(record.root_cause_zh).toBeTruthy();
});

test('only the Chinese changes in a file, whatever its layout', async () => {
  const [record] = sampleRecords(1) as [TestbedRecord];
  const bed = bedOf([record]);
  const { url } = await serve();
  const { writeFileSync, readFileSync } = await import('node:fs');
  const path = `${bed.records}/demo/error-100.json`;
  const text = JSON.stringify(record).replace('"success_rate":0.8', '"success_rate": 0.80');
  writeFileSync(path, text);
  expect((await bed.translate(url)).exitCode).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('"success_rate": 0.80');
});

test('a list that does not fit is put in order by what is known, and left to a person where that is not enough', async () => {
  const [record, other] = sampleRecords(2) as [TestbedRecord, TestbedRecord];
  const bed = bedOf([record]);
  const { url } = await serve();
  await bed.translate(url);
  const done = bed.read(record.id);
  const added = { action: 'Restart the computer and try the whole procedure again.', success_rate: 0.5 };
  bed.write({ ...done, workarounds: [added, ...(done.workarounds ?? [])] });
  bed.write({ ...other, workarounds_zh: ['先确认证书没有过期，然后重新启动服务。'] });
  await bed.translate(url);
  const after = bed.read(record.id);
  expect(after.workarounds_zh).toHaveLength(3);
  expect(after.workarounds_zh?.slice(1)).toEqual(done.workarounds_zh);
  expect(after.workarounds_zh?.[0]).toMatch(/\p{Script=Han}{4}/u);
  expect(bed.read(other.id).workarounds_zh).toEqual(['先确认证书没有过期，然后重新启动服务。']);
});

test.each(['json_schema', 'json_object', 'store', 'metadata', 'lookup', 'max_completion_tokens'] as const)(
  'does without %s where the endpoint lacks it, and remembers that',
  async (lack) => {
    const records = sampleRecords(4);
    const bed = bedOf(records);
    const { server, url } = await serve({ lacks: lack === 'json_object' ? ['json_schema', lack] : [lack] });
    expect((await bed.translate(url)).exitCode).toBe(0);
    expect(server.bill.twice).toEqual([]);
    const refusedAtFirst = server.seen.length - server.bill.requests;
    bed.write({ ...bed.read('demo/error-100'), signature: 'The buffer is too small for 12 items' });
    expect((await bed.translate(url)).exitCode).toBe(0);
    expect(server.seen.length - server.bill.requests).toBe(refusedAtFirst);
  },
);

test('--no-store keeps the answers from the endpoint', async () => {
  const bed = bedOf(sampleRecords(1));
  const { server, url } = await serve();
  await bed.translate(url, ['--no-store']);
  expect(server.seen[0]?.body).not.toHaveProperty('store');
  expect(server.seen[0]?.body).not.toHaveProperty('metadata');
});

test('--limit asks for the texts of so many records and says how to go on', async () => {
  const records = sampleRecords(3);
  const bed = bedOf(records);
  const { server, url } = await serve();
  const run = await bed.translate(url, ['--limit', '2']);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain('4 strings are left');
  expect(run.err).toContain('--limit');
  expect(server.bill.strings.size).toBe(8);
  expect(missingIn(bed, records.slice(0, 2))).toBe(0);
});

test('a budget without a price is refused, and the model named', async () => {
  const bed = bedOf(sampleRecords(1));
  const run = await bed.translate(null, ['--budget', '1', '--model', 'no-such-model']);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain('no-such-model');
  expect(run.err).toContain('--price');
});

test.each([
  ['--budget', 'two'],
  ['--price', '1'],
  ['--budget-tokens', '1.5'],
])('%s %s is refused', async (option, value) => {
  const bed = bedOf(sampleRecords(1));
  expect(await bed.translate(null, [option, value])).toMatchObject({ exitCode: 2, out: '' });
});

test('a budget is never exceeded, whatever goes wrong, and a later run goes on', async () => {
  const records = sampleRecords(25);
  const bed = bedOf(records);
  const { server, url } = await serve();
  let spent = 0;
  for (let runs = 0; runs < 12 && missingIn(bed, records) > 0; runs += 1) {
    const run = await bed.translate(url, ['--price', '0.15,0.6', '--budget', '0.0015']);
    const now = server.bill.cost(0.15, 0.6);
    expect(now - spent).toBeLessThanOrEqual(0.0015);
    expect(now).toBeGreaterThan(spent);
    expect(run.exitCode === 0 || run.err.includes('budget')).toBe(true);
    spent = now;
  }
  expect(missingIn(bed, records)).toBe(0);
  expect(server.bill.twice).toEqual([]);
});

test('a budget of tokens needs no price', async () => {
  const bed = bedOf(sampleRecords(25));
  const { server, url } = await serve();
  const run = await bed.translate(url, ['--budget-tokens', '9000', '--model', 'no-such-model']);
  expect(run.exitCode).toBe(2);
  expect(server.bill.input + server.bill.output).toBeLessThanOrEqual(9000);
  expect(server.bill.requests).toBeGreaterThan(0);
});

test('SIGINT lets what is on its way arrive, writes it, and says how to go on', async () => {
  const records = sampleRecords(40);
  const bed = bedOf(records);
  const interruption = new AbortController();
  const { server, url } = await serve({
    latency: () => 150,
    onRequest: () => server.seen.length === 2 && interruption.abort(new Error('interrupted')),
  });
  const run = await bed.translate(url, [], interruption.signal);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain('Interrupted');
  expect(server.bill.strings.size).toBeGreaterThan(0);
  expect(160 - missingSlots(bed, records)).toBe(server.bill.strings.size);
  expect((await bed.translate(url)).exitCode).toBe(0);
  expect(server.bill.twice).toEqual([]);
});

function missingSlots(bed: Testbed, records: readonly TestbedRecord[]): number {
  return records.reduce((sum, { id }) => sum + 4 - chineseOf(bed.read(id)).filter(Boolean).length, 0);
}

test('two runs at once: the second one refuses', async () => {
  const bed = bedOf(sampleRecords(4));
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<number>();
  const { url } = await serve({ onRequest: () => asked.resolve(), latency: () => held.promise });
  const first = bed.translate(url);
  await asked.promise;
  const second = await bed.translate(url);
  held.resolve(0);
  expect(second.exitCode).toBe(2);
  expect(second.err).toContain('Another run');
  expect((await first).exitCode).toBe(0);
});

test('a lost memory is no loss: the records hold what was paid for', async () => {
  const records = sampleRecords(3);
  const bed = bedOf(records);
  const { server, url } = await serve();
  await bed.translate(url);
  rmSync(`${bed.home}/.cache`, { recursive: true });
  expect((await bed.translate(url)).exitCode).toBe(0);
  expect(server.bill.twice).toEqual([]);
});

test('a file that is no record of ours stays as it is', async () => {
  const bed = bedOf(sampleRecords(1));
  const { writeFileSync, readFileSync } = await import('node:fs');
  const path = `${bed.records}/demo/twice.json`;
  writeFileSync(path, '{"signature": "The disk is full", "signature": "The disk is empty"}');
  const { url } = await serve();
  await bed.translate(url);
  expect(readFileSync(path, 'utf8')).toBe(
    '{"signature": "The disk is full", "signature": "The disk is empty"}',
  );
});
