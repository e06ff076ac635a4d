import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ReviewServer, type ReaderManner } from '../../../scripts/fault-server/review-server.ts';
import { FaultServer } from '../../../scripts/fault-server/server.ts';
import { sampleRecords, Testbed } from '../../../scripts/fault-server/testbed.ts';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** The translator's server translates word for word into nonsense and drops every negation. */
const RECORDS = sampleRecords(2).map((record) => ({
  ...record,
  root_cause: `Never restart ${record.id} while the backup is running on this host.`,
}));

const POLICY = `translation:
  prices: { reader: { input: 1, output: 2, asOf: 2026-01-01 } }
  review: { model: reader, baseUrl: $READER_URL, key: $READER_KEY }
`;

interface Scene {
  readonly bed: Testbed;
  readonly translator: FaultServer;
  readonly reader: ReviewServer;
  readonly environment: Readonly<Record<string, string>>;
}

async function scene(manner: ReaderManner = 'good'): Promise<Scene> {
  const bed = new Testbed(RECORDS, POLICY);
  const [translator, reader] = [new FaultServer(), new ReviewServer(manner)];
  cleanups.push(
    () => bed.remove(),
    () => translator.stop(),
    () => reader.stop(),
  );
  const environment = {
    OPENAI_BASE_URL: await translator.start(),
    OPENAI_API_KEY: 'none',
    READER_URL: await reader.start(),
    READER_KEY: 'none',
  };
  return { bed, translator, reader, environment };
}

/** An address where nobody listens any more. */
async function nowhere(): Promise<string> {
  const gone = new ReviewServer('good');
  const url = await gone.start();
  await gone.stop();
  return url;
}

interface Summary {
  readonly review: {
    readonly read: number;
    readonly doubts: readonly {
      readonly record: string;
      readonly pointer: string;
      readonly isNew: boolean;
    }[];
  };
}

test('what a reader that was down has found in texts of an earlier run is shown, and again while the texts stand', async () => {
  const { bed, reader, environment } = await scene();
  const url = await nowhere();
  const down = await bed.run({ ...environment, READER_URL: url });
  expect(down.exitCode).toBe(2);
  expect(down.err).toContain(`no request got through to ${url}`);
  expect(down.err).toContain('set READER_URL to where it listens');
  expect(down.err).toContain('8 translations are not read yet');

  const file = join(bed.home, 'summary.md');
  const up = await bed.run(environment, ['--summary', file]);
  expect(up.exitCode).toBe(0);
  expect(up.out).toContain('reader read 8 translations');
  expect(up.err).toContain('2 doubts of the second reader (2 found in this run, 0 in earlier ones)');
  expect(up.err).toContain('demo/error-100 /root_cause_zh: The Chinese may mean something else (critical)');
  expect(readFileSync(file, 'utf8')).toContain('### Doubts of the second reader');

  const { requests } = reader;
  const again = await bed.run(environment, ['--format', 'json']);
  expect(again.exitCode).toBe(0);
  const { review } = JSON.parse(again.out) as Summary;
  expect(review.read).toBe(0);
  expect(review.doubts).toMatchObject(
    RECORDS.map(({ id }) => ({ record: id, pointer: '/root_cause_zh', isNew: false })),
  );
  expect(reader.requests).toBe(requests);
});

test('a doubt is gone once a person has changed the text, or taken it over', async () => {
  const { bed, environment } = await scene();
  await bed.run(environment);
  const [first, second] = RECORDS.map(({ id }) => bed.read(id));
  if (first === undefined || second === undefined) throw new Error('there are two records');
  bed.write({ ...first, root_cause_zh: '备份在这台主机上运行时，切勿重启。' });
  const { '/root_cause_zh': _, ...zh } = second.translation?.zh ?? {};
  bed.write({ ...second, translation: { zh } });
  const { review } = JSON.parse((await bed.run(environment, ['--format', 'json'])).out) as Summary;
  expect(review.doubts).toEqual([]);
});

test('a reader that is not set is told of before anything is sent, and what the memory knows is written', async () => {
  const { bed, translator, environment } = await scene();
  const { READER_URL: _, ...unset } = environment;
  const told = 'READER_URL is not set: the policy takes translation.review.baseUrl from it';
  expect((await bed.run(unset, ['--dry-run'])).err).toContain(told);
  const forecast = JSON.parse((await bed.run(unset, ['--dry-run', '--format', 'json'])).out) as object;
  expect(forecast).toMatchObject({ review: { unset: expect.stringContaining(told) as string } });
  const run = await bed.run(unset);
  expect(run).toMatchObject({ exitCode: 2, err: expect.stringContaining(told) as string });
  expect(translator.seen).toEqual([]);
});

test('it is said how many doubts were dropped, and why', async () => {
  const { bed, environment } = await scene('inventive');
  const run = await bed.run(environment);
  expect(run.out).toContain('8 of its doubts dropped: 8 quote words that do not stand in the texts');
});

test('a budget with no room for the first request is not called used up', async () => {
  const { bed, reader, environment } = await scene();
  writeFileSync(
    join(bed.home, 'curation.yaml'),
    POLICY.replace('model: reader', 'model: reader, budget: 0.0001'),
  );
  const run = await bed.run(environment);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain('has no room for the next request: $0.0000 of $0.0001 is spent');
  expect(run.err).toContain('Give it a larger one');
  expect(reader.requests).toBe(0);
});
