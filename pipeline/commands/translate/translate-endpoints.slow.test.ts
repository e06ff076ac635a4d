import { expect, test, type TestContext } from 'vitest';
import { ENDPOINTS } from '../../../scripts/fault-server/endpoints/index.ts';
import type { PlayedEndpoint } from '../../../scripts/fault-server/endpoints/endpoint.ts';
import { PlayServer } from '../../../scripts/fault-server/endpoints/play-server.ts';
import { chineseOf, sampleRecords, Testbed } from '../../../scripts/fault-server/testbed.ts';

/** 44 strings. */
const RECORDS = sampleRecords(11);

const HONEST = ENDPOINTS.find(({ name }) => name === 'openai') as PlayedEndpoint;

async function played(
  endpoint: PlayedEndpoint,
  onTestFinished: TestContext['onTestFinished'],
): Promise<{ bed: Testbed; server: PlayServer }> {
  const bed = new Testbed(RECORDS, `translation:\n  timeoutSeconds: 30\n  ${endpoint.policy ?? ''}\n`);
  const server = new PlayServer(endpoint);
  onTestFinished(async () => {
    await server.stop();
    bed.remove();
  });
  await server.start();
  return { bed, server };
}

function missingIn(bed: Testbed): number {
  return RECORDS.flatMap(({ id }) => chineseOf(bed.read(id))).filter((text) => !text).length;
}

/** Requests that an endpoint without any fault is sent for the same records. */
let least = Infinity;
test('an endpoint without any fault is sent the fewest requests', async ({ onTestFinished }) => {
  const { bed, server } = await played(HONEST, onTestFinished);
  expect((await bed.run(server.environment)).exitCode).toBe(0);
  least = server.seen.length;
});

// Most of the time of these runs is waiting, as the endpoint asks.
test.concurrent.for(ENDPOINTS.filter(({ readable }) => readable))(
  'a run comes to its end with $name, which $about',
  async (endpoint, { expect, onTestFinished }) => {
    const { bed, server } = await played(endpoint, onTestFinished);
    const run = await bed.run(server.environment);
    expect({ ...run, missing: missingIn(bed) }).toMatchObject({ exitCode: 0, missing: 0 });
    expect(server.seen.length).toBeLessThanOrEqual(1.5 * least);
  },
);

test.concurrent.for(ENDPOINTS.filter(({ readable }) => !readable))(
  'a run leaves $name soon, which $about, and goes on once it is well',
  async (endpoint, { expect, onTestFinished }) => {
    const { bed, server } = await played(endpoint, onTestFinished);
    const run = await bed.run(server.environment);
    expect(run.exitCode).toBe(2);
    expect(run.err).not.toContain('given up');
    expect(server.seen.length).toBeLessThanOrEqual(6);
    server.endpoint = HONEST;
    expect(await bed.run(server.environment)).toMatchObject({ exitCode: 0 });
    expect(missingIn(bed)).toBe(0);
  },
);
