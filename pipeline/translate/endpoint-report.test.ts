import { expect, test } from 'vitest';
import { reportEndpoint, type EndpointReport } from './endpoint-report.ts';
import { RecordingProvider } from './provider/recording-provider.ts';
import { MemoryProvider, reply, replyWith, type Deviation } from './testing/memory-provider.ts';

const MESSAGE = { role: 'user', content: '{"target":"zh-CN","glossary":{},"strings":[]}' };
const FULL = {
  model: 'm',
  messages: [{ role: 'system', content: '' }, MESSAGE],
  response_format: { type: 'json_schema' },
  max_completion_tokens: 100,
  store: true,
  metadata: { request: 'r1' },
};

/** What is found of an endpoint that replies in this way, one reply for each request. */
async function found(
  exchanges: readonly (readonly [body: object, reply: Deviation])[],
  store = true,
): Promise<EndpointReport> {
  const inner = new MemoryProvider((_, ordinal) => exchanges[ordinal - 1]?.[1] ?? null);
  const provider = new RecordingProvider(inner);
  for (const [body] of exchanges) await provider.complete(body, new AbortController().signal);
  return reportEndpoint(provider, inner, 0, store);
}

test('all answers count, not the last alone', async () => {
  const report = await found([
    [FULL, replyWith('Hello')],
    [FULL, replyWith('I cannot help with that.')],
  ]);
  expect(report).toMatchObject({ answered: 2, refused: 0, said: 'I cannot help with that.', settings: {} });
  expect(report.usage).toMatchObject({ input: 200, output: 40 });
});

test('nothing is said of what was not tried', async () => {
  expect(await found([[FULL, reply(401, { error: { message: 'Who are you' } })]])).toEqual({
    answered: 0,
    refused: 1,
    form: null,
    usage: null,
    lookup: null,
    limits: null,
    said: null,
    settings: {},
    unnamed: false,
    system: null,
  });
  expect((await found([[FULL, replyWith('Hello')]], false)).lookup).toBeNull();
});

test('a page that says it is a success is no answer', async () => {
  expect(await found([[FULL, reply(200, '<html>login</html>')]])).toMatchObject({ answered: 0, form: null });
});

const refused = reply(400, { error: { message: 'no' } });
const { response_format: _, max_completion_tokens: __, store: ___, metadata: ____, ...least } = FULL;

test.each([
  [
    least,
    { format: 'text', body: { store: null, metadata: null, max_completion_tokens: null, max_tokens: null } },
  ],
  [
    { ...least, max_tokens: 5 },
    { format: 'text', body: { store: null, metadata: null, max_completion_tokens: null } },
  ],
  [{ ...FULL, enable_thinking: false }, { body: { enable_thinking: false } }],
  [{ ...FULL, stream: true, stream_options: {} }, { stream: true }],
  [
    { ...FULL, stream: true },
    { stream: true, body: { stream_options: null } },
  ],
  [{ ...FULL, response_format: { type: 'json_object' } }, { format: 'json_object' }],
])('says what saves the refused requests: %o', async (body, settings) => {
  const report = await found([
    [FULL, refused],
    [body, replyWith('Hello')],
  ]);
  expect(report.settings).toEqual(settings);
});

test.each([
  ['Invalid request.', true],
  ['Unsupported parameter: response_format', false],
])('"%s": whether the refusal leaves open what it refuses is %s', async (message, unnamed) => {
  const report = await found([
    [FULL, reply(400, { error: { message } })],
    [least, replyWith('Hello')],
  ]);
  expect(report.unnamed).toBe(unnamed);
});
