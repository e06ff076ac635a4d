import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRequest } from '../request/request-body.ts';
import { MemoryProvider } from '../testing/memory-provider.ts';
import { manyUnits, testRun } from '../testing/test-run.ts';
import { Ledger } from './ledger.ts';

const ASKER = { model: 'm', endpoint: 'https://a.test/v1', rulesVersion: 'v1' };
const SENT = {
  endpoint: ASKER.endpoint,
  model: 'm',
  stored: true,
  sentAt: 1000,
  deadline: 2000,
  batch: null,
};

function sent(ledger: Ledger): { readonly id: string; readonly hash: string } {
  const { context } = testRun(new MemoryProvider());
  const form = {
    model: 'm',
    capabilities: context.capabilityStore.capabilities,
    rules: context.rules,
    allowance: 3,
    thinking: 0,
    roomForThoughts: 0,
  };
  const request = buildRequest(manyUnits(2), form, 'req_1', ['s1', 's2']);
  ledger.noteSent([request], SENT);
  return { id: request.id, hash: request.chunk[0]?.hash ?? '' };
}

test('a request is open from before it goes out until it is settled', () => {
  const ledger = new Ledger(':memory:');
  const { id, hash } = sent(ledger);
  expect(ledger.openRequests()).toMatchObject([{ id, answer: null, strings: [{ id: 's1' }, { id: 's2' }] }]);
  ledger.noteAnswers([[id, '{"raw": 1}']]);
  expect(ledger.openRequests()).toMatchObject([{ answer: '{"raw": 1}' }]);
  ledger.settle({ id }, ASKER, null, [{ hash, target: '好' }], []);
  expect(ledger.openRequests()).toEqual([]);
  expect(ledger.remembered(hash)).toEqual({ target: '好', engine: 'm' });
});

test('a first answer stays: a second one to the same request changes nothing', () => {
  const ledger = new Ledger(':memory:');
  const { id } = sent(ledger);
  ledger.noteAnswers([[id, 'first']]);
  ledger.noteAnswers([[id, 'second']]);
  expect(ledger.openRequests()[0]?.answer).toBe('first');
});

test('a string of an open request is what it was when it was sent, its domain included', () => {
  const ledger = new Ledger(':memory:');
  const [unit] = manyUnits(1);
  if (unit === undefined) throw new Error('no unit');
  for (const [id, domain] of [
    ['req_1', 'api'],
    ['req_2', undefined],
  ] as const) {
    const request = {
      id,
      chunk: [{ ...unit, domain }],
      stringIds: ['s1'],
      expected: { input: 1, output: 1 },
    };
    ledger.noteSent(
      [{ ...request, body: {}, bound: request.expected, limit: 1, isLimitFixed: false, fits: true }],
      SENT,
    );
    const { hash, text, fields } = unit;
    expect(ledger.openRequests().at(-1)?.strings).toEqual([
      { id: 's1', string: { hash, text, fields, domain } },
    ]);
  }
});

test.each([
  ['another model', { model: 'n' }],
  ['another endpoint', { endpoint: 'https://b.test/v1' }],
  ['other rules', { rulesVersion: 'v2' }],
])('what is given up is forgotten with %s', (_, change) => {
  const ledger = new Ledger(':memory:');
  const { hash } = sent(ledger);
  const unit = manyUnits(1)[0];
  if (unit === undefined) throw new Error('no unit');
  ledger.giveUp(unit, 'declined', ASKER);
  expect(ledger.history(hash, ASKER)?.givenUp).toBe('declined');
  expect(ledger.history(hash, { ...ASKER, ...change })).toBeNull();
});

test('a ledger of an older version is brought up to date, and nothing of it is lost', () => {
  const home = mkdtempSync(join(tmpdir(), 'ledger-'));
  const path = join(home, 'translate.sqlite');
  const old = new DatabaseSync(path);
  old.exec(`
    CREATE TABLE memory (source TEXT PRIMARY KEY, target TEXT NOT NULL, engine TEXT NOT NULL, request TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE string (
      hash TEXT PRIMARY KEY, text TEXT NOT NULL, fields TEXT NOT NULL,
      refused_by_rules INTEGER NOT NULL DEFAULT 0, misfits INTEGER NOT NULL DEFAULT 0, declined INTEGER NOT NULL DEFAULT 0,
      previous TEXT, problems TEXT NOT NULL DEFAULT '[]',
      judge TEXT NOT NULL DEFAULT '', engine TEXT NOT NULL DEFAULT '', given_up TEXT
    ) STRICT, WITHOUT ROWID;
    INSERT INTO memory VALUES ('h', '好', 'm', 'r');
    INSERT INTO string (hash, text, fields, judge, engine, given_up) VALUES ('x', 'X', '[]', 'v1', 'm', 'declined');
    PRAGMA user_version = 1;
  `);
  old.close();
  const ledger = new Ledger(path);
  expect(ledger.remembered('h')?.target).toBe('好');
  expect(ledger.reviews.waiting('r')).toEqual([]);
  // By whom it was declined is not known: it is asked for again.
  expect(ledger.history('x', { ...ASKER, rulesVersion: 'v1' })).toBeNull();
  expect(sent(ledger).id).toBe(ledger.openRequests()[0]?.id);
  ledger.close();
  rmSync(home, { recursive: true });
});

test('what a second reader is to read waits until it has read it', () => {
  const { reviews } = new Ledger(':memory:');
  const pair = { sourceHash: 'a', targetHash: 'b', source: 'A', target: '甲' };
  reviews.want('r', [pair, pair]);
  expect(reviews.waiting('r')).toEqual([{ ...pair, passedOver: 0 }]);
  expect(reviews.watched()).toEqual([{ sourceHash: 'a', targetHash: 'b' }]);
  expect(reviews.doubts('r', 'a', 'b')).toBeNull();
  reviews.settle('rev_1', 'r', [{ pair, doubts: [] }], null);
  expect(reviews.waiting('r')).toEqual([]);
  expect(reviews.watched()).toEqual([]);
  expect(reviews.doubts('r', 'a', 'b')).toEqual([]);
  expect(reviews.doubted()).toEqual([]);
  reviews.want('r', [pair]);
  expect(reviews.waiting('r')).toEqual([]);
});

test('what a second reader passes over three times is given up, until it is asked for anew', () => {
  const { reviews } = new Ledger(':memory:');
  const pair = { sourceHash: 'a', targetHash: 'b', source: 'A', target: '甲' };
  reviews.want('r', [pair]);
  for (const passedOver of [0, 1, 2]) {
    expect(reviews.waiting('r')).toEqual([{ ...pair, passedOver }]);
    reviews.settle(`rev_${passedOver}`, 'r', [], null, [pair]);
  }
  expect(reviews.waiting('r')).toEqual([]);
  expect(reviews.givenUp('r')).toMatchObject([pair]);
  reviews.retry('r');
  expect(reviews.waiting('r')).toEqual([{ ...pair, passedOver: 0 }]);
});
