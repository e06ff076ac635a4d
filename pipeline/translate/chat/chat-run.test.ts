import { expect, test } from 'vitest';
import { promptTokens, wireOf, type ChatBody } from '../../../scripts/fault-server/completion.ts';
import { Budget } from '../budget.ts';
import { ChatRun } from './chat-run.ts';
import { Ledger } from '../ledger/ledger.ts';
import { NoReply } from '../provider/provider.ts';
import { lostRequests, recover } from '../recovery.ts';
import {
  MemoryProvider,
  reply,
  replyWith,
  type Deviation,
  type SeenRequest,
} from '../testing/memory-provider.ts';
import { chatRunOf as run } from '../testing/chat-run-of.ts';
import { manyUnits, testRun, unitsAfter, unitsFrom } from '../testing/test-run.ts';

const first =
  (deviation: Deviation) =>
  (_: SeenRequest, ordinal: number): Deviation =>
    ordinal === 1 ? deviation : null;

test('asks for every string once, and keeps what is good', async () => {
  const { provider, ledger, left, tally } = await run(() => null);
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(3);
  expect(tally.done).toBe(30);
  for (const { hash } of manyUnits(30)) expect(ledger.remembered(hash)?.engine).toBe('m');
  expect(ledger.openRequests()).toEqual([]);
});

test('one request at a time, until an answer makes sense', async () => {
  const { provider } = await run((_, ordinal) => (ordinal <= 2 ? replyWith('Hello!') : null));
  expect(provider.mostAtOnce).toBeGreaterThan(0);
  const never = await run(() => replyWith('Hello!'));
  expect(never.provider.mostAtOnce).toBe(1);
});

test.each([
  ['Hello!', 'stop', 'do not have the form'],
  ['', 'stop', 'are empty'],
  ['{"translations":[{"id":"s1","head":"Ser', 'length', 'cut off'],
])(
  'after three answers %j (%s) it stops, and nothing counts against a string',
  async (content, reason, why) => {
    const { provider, context, ledger, left } = await run(() => replyWith(content, reason));
    expect(provider.seen).toHaveLength(3);
    expect(left).toBe(30);
    expect(context.gracefulStop.reason).toMatchObject({
      kind: 'unusable',
      message: expect.stringContaining(why),
    });
    const asker = { model: 'm', endpoint: context.capabilityStore.url, rulesVersion: context.rules.version };
    const asked = manyUnits(30).flatMap(({ hash }) => ledger.history(hash, asker) ?? []);
    expect(asked.length).toBeGreaterThan(0);
    for (const { unit, givenUp } of asked)
      expect({ ...unit, givenUp }).toMatchObject({
        refusedByRules: 0,
        misfits: 0,
        declined: 0,
        givenUp: null,
      });
  },
);

test('an answer in no form has it asked for in another way; that is kept only if it helps', async () => {
  const { provider, context } = await run(({ body }) =>
    body.response_format?.type === 'json_schema' ? replyWith('{}') : null,
  );
  expect(provider.seen).toHaveLength(4);
  expect(context.capabilityStore.capabilities.form).toBe('json_object');
  const hopeless = await run(() => replyWith('Hello!'));
  expect(hopeless.ledger.capabilities(hopeless.context.capabilityStore.url, 'm', 0).form).toBe('json_schema');
});

test('what is refused by name is left out, in one step', async () => {
  const { provider, left } = await run(({ body }) =>
    'store' in body || 'metadata' in body
      ? reply(400, { error: { message: 'Unrecognized request arguments supplied: store, metadata' } })
      : null,
  );
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(4);
});

test('how much room there is is learned from the first refusal', async () => {
  const message =
    "This model's maximum context length is 1500 tokens. Please reduce the length of the messages.";
  let refused = 0;
  const { provider, left } = await run(({ body }) => {
    if (promptTokens(body) + (body.max_completion_tokens ?? 0) <= 1500) return null;
    refused += 1;
    return reply(400, { error: { message } });
  });
  expect(left).toBe(0);
  expect(refused).toBe(1);
  expect(provider.seen.length).toBeLessThan(10);
});

test('where nothing listens, it stops at once', async () => {
  const { provider, context, left, budget } = await run(() => new NoReply('connect ECONNREFUSED', true));
  expect(context.gracefulStop.reason?.kind).toBe('unreachable');
  expect(provider.seen).toHaveLength(1);
  expect(left).toBe(30);
  expect(budget.tokens).toBe(0);
});

test.each([
  [401, 'key'],
  [402, 'account'],
  [404, 'address'],
] as const)('HTTP %i stops it, for a person to see to the %s', async (status, kind) => {
  const { provider, context, left } = await run(() => reply(status, { error: { message: 'No.' } }));
  expect(context.gracefulStop.reason?.kind).toBe(kind);
  expect(provider.seen).toHaveLength(1);
  expect(left).toBe(30);
});

test('an answer that was lost on its way is looked up, not paid for again', async () => {
  const { provider, left, tally } = await run(first('lost'));
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(3);
  expect(tally.paidAgain.size).toBe(0);
});

test('where it cannot be looked up, its strings are paid again and named', async () => {
  const provider = new MemoryProvider(first('lost'));
  provider.keeps = false;
  const { context, finish, tally } = testRun(provider);
  await finish(new ChatRun(context).run(manyUnits(30)));
  expect(provider.seen).toHaveLength(4);
  expect(tally.paidAgain.size).toBe(10);
});

test('what the rules refuse is asked for again with the reasons, the last time by another run, and given up in the end', async () => {
  const units = unitsFrom('Run `npm ci` on the server and wait for it.');
  const careless = ({ strings: [string] }: SeenRequest): Deviation => {
    const entry = { id: string?.id, head: 'Run `npm ci` on', text: '在服务器上运行并等待完成。' };
    return replyWith(JSON.stringify({ translations: [entry] }));
  };
  const before = await run(careless, units);
  expect(before.provider.seen[1]?.strings[0]?.problems?.join()).toContain('zh/token-lost');
  expect(before.provider.seen).toHaveLength(3);
  expect(before).toMatchObject({ left: 1, tally: { givenUp: new Map() } });
  const after = await run(careless, unitsAfter(before, units), before.ledger);
  expect(after.provider.seen).toHaveLength(1);
  expect([...after.tally.givenUp.values()].join()).toContain('the rules refused 4 translations');
});

const babbles = ({ strings }: SeenRequest): Deviation =>
  strings.some(({ text }) => text.includes('babble')) ? replyWith('blah blah') : null;

test('a string whose answers are of no use, where others are, is left to another run, and given up there', async () => {
  const units = [...manyUnits(20), ...unitsFrom('This text makes the model babble.')];
  const before = await run(babbles, units);
  expect(before.context.gracefulStop.reason).toBeNull();
  expect(before.tally.remarks.size).toBe(20);
  expect([...before.tally.setAside.values()]).toEqual(['an answer that could not be used']);
  expect(before.provider.seen.length).toBeLessThanOrEqual(4);
  const after = await run(babbles, unitsAfter(before, units), before.ledger);
  expect(after.provider.seen).toHaveLength(2);
  expect(after.tally.givenUp.size).toBe(1);
});

const filters = ({ strings }: SeenRequest): Deviation =>
  strings.some(({ text }) => text.includes('Server 107'))
    ? reply(400, { error: { code: 'content_filter', message: 'filtered' } })
    : null;

test('a string that a filter stops is looked for by halves, with few requests; the next run brings the rest', async () => {
  const before = await run(filters);
  expect(before.provider.seen.length).toBeLessThanOrEqual(7);
  expect(before.tally.givenUp.size).toBe(0);
  const after = await run(filters, unitsAfter(before, manyUnits(30)), before.ledger);
  expect(after.provider.seen.every(({ strings }) => strings.length === 1)).toBe(true);
  expect(after.tally.givenUp.size).toBe(1);
  for (const { hash, text } of manyUnits(30))
    expect(before.ledger.remembered(hash) === null).toBe(text.includes('Server 107'));
});

test('a run after the filter has gone brings all', async () => {
  const before = await run(filters);
  const after = await run(() => null, unitsAfter(before, manyUnits(30)), before.ledger);
  expect(after.left).toBe(0);
  for (const { hash } of manyUnits(30)) expect(before.ledger.remembered(hash)).not.toBeNull();
});

test('a model that thinks more than it may is given more room, and answers', async () => {
  const { provider, left } = await run(({ body }) => {
    if ((body.max_completion_tokens ?? 0) > 3000) return null;
    const usage = {
      prompt_tokens: 700,
      completion_tokens: body.max_completion_tokens,
      completion_tokens_details: { reasoning_tokens: body.max_completion_tokens },
    };
    return reply(200, { choices: [{ message: { content: '' }, finish_reason: 'length' }], usage });
  });
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(4);
});

/** Thinks for so many tokens before it answers, and shows it in its own way. */
function thinks(tokens: number, isToldApart: boolean, reported: number) {
  return ({ body, strings }: SeenRequest): Deviation => {
    const limit = body.max_completion_tokens ?? Number(body['max_tokens'] ?? Infinity);
    const needed = tokens + 60 * strings.length;
    const thought = 'well '.repeat(300);
    const honest = {
      translations: strings.map(({ id, text }) => ({
        id,
        head: text,
        text: `服务器 ${text.slice(7, 10)} 拒绝了连接，因此请重启它。`,
      })),
    };
    const isCut = needed > limit;
    const words = isCut ? '' : JSON.stringify(honest);
    const content = isToldApart ? words : `<think>${thought}${isCut ? '' : '</think>'}${words}`;
    return reply(200, {
      choices: [
        {
          message: { content, ...(isToldApart ? { reasoning_content: thought } : {}) },
          finish_reason: isCut ? 'length' : 'stop',
        },
      ],
      usage: {
        prompt_tokens: 700,
        completion_tokens: Math.min(needed, limit),
        completion_tokens_details: { reasoning_tokens: Math.min(limit, reported) },
      },
    });
  };
}

test.each([
  ['1,200 tokens aloud', 1200, false, 0, 4],
  ['1,200 tokens apart', 1200, true, 0, 4],
  ['6,000 tokens aloud', 6000, false, 0, 5],
  ['6,000 tokens apart', 6000, true, 0, 5],
  ['6,000 tokens that it reports', 6000, true, 6000, 5],
  ['6,000 tokens of which it reports some', 6000, true, 1500, 5],
])('a model that thinks %s gets done', async (_, tokens, isToldApart, reported, requests) => {
  const { provider, left } = await run(thinks(tokens, isToldApart, reported));
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(requests);
});

test('how long a model thinks is known to the next run', async () => {
  const model = thinks(6000, true, 0);
  const { ledger } = await run(model);
  const next = await run(model, manyUnits(60).slice(30), ledger);
  expect(next.left).toBe(0);
  expect(next.provider.seen).toHaveLength(3);
});

test('where the budget has no room for the longest thought, as much is allowed as it has, and no more is spent', async () => {
  const provider = new MemoryProvider(thinks(1200, true, 0));
  const budget = new Budget({ dollars: null, tokens: 14_000 }, null);
  const { context, finish, tally } = testRun(provider);
  await finish(new ChatRun({ ...context, budget }).run(manyUnits(30)));
  expect(tally.remarks.size).toBeGreaterThan(0);
  expect(budget.tokens).toBeLessThanOrEqual(14_000);
});

test('the limit that the policy sets is the one that is sent, set aside and named', async () => {
  const provider = new MemoryProvider(thinks(60_000, true, 0));
  const scene = testRun(provider);
  const endpoint = { ...scene.context.endpoint, body: { max_tokens: 6000 } };
  const poor = new Budget({ dollars: null, tokens: 6000 }, null);
  await scene.finish(new ChatRun({ ...scene.context, endpoint, budget: poor }).run(manyUnits(5)));
  expect(provider.seen).toHaveLength(0);
  await scene.finish(new ChatRun({ ...scene.context, endpoint }).run(manyUnits(5)));
  expect(provider.seen[0]?.body).toMatchObject({ max_tokens: 6000 });
  expect(provider.seen[0]?.body).not.toHaveProperty('max_completion_tokens');
  expect(scene.context.gracefulStop.reason?.message).toContain('translation.body: { max_tokens: 12000 }');
});

test('where no room is enough for a thought, the setting that gives more is named', async () => {
  const { provider, context } = await run(thinks(60_000, true, 0));
  expect(provider.seen).toHaveLength(3);
  const { message } = context.gracefulStop.reason ?? {};
  const allowed = provider.seen.at(-1)?.body.max_completion_tokens ?? Infinity;
  expect(allowed).toBeGreaterThan(10_000);
  const named = Number(/translation\.body: \{ max_completion_tokens: (\d+) \}/.exec(message ?? '')?.[1]);
  expect(named).toBeGreaterThan(allowed);
});

test('an endpoint that cuts answers off early is sent fewer strings at a time', async () => {
  const { provider, left, context } = await run(({ strings }) =>
    strings.length > 3 ? replyWith('{"translations":[{"id":"s1"', 'length') : null,
  );
  expect(context.gracefulStop.reason).toBeNull();
  expect(left).toBe(0);
  // One that was cut off may have been chance, so more are tried once.
  expect(provider.seen.filter(({ strings }) => strings.length > 3)).toHaveLength(2);
});

test('after one answer that was cut off, requests become as large again as they were', async () => {
  const cut = replyWith('{"translations":[{"id":"s1"', 'length');
  const { provider, left } = await run((_, ordinal) => (ordinal === 1 ? cut : null), manyUnits(70));
  expect(left).toBe(0);
  expect(provider.seen.length).toBeLessThanOrEqual(10);
});

test('a string of a request that was lost with an earlier run is asked for as the first time, its terms included', async () => {
  const units = unitsFrom('The token was refused with status 120').map((unit) => ({
    ...unit,
    domain: 'api',
  }));
  const ledger = new Ledger(':memory:');
  const before = new MemoryProvider(() => new NoReply('the connection broke', false));
  before.find = async () => reply(503, {});
  const first = testRun(before, {}, ledger);
  await first.finish(new ChatRun(first.context).run(units));
  const [lost] = lostRequests(ledger);
  if (lost === undefined) throw new Error('no request is open');

  const after = new MemoryProvider();
  const second = testRun(after, {}, ledger);
  // Chance is played alike in each run: the names that the first one gave are used up.
  for (let names = 0; names < 10; names += 1) second.context.newRequestId();
  const found = await second.finish(recover(lost, second.context));
  await second.finish(new ChatRun(second.context).run(found?.again ?? []));
  const asked = [before, after].map(({ seen }) => wireOf(seen[0]?.body as ChatBody, 1).glossary);
  expect(asked[0]).toEqual({ token: '令牌' });
  expect(asked[1]).toEqual(asked[0]);
});
