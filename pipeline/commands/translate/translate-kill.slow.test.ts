import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
  timeoutSeconds: 2
  tokensPerSecond: 1000
  batchPollSeconds: 0.2
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

/** Runs the command as a process of its own, and kills it after so many milliseconds unless it ends before. */
async function run(
  bed: Testbed,
  url: string,
  options: readonly string[],
  killAfter: number | null,
): Promise<number | null> {
  const child = spawn(
    process.execPath,
    [CLI, 'translate', '--records', bed.records, '--as-of', '2026-01-02', ...options],
    {
      env: { ...process.env, OPENAI_BASE_URL: url, OPENAI_API_KEY: 'none' },
      stdio: 'ignore',
    },
  );
  const timer = killAfter === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfter);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (timer) clearTimeout(timer);
  return code;
}

function bytesOf(bed: Testbed): Map<string, string> {
  const folder = join(bed.records, 'demo');
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

test.each([
  { seed: 1, options: [] },
  { seed: 2, options: ['--batch'] },
])(
  'killed again and again ($options): nothing is paid twice, and the result is that of a quiet run',
  async ({ seed, options }) => {
    const calm = bedOf(30);
    const quiet = new FaultServer();
    cleanups.push(() => quiet.stop());
    expect((await calm.translate(await quiet.start(), options)).exitCode).toBe(0);

    const bed = bedOf(30);
    const server = new FaultServer({ latency: (ordinal) => 50 + 400 * mix(seed, ordinal) });
    cleanups.push(() => server.stop());
    const url = await server.start();
    // Counted from the moment at which there is something to kill; a slow machine has more of it before.
    for (let kills = 0; kills < 10; kills += 1)
      await run(bed, url, options, 300 + 1500 * mix(seed + 100, kills));
    for (let runs = 0; runs < 3; runs += 1) if ((await run(bed, url, options, null)) === 0) break;

    expect(bytesOf(bed)).toEqual(bytesOf(calm));
    expect(server.bill.twice).toEqual([]);
    expect(server.bill.strings.size).toBe(120);
  },
);
