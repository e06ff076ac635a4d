import { expect, test } from 'vitest';
import { ChatRun } from './chat/chat-run.ts';
import {
  MemoryProvider,
  reply,
  replyWith,
  type Deviation,
  type SeenRequest,
} from './testing/memory-provider.ts';
import { chatRunOf as run } from './testing/chat-run-of.ts';
import { manyUnits, testRun, unitsAfter, type TestRun } from './testing/test-run.ts';

test('a model that the rules refuse from the start is told why before it is sent more, and left after three answers', async () => {
  const worse = ({ strings }: SeenRequest): Deviation =>
    replyWith(
      JSON.stringify({
        translations: strings.map(({ id, text }) => ({
          id,
          head: text.split(' ').slice(0, 4).join(' '),
          text: '坏了。',
        })),
      }),
    );
  const { provider, context, ledger } = await run(worse);
  expect(provider.seen).toHaveLength(3);
  expect(context.gracefulStop.reason).toMatchObject({ kind: 'unusable' });
  expect(provider.seen[1]?.strings.map(({ text }) => text)).toEqual(
    provider.seen[0]?.strings.map(({ text }) => text),
  );
  expect(provider.seen[1]?.strings[0]?.problems).not.toEqual([]);
  const asker = { model: 'm', endpoint: context.capabilityStore.url, rulesVersion: context.rules.version };
  for (const { hash } of manyUnits(10)) expect(ledger.history(hash, asker)?.unit.refusedByRules).toBe(0);

  const better = await run((request, ordinal) => (ordinal === 1 ? worse(request) : null));
  expect(better.left).toBe(0);
  expect(better.provider.seen).toHaveLength(4);
});

test('an endpoint that only ever fails is left after five requests; one that breaks over the schema is asked without', async () => {
  const down = await run(() => reply(500, { error: { message: 'Internal Server Error' } }));
  expect(down.provider.seen).toHaveLength(5);
  expect(down.context.gracefulStop.reason?.kind).toBe('breaker');
  const { provider, left } = await run(({ body }) =>
    body.response_format?.type === 'json_schema'
      ? reply(500, { error: { message: 'Internal Server Error' } })
      : null,
  );
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(5);
});

test('an endpoint that restarts is waited for, and one that stays down is left after a quarter of a minute at least', async () => {
  const starting = async (
    until: number,
  ): Promise<TestRun & { sent: number[]; left: number; ended: number }> => {
    const sent: number[] = [];
    const provider = new MemoryProvider(() => {
      sent.push(scene.context.clock.now());
      return scene.context.clock.now() < until ? reply(503, { error: { message: 'restarting' } }) : null;
    });
    const scene = testRun(provider);
    const left = await scene.finish(new ChatRun(scene.context).run(manyUnits(70)));
    return { ...scene, sent, left: left.length, ended: scene.context.clock.now() };
  };
  const restarted = await starting(2000);
  expect(restarted.left).toBe(0);
  expect(restarted.sent.filter((at) => at < 2000).length).toBeLessThanOrEqual(2);
  expect((await starting(14_000)).left).toBe(0);
  const down = await starting(Infinity);
  expect(down.sent).toHaveLength(5);
  expect(down.ended).toBeGreaterThanOrEqual(15_000);
  expect(down.ended).toBeLessThanOrEqual(31_000);
});

test('whoever refuses one parameter after the other is spared the rest of what is new', async () => {
  const { provider, left, context } = await run(({ body }) => {
    const unknown = ['store', 'response_format', 'max_completion_tokens'].find((key) =>
      key === 'response_format' ? body.response_format?.type === 'json_schema' : key in body,
    );
    return unknown === undefined
      ? null
      : reply(400, { error: { message: `Unknown parameter: '${unknown}'` } });
  });
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(5);
  expect(context.capabilityStore.capabilities).toMatchObject({
    form: 'text',
    store: false,
    limit: 'max_tokens',
  });
});

test('a filter that lets nothing through ends the run, and counts against no string', async () => {
  const { provider, context, left } = await run(() =>
    reply(400, { error: { code: 'content_filter', message: 'filtered' } }),
  );
  expect(provider.seen).toHaveLength(3);
  expect(left).toBe(30);
  expect(context.gracefulStop.reason?.kind).toBe('unusable');
});

test('an endpoint that lets nothing in, and names no time, is left after a minute and six requests', async () => {
  const { provider, context, left } = await run(() =>
    reply(429, { error: { message: 'Too many requests' } }),
  );
  expect(provider.seen).toHaveLength(6);
  expect(context.gracefulStop.reason?.kind).toBe('wait');
  expect(context.gracefulStop.reason?.message).toMatch(/\(it lets nothing in, and names no time to wait\)$/);
  expect(left).toBe(30);
});

/** An answer that gives this for every string. */
const always = ({ strings }: SeenRequest, textOf: (english: string) => string): Deviation =>
  replyWith(
    JSON.stringify({
      translations: strings.map(({ id, text }) => ({
        id,
        head: text.split(' ').slice(0, 4).join(' '),
        text: textOf(text),
      })),
    }),
  );

test.each<[string, (request: SeenRequest) => Deviation, string]>([
  ['English alone', (request) => always(request, (english) => english), 'does not translate'],
  ['one text for all', (request) => always(request, () => '坏了。'), 'refuse'],
  ['empty texts', (request) => always(request, () => ''), 'empty'],
  ['refusals', () => replyWith("I'm sorry, but I can't help with that."), 'declines'],
  ['a greeting', () => replyWith('Hello!'), 'form'],
  ['torn answers', () => replyWith('{"translations":[{"id":"s1', 'length'), 'cut off'],
])('three answers in a row with %s end a run after good ones too', async (_, worse, why) => {
  // The first requests go out one by one, then a few at a time.
  const sick = await run((request, ordinal) => (ordinal > 3 ? worse(request) : null), manyUnits(200));
  expect(sick.provider.seen.length).toBeLessThanOrEqual(3 + 3 + sick.provider.mostAtOnce);
  expect(sick.context.gracefulStop.reason).toMatchObject({
    kind: 'unusable',
    message: expect.stringContaining(why),
  });
  expect(sick.tally.givenUp.size).toBe(0);
  const units = unitsAfter(sick, manyUnits(200));
  const healed = await run(() => null, units, sick.ledger);
  expect(healed.left).toBe(0);
});

test('strings of several requests in a row that are always declined stop no more than one run', async () => {
  const declined = ({ strings }: SeenRequest): Deviation =>
    strings.some(({ text }) => /Server 1[1-3]5/.test(text)) ? replyWith("I'm sorry, but I can't.") : null;
  let units = manyUnits(60);
  let last = await run(declined, units);
  for (let runs = 1; runs < 6; runs += 1) {
    units = unitsAfter(last, units);
    last = await run(declined, units, last.ledger);
  }
  expect(last.provider.seen).toHaveLength(0);
  expect(manyUnits(60).filter(({ hash }) => last.ledger.remembered(hash) === null)).toHaveLength(3);
});
