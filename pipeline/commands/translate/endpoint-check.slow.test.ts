import { afterEach, expect, test } from 'vitest';
import { ENDPOINTS } from '../../../scripts/fault-server/endpoints/index.ts';
import { PlayServer } from '../../../scripts/fault-server/endpoints/play-server.ts';
import { FaultServer } from '../../../scripts/fault-server/server.ts';
import { sampleRecords, Testbed, type TestbedRun } from '../../../scripts/fault-server/testbed.ts';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

function bedOf(policy?: string): Testbed {
  const bed = policy === undefined ? new Testbed(sampleRecords(1)) : new Testbed(sampleRecords(1), policy);
  cleanups.push(() => bed.remove());
  return bed;
}

async function checked(name: string, options: readonly string[] = [], policy?: string): Promise<TestbedRun> {
  const endpoint = ENDPOINTS.find((each) => each.name === name);
  if (endpoint === undefined) throw new Error(`there is no endpoint ${name}`);
  const server = new PlayServer(endpoint);
  cleanups.push(() => server.stop());
  await server.start();
  return bedOf(policy).run(server.environment, ['--check-endpoint', ...options]);
}

test('says what works, and what it cost', async () => {
  const bed = bedOf();
  const server = new FaultServer({
    limit: { kind: 'bucket', requests: 500, tokens: 30_000, period: 60_000, headers: true },
  });
  cleanups.push(() => server.stop());
  const run = await bed.translate(await server.start(), ['--check-endpoint', '--price', '0.15,0.6']);
  expect(run.exitCode).toBe(0);
  expect(run.out).toMatch(/answers +yes: .*`npm install`/);
  expect(run.out).toMatch(/format +json_schema/);
  expect(run.out).toMatch(/usage +\d+ tokens in, \d+ out/);
  expect(run.out).toMatch(/stored answers +can be looked up/);
  expect(run.out).toMatch(/limits +announced: 500 requests, 30,000 tokens/);
  expect(run.out).toMatch(/price +\$0\.15 in, \$0\.6 out for a million tokens; this cost \$0\.\d+/);
  expect(server.seen).toHaveLength(1);
  expect(bed.read('demo/error-100').signature_zh).toBeFalsy();
});

test.each([
  ['qwen3-as-it-comes', 'body: { enable_thinking: false }'],
  ['qwen-stream-only-as-it-comes', 'stream: true'],
  ['deepseek', 'format: json_object'],
])('names the settings that %s needs', async (name, setting) => {
  const run = await checked(name);
  expect(run.exitCode).toBe(0);
  expect(run.out).toContain(setting);
});

test.each(['deepseek', 'qwen3-as-it-comes', 'qwen-stream-only-as-it-comes', 'vllm-strict'])(
  'with the settings that it names, %s refuses nothing',
  async (name) => {
    const first = await checked(name);
    expect(first.out).toMatch(/after \d+ refused request/);
    const settings = first.out.slice(first.out.indexOf('\ntranslation:\n'));
    const second = await checked(name, [], settings);
    expect(second.exitCode).toBe(0);
    expect(second.out).not.toContain('refused');
  },
);

test.each([
  ['hello', /translation\.format/],
  ['cut-off', /cut off/],
  ['no-such-model', /--model/],
  ['wrong-key', /OPENAI_API_KEY/],
  ['login-page', /proxy|address/],
])('says what to set for %s', async (name, advice) => {
  const run = await checked(name);
  expect(run.exitCode).toBe(2);
  expect(run.err).toMatch(advice);
});

test('as data', async () => {
  const run = await checked('openai', ['--format', 'json']);
  expect(JSON.parse(run.out)).toMatchObject({
    form: 'json_schema',
    lookup: false,
    problem: null,
    answered: 1,
  });
});
