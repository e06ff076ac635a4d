import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import type { Reply } from './judge-message.ts';
import { JudgePool } from './judge-pool.ts';
import type { JudgeTask } from './judge-message.ts';

const FRAIL = fileURLToPath(new URL('../testing/frail-judge.mjs', import.meta.url));
const forever = new AbortController().signal;

const pools: JudgePool[] = [];
afterEach(() => pools.splice(0).forEach((pool) => pool.dismiss()));

function poolOf(size: number, program = FRAIL): JudgePool {
  const pool = new JudgePool({ size, patience: 0, program });
  pools.push(pool);
  return pool;
}

function asked(question: string): JudgeTask {
  return { kind: 'question', pass: 'test', question };
}

function askAll(pool: JudgePool, questions: readonly string[], signal = forever): Promise<(Reply | null)[]> {
  return Promise.all(questions.map((question) => pool.run(asked(question), signal)));
}

test('a process that dies costs the task that it was at', async () => {
  const pool = poolOf(2);
  expect(await askAll(pool, ['one', 'exit', 'two', 'abort', 'three'])).toEqual([3, null, 3, null, 5]);
  expect([await pool.runAlone(asked('exit'), forever), await pool.runAlone(asked('four'), forever)]).toEqual([
    null,
    4,
  ]);
});

test.each([1, 2, 3])('%i processes do many tasks, whose replies are told apart', async (size) => {
  const questions = Array.from({ length: 100 }, (_, index) => 'x'.repeat(index));
  expect(await askAll(poolOf(size), questions)).toEqual(questions.map(({ length }) => length));
});

test('processes that were dismissed are started again', async () => {
  const pool = poolOf(1);
  expect(await askAll(pool, ['one'])).toEqual([3]);
  pool.dismiss();
  expect(await askAll(pool, ['three'])).toEqual([5]);
});

test('who is dismissed is heard no more, and what it has not done is given up', async () => {
  let sought = 0;
  const pool = new JudgePool({
    size: 1,
    patience: 0,
    program: FRAIL,
    known: () => {
      sought++;
      pool.dismiss();
      return [];
    },
  });
  await expect(askAll(pool, ['seek', 'seek', 'one'])).rejects.toThrow('dismissed');
  expect(await askAll(pool, ['three'])).toEqual([5]);
  expect(sought).toBe(1);
});

test('says so where no process can start', async () => {
  await expect(askAll(poolOf(2, `${FRAIL}.absent`), ['a'])).rejects.toThrow('could not be started');
});

test('who is called off gives up its own tasks, and no others', async () => {
  const pool = poolOf(1);
  const run = new AbortController();
  const own = askAll(pool, ['hang', 'one'], run.signal);
  const other = askAll(pool, ['three']);
  run.abort(new Error('interrupted'));
  await expect(own).rejects.toThrow('interrupted');
  expect(await other).toEqual([5]);
  await expect(askAll(pool, ['one'], run.signal)).rejects.toThrow('interrupted');
});
