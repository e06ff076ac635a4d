import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server } from 'node:net';
import { createServer as createHttpsServer } from 'node:https';
import { expect, onTestFinished, test } from 'vitest';
import { SELF_SIGNED } from '../testing/self-signed.ts';
import { TEST_ENDPOINT } from '../testing/test-run.ts';
import { whyUnreachable } from './connection-failure.ts';
import { NoReply, OpenAiProvider } from './provider.ts';

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

/** What a request to an address comes to. */
async function failureAt(url: string): Promise<NoReply> {
  const provider = new OpenAiProvider({ ...TEST_ENDPOINT, url });
  try {
    await provider.complete({ model: 'm' }, new AbortController().signal);
  } catch (error) {
    if (error instanceof NoReply) return error;
    throw error;
  }
  throw new Error('there was a reply');
}

test('https where http is spoken', async () => {
  const port = await portOf(createHttpServer((_, response) => response.end('{}')));
  expect(await failureAt(`https://127.0.0.1:${port}/v1`)).toMatchObject({
    unreachable: true,
    message: 'the endpoint speaks http, not https: begin OPENAI_BASE_URL with http://',
  });
});

test('http where https is spoken', async () => {
  const port = await portOf(createHttpsServer(SELF_SIGNED, (_, response) => response.end('{}')));
  expect(await failureAt(`http://127.0.0.1:${port}/v1`)).toMatchObject({
    unreachable: true,
    message: 'the endpoint speaks https, not http: begin OPENAI_BASE_URL with https://',
  });
});

test('a certificate that nobody trusted has signed', async () => {
  const port = await portOf(createHttpsServer(SELF_SIGNED, (_, response) => response.end('{}')));
  const failure = await failureAt(`https://127.0.0.1:${port}/v1`);
  expect(failure.unreachable).toBe(true);
  expect(failure.message).toContain('NODE_EXTRA_CA_CERTS');
});

test('where nothing listens, and where something else does', async () => {
  const closed = createTcpServer();
  const port = await portOf(closed);
  await new Promise((resolve) => closed.close(resolve));
  const refused = await failureAt(`http://127.0.0.1:${port}/v1`);
  expect(refused.unreachable).toBe(true);
  expect(refused.message).toContain(`nothing listens at 127.0.0.1:${port}: start the endpoint`);
  const other = await portOf(createTcpServer((socket) => socket.end('SSH-2.0-Example\r\n')));
  expect((await failureAt(`http://127.0.0.1:${other}/v1`)).message).toContain('speaks no HTTP');
});

test('a connection that breaks off may have brought the request', async () => {
  const port = await portOf(
    createTcpServer((socket) => socket.once('data', () => socket.destroy()).on('error', () => undefined)),
  );
  expect((await failureAt(`http://127.0.0.1:${port}/v1`)).unreachable).toBe(false);
});

test.each([
  ['ENOTFOUND', 'there is no host named example.test: look at its spelling in OPENAI_BASE_URL'],
  ['EAI_AGAIN', 'the name example.test cannot be looked up'],
  ['UND_ERR_CONNECT_TIMEOUT', 'does not answer'],
  ['CERT_HAS_EXPIRED', 'not valid today'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'made out to another name'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'no encrypted connection'],
])('%s is told in plain words', (code, words) => {
  const error = new Error('Connection error.', {
    cause: new TypeError('fetch failed', { cause: Object.assign(new Error('raw words'), { code }) }),
  });
  expect(whyUnreachable(error, TEST_ENDPOINT)).toContain(words);
  expect(whyUnreachable(error, TEST_ENDPOINT)).not.toContain('raw words');
});

test('a port that no client sends to is named, and a name is told without its port', () => {
  const at = (url: string, cause: Error): string | null =>
    whyUnreachable(new TypeError('fetch failed', { cause }), { ...TEST_ENDPOINT, url });
  expect(at('http://example.test:1/v1', new Error('bad port'))).toContain(
    'no request is ever sent to example.test:1, since port 1 belongs to another protocol',
  );
  const unknown = Object.assign(new Error('raw words'), { code: 'ENOTFOUND' });
  expect(at('http://example.test:8080/v1', unknown)).toContain('no host named example.test: look');
});

test('what breaks later is no such failure', () => {
  const error = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  expect(whyUnreachable(error, TEST_ENDPOINT)).toBeNull();
});
