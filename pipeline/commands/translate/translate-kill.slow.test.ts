import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { mix } from '../../../scripts/fault-server/faults.ts';
import { FaultServer } from '../../../scripts/fault-server/server.ts';
import { sampleRecords, Testbed } from '../../../scripts/fault-server/testbed.ts';
import { TranslateProcess } from './testing/translate-process.ts';

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
  async ({ seed, options, most, delay }) => {
    const calm = bedOf(30);
    const quiet = new FaultServer();
    cleanups.push(() => quiet.stop());
    expect((await calm.translate(await quiet.start(), options)).exitCode).toBe(0);

    const bed = bedOf(30);
    const server = new FaultServer({
      latency: (ordinal) => 50 + 400 * mix(seed, ordinal),
      onRequest: () => command.noteRequest(),
    });
    cleanups.push(() => server.stop());
    const command = new TranslateProcess(bed, {
      OPENAI_BASE_URL: await server.start(),
      OPENAI_API_KEY: 'none',
    });
    let kills = 0;
    for (let round = 0; round < 10; round += 1) {
      const kill = {
        requests: Math.floor(most * mix(seed + 100, round)),
        delay: delay * mix(seed + 200, round),
      };
      if ((await command.run(options, kill)).killed) kills += 1;
    }
    expect(kills).toBeGreaterThanOrEqual(3);
    await command.finish(options);

    expect(bytesOf(bed)).toEqual(bytesOf(calm));
    expect(server.bill.twice).toEqual([]);
    expect(server.bill.strings.size).toBe(120);
  },
);
