import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { OpenAiProvider } from './provider.ts';
import type { ProviderReply } from './failure.ts';
import { failureOf } from './failure.ts';

const KEY = 'sk-0123456789abcdef';
const TEAM = 'team-blue';

/** What an endpoint on loopback says to a request for a completion, and to the paths it was asked for. */
async function asked(
  listener: RequestListener,
  times = 1,
): Promise<{ readonly replies: ProviderReply[]; readonly paths: string[] }> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(`${request.method} ${request.url}`);
    request.resume().on('end', () => listener(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const provider = new OpenAiProvider({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    key: KEY,
    variables: { address: 'OPENAI_BASE_URL', key: 'OPENAI_API_KEY' },
    azureVersion: null,
    headers: { 'api-key': KEY },
    query: {},
    body: {},
    leftOut: new Set(),
    secrets: new Map([
      [KEY, '[key]'],
      [TEAM, '[$TEAM]'],
    ]),
  });
  const replies: ProviderReply[] = [];
  for (let time = 0; time < times; time += 1)
    replies.push(await provider.complete({ model: 'm' }, new AbortController().signal));
  return { replies, paths };
}

test('an endpoint that moved for good on the same host is asked at its new place from then on', async () => {
  const { replies, paths } = await asked((request, response) => {
    if (request.url === '/v2/chat/completions') response.end('{"choices":[]}');
    else response.writeHead(308, { location: '/v2/chat/completions' }).end();
  }, 2);
  expect(replies.map(({ status }) => status)).toEqual([200, 200]);
  expect(paths).toEqual([
    'POST /v1/chat/completions',
    'POST /v2/chat/completions',
    'POST /v2/chat/completions',
  ]);
});

test.each([
  ['to another host', 308, 'http://localhost:1/steal'],
  ['to a login', 302, '/login'],
  ['in a circle', 307, '/v1/chat/completions'],
])('a redirect %s is no answer, and the key does not go there', async (_, status, location) => {
  const { replies, paths } = await asked((__, response) => response.writeHead(status, { location }).end('x'));
  expect(replies[0]).toMatchObject({ status, text: `Moved to ${location}` });
  expect(failureOf(replies[0] as ProviderReply).kind).toBe('address');
  expect(paths.length).toBeLessThanOrEqual(4);
  expect(new Set(paths)).toEqual(new Set(['POST /v1/chat/completions']));
});

test.each([200, 401])('a key that is repeated with HTTP %i is taken out', async (status) => {
  const { replies } = await asked((request, response) =>
    response.writeHead(status).end(`no: ${request.headers.authorization} ${KEY}`),
  );
  expect(replies[0]?.text).toBe('no: Bearer [key] [key]');
});

test('a value from the environment is taken out of a stream that spreads it over its pieces', async () => {
  const piece = (content: string): string =>
    `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
  const { replies } = await asked((_, response) =>
    response.end(`${piece('for team-')}${piece('blue')}data: [DONE]\n\n`),
  );
  expect(replies[0]?.text).toContain('for [$TEAM]');
});

test('a proxy that wants a password is told from a network that is down', async () => {
  const { replies } = await asked((_, response) =>
    response.writeHead(407).end('Proxy Authentication Required'),
  );
  expect(failureOf(replies[0] as ProviderReply)).toMatchObject({
    kind: 'forbidden',
    message: expect.stringContaining('a proxy before the endpoint'),
  });
});
