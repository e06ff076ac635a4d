import { expect, test } from 'vitest';
import { VirtualClock } from '../../../scripts/fault-server/virtual-clock.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../../policy/policy.ts';
import type { ReviewSettings } from '../../policy/translation-settings.ts';
import { Budget } from '../budget.ts';
import { Ledger } from '../ledger/ledger.ts';
import type { ProviderReply } from '../provider/failure.ts';
import type { Provider } from '../provider/provider.ts';
import { reply, replyWith } from '../testing/memory-provider.ts';
import { TEST_ENDPOINT } from '../testing/test-run.ts';
import { readTranslations, type ReviewOutcome } from './read-translations.ts';
import type { ReviewPair } from './review-request.ts';

const { policy } = shipped as unknown as { readonly policy: Policy };

interface WirePair {
  readonly id: string;
  readonly source: string;
}

/** What a played reader says to a request: to which one, and within how many tokens. */
type Manner = (pairs: readonly WirePair[], ordinal: number, limit: number) => ProviderReply;

const READS: Manner = (pairs) =>
  replyWith(JSON.stringify({ checked: pairs.map(({ id }) => id), doubts: [] }));

/** Reads all but one. */
const passesOver =
  (source: string): Manner =>
  (pairs, ordinal) =>
    READS(
      pairs.filter((pair) => pair.source !== source),
      ordinal,
      0,
    );

/** Pairs that wait in a ledger, and the English of those that were sent, by the request. */
interface Scene {
  readonly ledger: Ledger;
  readonly requests: string[][];
  readonly kept: Map<string, ProviderReply>;
  readonly read: (manner: Manner, how?: How) => Promise<ReviewOutcome>;
}

interface How extends Partial<ReviewSettings> {
  readonly isWanted?: (pair: ReviewPair) => boolean;
  /** Whether answers are kept to be looked up. */
  readonly keeps?: boolean;
}

/** A reader in memory, in a time of its own, for some pairs that wait. */
function scene(count: number): Scene {
  const ledger = new Ledger(':memory:');
  ledger.reviews.want(
    'r',
    Array.from({ length: count }, (_, index) => ({
      sourceHash: `s${index}`,
      targetHash: `t${index}`,
      source: `Text ${index}`,
      target: `文本 ${index}`,
    })),
  );
  const requests: string[][] = [];
  const kept = new Map<string, ProviderReply>();
  let seed = 0;
  const read: Scene['read'] = async (
    manner,
    { isWanted = () => true, keeps = false, body: more = {}, ...review } = {},
  ) => {
    const clock = new VirtualClock();
    const provider = {
      complete: (body: {
        readonly messages: readonly { readonly content: string }[];
        readonly metadata?: { readonly request: string };
        readonly max_completion_tokens?: number;
      }) => {
        const { pairs } = JSON.parse(body.messages.at(-1)?.content ?? '') as { pairs: WirePair[] };
        requests.push(pairs.map(({ source }) => source));
        if (keeps) kept.set(body.metadata?.request ?? '', READS(pairs, 0, 0));
        return Promise.resolve(manner(pairs, requests.length, body.max_completion_tokens ?? 0));
      },
      find: (request: string) => {
        const text = kept.get(request)?.text;
        const data = text === undefined ? [] : [{ ...(JSON.parse(text) as object), metadata: { request } }];
        return Promise.resolve(reply(200, { object: 'list', data, has_more: false }));
      },
    } as unknown as Provider;
    const work = readTranslations({
      endpoint: { ...TEST_ENDPOINT, body: more },
      provider,
      isWanted,
      review: { model: 'r', ...review },
      settings: policy.translation,
      store: true,
      budget: new Budget(
        { dollars: review.budget ?? null, tokens: review.budgetTokens ?? null },
        { input: 2, output: 8 },
      ),
      ledger,
      clock,
      randomBytes: (length) => {
        seed += 1;
        return Uint8Array.from({ length }, (_, index) => (97 * seed + 13 * index) % 256);
      },
      interruption: new AbortController().signal,
    });
    return clock.run(work);
  };
  return { ledger, requests, kept, read };
}

test('a pair that is passed over is asked for twice in a run, alone in the next, and then no more', async () => {
  const { ledger, requests, read } = scene(5);
  const stubborn = passesOver('Text 3');
  expect((await read(stubborn)).tally).toMatchObject({ read: 4, requests: 2, left: 1, setAside: 1 });
  expect(requests.splice(0)).toMatchObject([{ length: 5 }, ['Text 3']]);
  ledger.reviews.want('r', [{ sourceHash: 'n', targetHash: 'n', source: 'New', target: '新' }]);
  expect((await read(stubborn)).tally).toMatchObject({ read: 1, left: 0 });
  expect(requests.splice(0)).toEqual([['New'], ['Text 3']]);
  expect((await read(stubborn)).tally).toMatchObject({ requests: 0, left: 0 });
  expect(requests).toEqual([]);
  expect(ledger.reviews.givenUp('r').map(({ source }) => source)).toEqual(['Text 3']);
});

test('several pairs that are passed over are given up too, and a lazy reader has none given up', async () => {
  const { ledger, requests, read } = scene(12);
  const stubborn: Manner = (pairs, ordinal) =>
    READS(
      pairs.filter(({ source }) => !/ [357]$/.test(source)),
      ordinal,
      0,
    );
  for (let run = 0; run < 4; run += 1) await read(stubborn);
  expect(ledger.reviews.givenUp('r')).toHaveLength(3);
  expect(requests).toHaveLength(1 + 3 + 3);
  expect((await read(stubborn)).tally).toMatchObject({ requests: 0, left: 0 });

  const lazy = scene(40);
  await lazy.read((pairs, ordinal) => READS(pairs.slice(0, 1), ordinal, 0));
  expect(lazy.ledger.reviews.waiting('r').every(({ passedOver }) => passedOver === 0)).toBe(true);
});

test('a model that keeps no form is told of it in words alone', async () => {
  const { read } = scene(4);
  const manner: Manner = (pairs, ordinal, limit) =>
    ordinal < 3 ? replyWith('Hello') : READS(pairs, ordinal, limit);
  expect((await read(manner)).tally).toMatchObject({ read: 4, left: 0 });
});

test('a reader that reads nothing is left after three answers, and nothing counts against a pair', async () => {
  const { ledger, requests, read } = scene(50);
  const { halted } = await read(() => replyWith('All good!'));
  expect(halted).toMatchObject({ kind: 'unusable', message: expect.stringContaining('All good!') as string });
  expect(requests).toHaveLength(3);
  expect(ledger.reviews.waiting('r').every(({ passedOver }) => passedOver === 0)).toBe(true);
});

test('a page in the place of an answer is told as the translator tells it, with what to try', async () => {
  const { read } = scene(50);
  const { halted } = await read(() => reply(200, '<html>login</html>'));
  expect(halted).toEqual({
    kind: 'unusable',
    message:
      'what came is no answer of a model. The last one began: <html>login</html>. See whether the address is right, and whether a proxy or a login stands before it',
  });
});

test('pairs that stand nowhere any more are not read', async () => {
  const { requests, read } = scene(3);
  const { tally } = await read(READS, { isWanted: ({ source }) => source === 'Text 1' });
  expect(requests).toEqual([['Text 1']]);
  expect(tally).toMatchObject({ read: 1, left: 0 });
});

test.each([
  // With room to think, for half of the pairs; without it, for a few; for none.
  [0.05, 10],
  [0.02, 5],
  [0.004, 0],
])('of a budget of $%d, %d pairs are read at first', async (budget, first) => {
  const { requests, read } = scene(20);
  const { tally, halted } = await read(READS, { budget });
  expect(halted).toBeNull();
  expect(requests[0]?.length ?? 0).toBe(first);
  expect(tally.unaffordable !== null).toBe(tally.left > 0);
});

test.each([
  [401, 'key'],
  [404, 'address'],
  [403, 'forbidden'],
])('%d ends the run at once, as of kind %s', async (status, kind) => {
  const { requests, read } = scene(50);
  const { halted } = await read(() => reply(status, { error: { message: 'no' } }));
  expect(halted).toEqual({ kind, message: `the endpoint answered ${status}: no` });
  expect(requests).toHaveLength(1);
});

test('a reader that fails again and again is left, and one that fails once is not', async () => {
  const failure = reply(500, { error: { message: 'oops' } });
  const down = scene(50);
  expect((await down.read(() => failure)).halted).toMatchObject({
    kind: 'breaker',
    message: 'the endpoint answered 500: oops',
  });
  expect(down.requests).toHaveLength(3);
  const shaky = scene(50);
  const { tally, halted } = await shaky.read((pairs, ordinal) =>
    ordinal === 1 ? failure : READS(pairs, ordinal, 0),
  );
  expect({ halted, left: tally.left }).toEqual({ halted: null, left: 0 });
});

test('a pair that a filter holds back is found by halves, and the others are read', async () => {
  const { ledger, read } = scene(8);
  const { tally } = await read((pairs, ordinal) =>
    pairs.some(({ source }) => source === 'Text 3')
      ? reply(400, { error: { code: 'content_filter', message: 'filtered' } })
      : READS(pairs, ordinal, 0),
  );
  expect(tally).toMatchObject({ read: 7, left: 1, lastFailure: 'the endpoint answered 400: filtered' });
  expect(ledger.reviews.waiting('r').map(({ source }) => source)).toEqual(['Text 3']);
});

test('what a gateway lost on the way back is taken from the endpoint, and not paid twice', async () => {
  const { requests, read } = scene(8);
  const { tally } = await read(() => reply(502, 'Bad Gateway'), { keeps: true });
  expect(tally).toMatchObject({ read: 8, left: 0 });
  expect(requests).toHaveLength(1);
});

test('after an answer that is cut off, fewer travel together', async () => {
  const { requests, read } = scene(8);
  const { tally } = await read((pairs, ordinal) =>
    pairs.length > 4 ? replyWith('{"checked": ["', 'length') : READS(pairs, ordinal, 0),
  );
  expect(requests.map(({ length }) => length)).toEqual([8, 4, 4]);
  expect(tally).toMatchObject({ read: 8, left: 0 });
});

test('a model that thinks long gets more room after it was cut off', async () => {
  const { requests, read } = scene(40);
  const thinks: Manner = (pairs, ordinal, limit) =>
    limit < 15_000 ? replyWith('', 'length') : READS(pairs, ordinal, limit);
  expect((await read(thinks)).tally).toMatchObject({ read: 40, left: 0 });
  expect(requests.length).toBeLessThan(12);
  const never = scene(40);
  const { halted } = await never.read(() => replyWith('', 'length'));
  expect(halted?.message).toContain('translation.review.body: { max_completion_tokens');
  expect(never.requests).toHaveLength(3);
});

test('what the policy sets as the limit of an answer is what the budget reckons with', async () => {
  const { requests, read } = scene(20);
  const body = { max_completion_tokens: 5000 };
  const { tally } = await read(READS, { budget: 0.03, body });
  expect(requests).toEqual([]);
  expect(tally.unaffordable?.output).toBe(5000);
});
