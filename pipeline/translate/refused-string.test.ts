import { expect, test } from 'vitest';
import { chatRunOf as run } from './testing/chat-run-of.ts';
import { reply, replyWith, type Deviation, type SeenRequest } from './testing/memory-provider.ts';
import { manyUnits, unitsAfter, unitsFrom } from './testing/test-run.ts';

const has =
  (words: string, deviation: Deviation) =>
  ({ strings }: SeenRequest): Deviation =>
    strings.some(({ text }) => text.includes(words)) ? deviation : null;

const FILTERED = reply(400, { error: { message: 'Input data may contain inappropriate content.' } });

test.each([
  ['a refusal', FILTERED],
  ['an answer that a filter ended', replyWith('{"tr', 'content_filter')],
  ['words', replyWith("I'm sorry, but I can't assist with that.")],
])('one string of seventy that a filter stops by %s makes a run half as long again', async (_, deviation) => {
  const { provider, left, tally } = await run(has('Server 117', deviation), manyUnits(70));
  expect(provider.seen.length).toBeLessThanOrEqual(10);
  // The one, and what could not be told from it by three requests.
  expect(left).toBeLessThanOrEqual(5);
  expect(tally.remarks.size).toBe(70 - left);
  expect([...tally.setAside.values()].every((reason) => reason !== '')).toBe(true);
});

test.each([
  ['a refusal', FILTERED],
  ['HTTP 500', reply(500, { error: { message: 'Internal Server Error' } })],
  ['nothing in it', reply(200, { choices: [] })],
  ['a firewall', reply(403, '<html>Request blocked</html>')],
])('one string of two hundred, stopped by %s, is left to another run alone', async (_, deviation) => {
  const { provider, left, tally, context } = await run(has('Server 103', deviation), manyUnits(200));
  expect(left).toBe(1);
  expect(tally.remarks.size).toBe(199);
  expect(tally.givenUp.size).toBe(0);
  expect(context.gracefulStop.reason).toBeNull();
  expect(provider.seen.length).toBeLessThanOrEqual(30);
});

test('in a run over a few strings, a filter that stops the first is no reason to leave the others', async () => {
  const { left, tally, context } = await run(has('Server 100', FILTERED), manyUnits(4));
  expect(context.gracefulStop.reason).toBeNull();
  expect(tally.remarks.size).toBe(3);
  expect(left).toBe(1);
});

test('several that are stopped cost no more than one', async () => {
  const stopped = ({ strings }: SeenRequest): Deviation =>
    strings.some(({ text }) => /Server 1[2-5]3/.test(text)) ? FILTERED : null;
  const { provider, context } = await run(stopped, manyUnits(70));
  expect(provider.seen.length).toBeLessThanOrEqual(10);
  expect(context.gracefulStop.reason).toBeNull();
});

test.each([
  [401, 4],
  // It may be for a string's sake, so that is looked for.
  [403, 7],
])('one HTTP %i among answers is no end', async (status, requests) => {
  const { left, provider } = await run((_, ordinal) => (ordinal === 2 ? reply(status, {}) : null));
  expect(left).toBe(0);
  expect(provider.seen).toHaveLength(requests);
});

test.each([
  [401, 'key', 10],
  [403, 'forbidden', 20],
])('HTTP %i to everything ends the run after a few requests', async (status, kind, most) => {
  const { context, provider } = await run(
    (_, ordinal) => (ordinal > 1 ? reply(status, {}) : null),
    manyUnits(200),
  );
  expect(context.gracefulStop.reason?.kind).toBe(kind);
  expect(provider.seen.length).toBeLessThan(most);
});

const IMPOSSIBLE = unitsFrom(
  ...['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((name) => `${name} lost its \`--flag\` in transit.`),
);
const flagless = ({ strings }: SeenRequest): Deviation =>
  replyWith(
    JSON.stringify({
      translations: strings.map(({ id, text }) => ({
        id,
        head: text.split(' ').slice(0, 4).join(' '),
        text: '传输中丢失。',
      })),
    }),
  );

test('strings that the rules always refuse are given up where the endpoint is known to do better', async () => {
  const { ledger } = await run(() => null, manyUnits(10));
  const first = await run(flagless, IMPOSSIBLE, ledger);
  expect(first.provider.seen).toHaveLength(3);
  expect(first.context.gracefulStop.reason?.kind).toBe('refused');
  const units = IMPOSSIBLE.map((unit) => ({
    ...unit,
    ...ledger.history(unit.hash, {
      model: 'm',
      endpoint: first.context.capabilityStore.url,
      rulesVersion: first.context.rules.version,
    })?.unit,
  }));
  const second = await run(flagless, units, ledger);
  expect(second.provider.seen).toHaveLength(1);
  expect(second.tally.givenUp.size).toBe(5);
});

test('where it has given nothing good so far, they are not', async () => {
  const { context, ledger } = await run(flagless, IMPOSSIBLE);
  expect(context.gracefulStop.reason?.kind).toBe('unusable');
  const asker = { model: 'm', endpoint: context.capabilityStore.url, rulesVersion: context.rules.version };
  for (const { hash } of IMPOSSIBLE)
    expect(ledger.history(hash, asker)?.unit).toMatchObject({ refusedByRules: 0, misfits: 0 });
});

const GARBAGE = replyWith('Hello!');
const copied = ({ strings }: SeenRequest): Deviation => {
  const [string] = strings;
  const entry = { id: string?.id, head: string?.text.split(' ').slice(0, 4).join(' '), text: string?.text };
  return replyWith(JSON.stringify({ translations: [entry] }));
};

test.each<[string, (request: SeenRequest) => Deviation, number]>([
  ['are garbage', () => GARBAGE, 4],
  ['are empty', () => replyWith(''), 4],
  ['are cut off', () => replyWith('{"translations":[{"id":"', 'length'), 4],
  ['are English', copied, 4],
  ['are refusals', () => replyWith("I'm sorry, but I can't assist with that."), 3],
])(
  'the only string that is left, whose answers %s, is given up over runs like any other',
  async (_, worse, most) => {
    const { ledger } = await run(() => null, manyUnits(10));
    const only = unitsFrom('The pinned version differs from the lock file.');
    let units = only;
    let paid = 0;
    for (let runs = 0; runs < 4; runs += 1) {
      const each = await run(worse, units, ledger);
      expect(each.context.gracefulStop.reason).toBeNull();
      paid += each.provider.seen.length;
      units = unitsAfter(each, only);
    }
    expect(paid).toBeLessThanOrEqual(most);
    expect(units).toEqual([]);
  },
);

test('at an endpoint of which nothing good is known, it is not', async () => {
  const only = unitsFrom('The pinned version differs from the lock file.');
  const first = await run(() => GARBAGE, only);
  expect(first.provider.seen).toHaveLength(3);
  expect(first.context.gracefulStop.reason?.kind).toBe('unusable');
  expect(unitsAfter(first, only)).toMatchObject([{ declined: 0, refusedByRules: 0 }]);
});

test.each([
  ['one of six', 6],
  ['one of twelve', 12],
])('%s that keeps a request from bringing anything does not keep the others from it', async (_, count) => {
  const units = [...manyUnits(count - 1), ...unitsFrom('This text makes the model babble.')];
  const first = await run(has('babble', GARBAGE), units);
  expect(first.tally.remarks.size).toBe(count - 1);
  expect(first.provider.seen.length).toBeLessThanOrEqual(8);
});

test('several for which nothing comes, and which alone are left, are given up over runs that pay for three answers each', async () => {
  const stuck = unitsFrom(
    ...['first', 'second', 'third', 'fourth', 'fifth'].map((name) => `The ${name} text makes it babble.`),
  );
  const units = [...manyUnits(60), ...stuck];
  let last = await run(has('babble', GARBAGE), units);
  expect(last.tally.remarks.size).toBe(60);
  const paid = [];
  for (let runs = 1; runs < 8; runs += 1) {
    last = await run(has('babble', GARBAGE), unitsAfter(last, units), last.ledger);
    paid.push(last.provider.seen.length);
  }
  expect(Math.max(...paid)).toBeLessThanOrEqual(7);
  expect(paid.at(-1)).toBe(0);
});

test.each([
  ['HTTP 500', reply(500, { error: { message: 'Internal Server Error' } })],
  ['a firewall', reply(403, '<html>Request blocked</html>')],
])(
  'several strings stopped by %s are given up over runs, all others are translated, and the endpoint is not left',
  async (_, deviation) => {
    const stuck = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
    const units = [
      ...manyUnits(60),
      ...unitsFrom(...stuck.map((name) => `The ${name} text makes it break down.`)),
    ];
    let last = await run(has('break down', deviation), units);
    for (let runs = 1; runs < 8; runs += 1) {
      last = await run(has('break down', deviation), unitsAfter(last, units), last.ledger);
      expect(last.context.gracefulStop.reason).toBeNull();
    }
    expect(last.provider.seen).toHaveLength(0);
    expect(manyUnits(60).filter(({ hash }) => last.ledger.remembered(hash) === null)).toEqual([]);
  },
);

test('a server that says it is unwell counts against no string, and one that breaks for a day against none either', async () => {
  const units = manyUnits(10);
  const first = await run(has('Server 10', FILTERED), [...units, ...manyUnits(40)]);
  const suspects = unitsAfter(first, units);
  expect(suspects.length).toBeGreaterThan(0);
  let last = await run(() => reply(500, {}), suspects, first.ledger);
  expect(last.tally.givenUp.size).toBe(0);
  for (let runs = 0; runs < 4; runs += 1)
    last = await run(() => reply(503, { error: { message: 'busy' } }), suspects, last.ledger);
  expect(unitsAfter(last, units).map(({ hash }) => hash)).toEqual(suspects.map(({ hash }) => hash));
});

test.each([
  ['HTTP 500', reply(500, { error: { message: 'Internal Server Error' } })],
  ['a firewall', reply(403, '<html>Request blocked</html>')],
])('one of the six strings of a first run, stopped by %s, does not keep the others', async (_, deviation) => {
  const { tally, left, context } = await run(has('Server 105', deviation), manyUnits(6));
  expect(context.gracefulStop.reason).toBeNull();
  expect(tally.remarks.size).toBe(5);
  expect(left).toBe(1);
});

test.each([0, 1])(
  'of two strings, the one at place %i for which nothing comes does not keep the other',
  async (place) => {
    const { tally, left, context } = await run(has(`Server 10${place}`, GARBAGE), manyUnits(2));
    expect(context.gracefulStop.reason).toBeNull();
    expect(tally.remarks.size).toBe(1);
    expect(left).toBe(1);
    const hopeless = await run(() => GARBAGE, manyUnits(2));
    expect(hopeless.provider.seen).toHaveLength(3);
    expect(hopeless.provider.seen.map(({ strings }) => strings.length)).toEqual([2, 1, 1]);
  },
);
