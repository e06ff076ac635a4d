import { afterEach, expect, test } from 'vitest';
import { ReviewServer, type ReaderManner } from '../../../scripts/fault-server/review-server.ts';
import { FaultServer } from '../../../scripts/fault-server/server.ts';
import { chineseOf, sampleRecords, Testbed } from '../../../scripts/fault-server/testbed.ts';
import { TranslateProcess } from './testing/translate-process.ts';

const cleanups: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

/** The translator's server drops every negation, as it translates word for word into nonsense. */
const RECORDS = sampleRecords(6).map((record, index) =>
  index === 2
    ? { ...record, root_cause: 'Never restart the server while the backup is running on this host.' }
    : record,
);

interface Scene {
  readonly bed: Testbed;
  readonly translator: FaultServer;
  readonly reader: ReviewServer;
  readonly environment: Readonly<Record<string, string>>;
}

async function scene(
  manner: ReaderManner,
  review = '',
  latency = 0,
  onRequest = (): void => undefined,
): Promise<Scene> {
  const policy = `translation:
  timeoutSeconds: 8
  tokensPerSecond: 2000
  prices: { reader: { input: 1, output: 2, asOf: 2026-01-01 } }
  review: { model: reader, baseUrl: $READER_URL, key: $READER_KEY, pairsPerRequest: 8${review} }
`;
  const bed = new Testbed(RECORDS, policy);
  const [translator, reader] = [new FaultServer({ onRequest }), new ReviewServer(manner, latency, onRequest)];
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

test('a good reader doubts what is wrong, with the words of both texts, once for each text', async () => {
  const { bed, reader, environment } = await scene('good');
  const run = await bed.run(environment, ['--format', 'json']);
  expect(run.exitCode).toBe(0);
  const summary = JSON.parse(run.out) as {
    readonly review: { readonly read: number; readonly dollars: number };
    readonly written: readonly {
      readonly source: string;
      readonly doubts: readonly { rule: string; message: string }[];
    }[];
  };
  expect(summary.review).toMatchObject({ model: 'reader', read: 24, requests: 3, dropped: 0, left: 0 });
  expect(summary.review.dollars).toBeCloseTo((3 * (500 + 2 * 50)) / 1_000_000);
  const doubted = summary.written.filter(({ doubts }) => doubts.some(({ rule }) => rule === 'zh/doubt'));
  expect(doubted.map(({ source }) => source)).toEqual([RECORDS[2]?.root_cause]);
  const doubt = doubted[0]?.doubts.find(({ rule }) => rule === 'zh/doubt');
  expect(doubt?.message).toContain('"Never restart"');
  expect(await bed.run(environment)).toMatchObject({ exitCode: 0 });
  expect(reader.requests).toBe(3);
});

test('doubts of an inventive reader are dropped, for their words stand nowhere', async () => {
  const { bed, environment } = await scene('inventive');
  const run = await bed.run(environment, ['--format', 'json']);
  expect(run.exitCode).toBe(0);
  expect(run.out).not.toContain('zh/doubt');
  expect(JSON.parse(run.out)).toMatchObject({ review: { read: 24, dropped: 24 } });
});

test('what a lazy reader passes over is asked once more, then left and named', async () => {
  const { bed, reader, environment } = await scene('lazy');
  const run = await bed.run(environment);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain('translations are not read yet');
  expect(Math.max(...reader.read.values())).toBeLessThanOrEqual(2);
  expect(RECORDS.flatMap(({ id }) => chineseOf(bed.read(id))).every(Boolean)).toBe(true);
});

test('the dry run says what reading will cost, and the budget holds', async () => {
  const { bed, reader, environment } = await scene('good', ', budgetTokens: 100');
  const dry = await bed.run(environment, ['--dry-run']);
  expect(dry.out).toMatch(
    /Then reader would read 24 translations in 3 requests: about .* tokens in, .* tokens out, \$0\.\d{4}\./,
  );
  const run = await bed.run(environment);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain('budget for the second reader');
  expect(run.err).toMatch(/0 of 100 tokens are spent, and the next request may take up to \d+/);
  expect(reader.requests).toBe(0);
});

test('without a key for the reader nothing is sent to anybody, and it is said what to set, by a dry run too', async () => {
  const { bed, translator, reader, environment } = await scene('good');
  const { READER_KEY: _, ...rest } = environment;
  expect((await bed.run(rest, ['--dry-run'])).err).toContain('READER_KEY is not set');
  const run = await bed.run(rest);
  expect(run.exitCode).toBe(2);
  expect(run.err).toContain('READER_KEY is not set');
  expect([translator.seen.length, reader.requests]).toEqual([0, 0]);
  expect(await bed.run(environment)).toMatchObject({ exitCode: 0 });
});

test('killed while it reads, it pays for nothing twice', async () => {
  const { bed, reader, translator, environment } = await scene('good', '', 300, () => command.noteRequest());
  const command = new TranslateProcess(bed, environment);
  // Three requests have the strings translated, three have them read.
  for (const requests of [2, 3, 1, 2, 1, 2]) await command.run([], { requests, delay: 50 * requests });
  // On a slow machine all of these may have struck before the reader was asked.
  for (let kills = 0; reader.requests === 0 && kills < 20; kills += 1)
    await command.run([], { requests: 4, delay: 100 });
  expect(reader.requests).toBeGreaterThan(0);
  await command.finish([]);
  expect(reader.read.size).toBe(24);
  expect([...reader.read.values()].every((times) => times === 1)).toBe(true);
  expect(translator.bill.twice).toEqual([]);
});
