import { expect, test } from 'vitest';
import { Ledger } from '../ledger/ledger.ts';
import { MemoryProvider, reply } from '../testing/memory-provider.ts';
import { manyUnits, testRun } from '../testing/test-run.ts';
import { BatchClient } from './batch-client.ts';
import { BatchRun } from './batch-run.ts';

test('hands in one file, and takes every answer of it', async () => {
  const provider = new MemoryProvider();
  const { context, ledger, finish, tally } = testRun(provider);
  expect(await finish(new BatchRun(context, () => undefined).run(manyUnits(30)))).toEqual([]);
  expect(provider.made).toHaveLength(1);
  expect(tally.done).toBe(30);
  expect(ledger.batches.open()).toEqual([]);
  expect(ledger.openRequests()).toEqual([]);
});

test('a batch that an earlier run left is collected, not created again', async () => {
  const provider = new MemoryProvider();
  const ledger = new Ledger(':memory:');
  const before = testRun(provider, {}, ledger);
  const run = before.finish(
    new BatchRun(before.context, () => before.context.gracefulStop.stop('interrupted', 'interrupted')).run(
      manyUnits(30),
    ),
  );
  await run;
  // Whoever is interrupted while the batch is at work leaves it open.
  const open = ledger.batches.open();
  const after = testRun(provider, {}, ledger);
  await after.finish(new BatchRun(after.context, () => undefined).resume(true));
  expect(provider.made).toHaveLength(1);
  expect(open.length + before.tally.done + after.tally.done).toBeGreaterThanOrEqual(30);
  expect(ledger.batches.open()).toEqual([]);
});

test('where the file of answers is lost, each is looked up', async () => {
  const provider = new MemoryProvider();
  provider.losesOutput = true;
  const { context, finish, tally } = testRun(provider);
  await finish(new BatchRun(context, () => undefined).run(manyUnits(20)));
  expect(provider.made).toHaveLength(1);
  expect(tally.done).toBe(20);
});

test('three answers of no use end a run by batches as well', async () => {
  const provider = new MemoryProvider();
  const { context, finish } = testRun(provider);
  const original = provider.content.bind(provider);
  provider.content = async (file) => {
    const found = await original(file);
    return { ...found, text: found.text.replaceAll(/"content":"(?:[^"\\]|\\.)*"/g, '"content":"Hello!"') };
  };
  const left = await finish(new BatchRun(context, () => undefined).run(manyUnits(30)));
  expect(context.gracefulStop.reason?.kind).toBe('unusable');
  expect(left).toHaveLength(30);
  expect(provider.made).toHaveLength(1);
});

test('a model that is not known gets three requests in its first batch', async () => {
  const provider = new MemoryProvider();
  const first = testRun(provider);
  await first.finish(new BatchRun(first.context, () => undefined).run(manyUnits(60)));
  const lines = [...provider.files].filter(([name]) => !name.endsWith('-output'));
  expect(lines.map(([, text]) => text.trim().split('\n').length)).toEqual([3, 3]);
});

/** A filter that lets one string through no request. */
const filtering = (): MemoryProvider =>
  new MemoryProvider(({ strings }) =>
    strings.some(({ text }) => text.includes('Server 123'))
      ? reply(400, { error: { code: 'content_filter', message: 'filtered' } })
      : null,
  );

test('a string that a filter stops is left to another run, after no more than half as many requests again', async () => {
  const provider = filtering();
  const { context, finish, tally } = testRun(provider);
  const left = await finish(new BatchRun(context, () => undefined).run(manyUnits(100)));
  expect(provider.seen.length).toBeLessThanOrEqual(15);
  expect(left.map(({ text }) => text).join()).toContain('Server 123');
  expect(left.length).toBeLessThanOrEqual(2);
  expect(tally.givenUp.size).toBe(0);
  expect(tally.remarks.size).toBe(100 - left.length);
});

test('one for which nothing came alone in two runs is given up', async () => {
  const { context, finish, tally } = testRun(filtering());
  const alone = manyUnits(24).slice(-1);
  expect(await finish(new BatchRun(context, () => undefined).run(alone))).toHaveLength(1);
  expect(tally.givenUp.size).toBe(0);
  expect(await finish(new BatchRun(context, () => undefined).run(alone))).toEqual([]);
  expect([...tally.givenUp.values()]).toEqual(['the endpoint answered 400: filtered']);
});

test('a batch whose creation was not heard of is adopted by its name', async () => {
  const provider = new MemoryProvider();
  const { context, finish } = testRun(provider);
  await provider.createBatch('file-1', 'req_1');
  expect(await finish(new BatchClient(context).createOrAdopt('file-1', 'req_1', true))).toBe('batch_1');
  expect(provider.made).toHaveLength(1);
});

test('a batch that nobody knows any more is said to be gone, after some tries', async () => {
  const provider = new MemoryProvider();
  const { context, finish } = testRun(provider);
  expect(await finish(new BatchClient(context).look('batch_9'))).toMatchObject({ status: 'gone' });
});
