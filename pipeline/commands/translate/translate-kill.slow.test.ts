import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { mix } from '../../../scripts/fault-server/faults.ts';
import { FaultServer } from '../../../scripts/fault-server/server.ts';
import { sampleRecords, Testbed } from '../../../scripts/fault-server/testbed.ts';

const CLI = fileURLToPath(new URL('../../cli.ts', import.meta.url));
const POLICY = `translation:
  stringsPerRequest: 3
  concurrency: 6
  timeoutSeconds: 8 # an answer takes half a second at most; a busy machine may be slow to take it in
  tokensPerSecond: 1000
  batchPollSeconds: 0.2
  requestsPerBatch: 8
`;

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

function bedOf(count: number): Testbed {
  const bed = new Testbed(sampleRecords(count), POLICY);
  cleanups.push(() => bed.remove());
  return bed;
}

/** When a run is killed: so many milliseconds after the server has heard so many requests of it. */
interface Kill {
  readonly requests: number;
  readonly delay: number;
}

/**
 * Runs the command as a process of its own.
 *
 * @param kill when it is killed, unless it ends before; counted in requests, not by the clock alone, so that a slow machine
 *   kills at the same places as a quick one
 * @param requests calls back at each request that the server hears
 */
async function run(
  bed: Testbed,
  url: string,
  options: readonly string[],
  kill: Kill | null,
  requests: EventEmitter,
): Promise<{ readonly code: number | null; readonly killed: boolean }> {
  const child = spawn(
    process.execPath,
    [CLI, 'translate', '--records', bed.records, '--as-of', '2026-01-02', ...options],
    {
      env: { ...process.env, OPENAI_BASE_URL: url, OPENAI_API_KEY: 'none' },
      stdio: 'ignore',
    },
  );
  let timer: NodeJS.Timeout | null = null;
  let heard = 0;
  const count = (): void => {
    if (kill !== null && heard === kill.requests) timer = setTimeout(() => child.kill('SIGKILL'), kill.delay);
    heard += 1;
  };
  requests.on('request', count);
  count();
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  requests.off('request', count);
  if (timer) clearTimeout(timer);
  return { code, killed: signal === 'SIGKILL' };
}

function bytesOf(bed: Testbed): Map<string, string> {
  const folder = join(bed.records, 'demo');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

// A run sends some forty requests; by batches it uploads, creates, looks twice and fetches, five times over.
test.each([
  { seed: 1, options: [], most: 15, delay: 300 },
  { seed: 2, options: ['--batch'], most: 4, delay: 30 },
])(
  'killed again and again ($options): nothing is paid twice, and the result is that of a quiet run',
  { timeout: 600_000 },
  async ({ seed, options, most, delay }) => {
    const calm = bedOf(30);
    const quiet = new FaultServer();
    cleanups.push(() => quiet.stop());
    expect((await calm.translate(await quiet.start(), options)).exitCode).toBe(0);

    const bed = bedOf(30);
    const requests = new EventEmitter();
    const server = new FaultServer({
      latency: (ordinal) => 50 + 400 * mix(seed, ordinal),
      onRequest: () => requests.emit('request'),
    });
    cleanups.push(() => server.stop());
    const url = await server.start();
    let kills = 0;
    for (let round = 0; round < 10; round += 1) {
      const kill = {
        requests: Math.floor(most * mix(seed + 100, round)),
        delay: delay * mix(seed + 200, round),
      };
      if ((await run(bed, url, options, kill, requests)).killed) kills += 1;
    }
    expect(kills).toBeGreaterThanOrEqual(3);
    for (let runs = 0; runs < 3; runs += 1)
      if ((await run(bed, url, options, null, requests)).code === 0) break;

    expect(bytesOf(bed)).toEqual(bytesOf(calm));
    expect(server.bill.twice).toEqual([]);
    expect(server.bill.strings.size).toBe(120);
  },
);
