import { afterEach, expect, test } from 'vitest';
import { ENDPOINTS } from '../../../scripts/fault-server/endpoints/index.ts';
import type { PlayedEndpoint } from '../../../scripts/fault-server/endpoints/endpoint.ts';
import { PlayServer } from '../../../scripts/fault-server/endpoints/play-server.ts';
import { chineseOf, sampleRecords, Testbed } from '../../../scripts/fault-server/testbed.ts';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** 44 strings. */
const RECORDS = sampleRecords(11);

const HONEST = ENDPOINTS.find(({ name }) => name === 'openai') as PlayedEndpoint;

async function played(endpoint: PlayedEndpoint): Promise<{ bed: Testbed; server: PlayServer }> {
  const bed = new Testbed(RECORDS, `translation:\n  timeoutSeconds: 30\n  ${endpoint.policy ?? ''}\n`);
  const server = new PlayServer(endpoint);
  cleanups.push(
    () => bed.remove(),
    () => server.stop(),
  );
  await server.start();
  return { bed, server };
}

function missingIn(bed: Testbed): number {
  return RECORDS.flatMap(({ id }) => chineseOf(bed.read(id))).filter((text) => !text).length;
}

/** Requests that an endpoint without any fault is sent for the same records. */
async function least(): Promise<number> {
  const { bed, server } = await played(HONEST);
  expect((await bed.run(server.environment)).exitCode).toBe(0);
  return server.seen.length;
}

/** Those with less room, or that cut answers off, need more and smaller requests. */
const SMALL: ReadonlySet<string> = new Set([
  'context-of-2000',
  'context-without-number',
  'answer-limit',
  'llama.cpp',
  'half-cut',
]);

test.each(ENDPOINTS.filter(({ readable }) => readable))(
  'a run comes to its end with $name, which $about',
  async (endpoint) => {
    const { bed, server } = await played(endpoint);
    const run = await bed.run(server.environment);
    expect({ ...run, missing: missingIn(bed) }).toMatchObject({ exitCode: 0, missing: 0 });
    expect(server.seen.length).toBeLessThanOrEqual((SMALL.has(endpoint.name) ? 4 : 1.5) * (await least()));
  },
);

test.each(ENDPOINTS.filter(({ readable }) => !readable))(
  'a run leaves $name soon, which $about, and goes on once it is well',
  async (endpoint) => {
    const { bed, server } = await played(endpoint);
    const run = await bed.run(server.environment);
    expect(run.exitCode).toBe(2);
    expect(run.err).not.toContain('given up');
    expect(server.seen.length).toBeLessThanOrEqual(6);
    server.endpoint = HONEST;
    expect(await bed.run(server.environment)).toMatchObject({ exitCode: 0 });
    expect(missingIn(bed)).toBe(0);
  },
);
