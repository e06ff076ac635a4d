import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { LinkPolicy } from '../policy/evidence-policy.ts';
import { type AddressGuard, PUBLIC_ONLY } from './guard.ts';
import { HTTP_CLIENT, type HttpClient } from './http-client.ts';
import type { VisitResult } from './link-state.ts';
import { Throttle } from './throttle.ts';
import { visitPage } from './visit.ts';

const POLICY: LinkPolicy = {
  pauseMilliseconds: 0,
  timeoutMilliseconds: 20_000,
  redirects: 5,
  deadAfterFailures: 3,
  deadAfterDays: 7,
  revisitDays: 30,
};

/** What the server does at each path. */
const PATHS: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/ok': (_, response) => response.writeHead(200, { etag: '"v1"' }).end('here'),
  '/unchanged': (request, response) =>
    response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200, { etag: '"v1"' }).end(),
  '/404': (_, response) => response.writeHead(404).end(),
  '/410': (_, response) => response.writeHead(410).end(),
  '/401': (_, response) => response.writeHead(401).end(),
  '/403': (_, response) => response.writeHead(403).end(),
  '/429': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end(),
  '/500': (_, response) => response.writeHead(500).end(),
  '/503': (_, response) => response.writeHead(503, { 'retry-after': '60' }).end(),
  '/no-head-405': (request, response) => response.writeHead(request.method === 'HEAD' ? 405 : 206).end('x'),
  '/no-head-404': (request, response) => response.writeHead(request.method === 'HEAD' ? 404 : 200).end('x'),
  '/no-head-reset': (request, response) =>
    request.method === 'HEAD' ? request.socket.destroy() : response.writeHead(200).end('x'),
  '/no-head-silence': (request, response) =>
    void (request.method !== 'HEAD' && response.writeHead(200).end('x')),
  '/empty': (request, response) => response.writeHead(request.method === 'HEAD' ? 501 : 416).end(),
  '/endless': (request, response) => {
    response.writeHead(request.method === 'HEAD' ? 405 : 200);
    const more = (): void => {
      while (response.write('x'.repeat(65_536)) && !response.destroyed);
      if (!response.destroyed) response.once('drain', more);
    };
    if (request.method === 'HEAD') response.end();
    else more();
  },
  '/silence': () => {},
  '/reset': (request) => request.socket.destroy(),
  '/garbage': (request) => request.socket.end('this is no HTTP\r\n\r\n'),
  '/long-header': (request) => request.socket.end(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`),
  '/moved': (_, response) => response.writeHead(301, { location: '/ok#part' }).end(),
  '/moved-away': (request, response) =>
    response.writeHead(302, { location: `http://other.net:${port(request)}/ok` }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/nonsense': (_, response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/to-metadata': (_, response) =>
    response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
  '/to-intranet': (_, response) => response.writeHead(307, { location: 'https://wiki.internal/x' }).end(),
  '/to-rebound': (request, response) =>
    response.writeHead(302, { location: `http://rebound.net:${port(request)}/ok` }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-script': (_, response) => response.writeHead(302, { location: 'javascript:alert(1)' }).end(),
  '/to-credentials': (_, response) => response.writeHead(302, { location: 'https://a:b@other.net/' }).end(),
};

/** Milliseconds after which those that say nothing are left; one of them answers GET in that time. */
const IMPATIENT = 1500;

function port(request: IncomingMessage): number {
  return request.socket.localPort ?? 0;
}

let asked: string[] = [];
const listener: RequestListener = (request, response) => {
  const path = request.url ?? '';
  asked.push(`${request.method} ${path}`);
  const hops = /^\/hops\/(\d+)$/.exec(path)?.[1];
  if (hops !== undefined)
    response.writeHead(302, { location: hops === '1' ? '/ok' : `/hops/${Number(hops) - 1}` }).end();
  else (PATHS[path] ?? PATHS['/404'])?.(request, response);
};
const server = createServer(listener);
const mute = createTcpServer((socket) => sockets.push(socket));
const sockets: Socket[] = [];

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  await new Promise<void>((ready) => mute.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  mute.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
});

/** Loopback stands for the public network here; everything else that is private stays refused. */
const guard: AddressGuard = {
  refuse: (url) => PUBLIC_ONLY.refuse(url),
  allows: (ip) => ip === '127.0.0.1' || PUBLIC_ONLY.allows(ip),
};

const HOSTS: Readonly<Record<string, readonly string[]>> = {
  'site.net': ['127.0.0.1'],
  'other.net': ['127.0.0.1'],
  'rebound.net': ['10.0.0.7'],
  'half.net': ['127.0.0.1', '192.168.0.1'],
};

const client: HttpClient = {
  resolve(host) {
    const ips = HOSTS[host];
    const code = host === 'busy.net' ? 'EAI_AGAIN' : 'ENOTFOUND';
    return ips ? Promise.resolve(ips) : Promise.reject(Object.assign(new Error(host), { code }));
  },
  send: HTTP_CLIENT.send,
};

function visiting(
  path: string,
  { host = 'site.net', etag, through = client }: { host?: string; etag?: string; through?: HttpClient } = {},
): Promise<VisitResult> {
  const { port: serverPort } = server.address() as AddressInfo;
  return visitPage(`http://${host}:${serverPort}${path}`, etag, {
    client: through,
    guard,
    throttle: new Throttle(
      0,
      () => 0,
      () => Promise.resolve(),
    ),
    policy: path.endsWith('silence') ? { ...POLICY, timeoutMilliseconds: IMPATIENT } : POLICY,
    signal: new AbortController().signal,
  });
}

test.each([
  ['/ok', 'alive', 'it answers 200'],
  ['/404', 'failed', 'it answers 404'],
  ['/410', 'failed', 'it answers 410'],
  ['/401', 'unknown', 'it answers 401'],
  ['/403', 'unknown', 'it answers 403'],
  ['/429', 'unknown', 'it answers 429'],
  ['/500', 'unknown', 'it answers 500'],
  ['/503', 'unknown', 'it answers 503'],
  ['/no-head-405', 'alive', 'it answers 206'],
  ['/no-head-404', 'alive', 'it answers 200'],
  ['/no-head-reset', 'alive', 'it answers 200'],
  ['/no-head-silence', 'alive', 'it answers 200'],
  ['/empty', 'alive', 'it answers 416'],
  ['/endless', 'alive', 'it answers 200'],
  ['/silence', 'failed', 'its host does not answer in time'],
  ['/reset', 'failed', 'its host cannot be talked to (ECONNRESET)'],
  ['/garbage', 'failed', 'its host cannot be talked to (HPE_INVALID_CONSTANT)'],
  ['/long-header', 'failed', 'its host cannot be talked to (HPE_HEADER_OVERFLOW)'],
  ['/moved', 'alive', 'it answers 200'],
  ['/moved-away', 'alive', 'it answers 200'],
  ['/hops/5', 'alive', 'it answers 200'],
  ['/hops/6', 'failed', 'it redirects more than 5 times'],
  ['/loop', 'failed', 'it redirects more than 5 times'],
  ['/nowhere', 'failed', 'it redirects to nowhere'],
  ['/nonsense', 'failed', 'it redirects to nowhere'],
  ['/to-metadata', 'failed', 'it leads into a private network'],
  ['/to-intranet', 'failed', 'it leads into a private network'],
  ['/to-rebound', 'failed', 'it leads into a private network'],
  ['/to-credentials', 'failed', 'it leads to an address with a password in it'],
  ['/to-file', 'failed', 'it leads to `file:`, which is no page'],
  ['/to-script', 'failed', 'it leads to `javascript:`, which is no page'],
] as const)('%s: %s, %s', async (path, outcome, reason) => {
  expect(await visiting(path)).toMatchObject({ outcome, reason });
});

test.each([
  ['gone.net', 'failed', 'its host has no address any more'],
  ['busy.net', 'unknown', 'its host cannot be talked to (EAI_AGAIN)'],
  ['rebound.net', 'failed', 'it leads into a private network'],
  ['half.net', 'failed', 'it leads into a private network'],
] as const)('a host %s: %s, %s', async (host, outcome, reason) => {
  expect(await visiting('/ok', { host })).toMatchObject({ outcome, reason });
  expect(asked).toEqual([]);
});

test('a port that nobody listens at, one that says nothing, and one that speaks no TLS', async () => {
  const kit = {
    client,
    guard,
    throttle: new Throttle(
      0,
      () => 0,
      () => Promise.resolve(),
    ),
    policy: POLICY,
    signal: new AbortController().signal,
  };
  const { port: open } = server.address() as AddressInfo;
  const { port: silent } = mute.address() as AddressInfo;
  expect((await visitPage('http://site.net:1/', undefined, kit)).reason).toBe(
    'its host refuses the connection',
  );
  const impatient = { ...kit, policy: { ...POLICY, timeoutMilliseconds: 100 } };
  expect((await visitPage(`http://site.net:${silent}/`, undefined, impatient)).reason).toBe(
    'its host does not answer in time',
  );
  expect((await visitPage(`https://site.net:${open}/`, undefined, kit)).reason).toBe(
    'its host has no valid certificate',
  );
});

test('what a page is called is kept, and asked about the next time', async () => {
  expect(await visiting('/unchanged')).toMatchObject({
    outcome: 'alive',
    reason: 'it answers 200',
    etag: '"v1"',
  });
  expect(await visiting('/unchanged', { etag: '"v1"' })).toMatchObject({
    outcome: 'alive',
    reason: 'it answers 304',
  });
});

test('a page is asked for by HEAD alone where that is enough', async () => {
  await visiting('/ok');
  expect(asked).toEqual(['HEAD /ok']);
});

test('a server that asks to be left alone is', async () => {
  expect(await visiting('/429')).toMatchObject({ leaveAlone: true });
  expect(await visiting('/503')).toMatchObject({ leaveAlone: true });
  expect(await visiting('/500')).toMatchObject({ leaveAlone: false });
});

test('the address that was checked is the one that is connected to', async () => {
  const used: string[] = [];
  let questions = 0;
  const rebinding: HttpClient = {
    // Public at the first question, private at every later one.
    resolve: () => Promise.resolve([questions++ === 0 ? '127.0.0.1' : '10.0.0.7']),
    send(request) {
      used.push(request.ip);
      return HTTP_CLIENT.send(request);
    },
  };
  expect(await visiting('/ok', { host: 'fickle.net', through: rebinding })).toMatchObject({
    outcome: 'alive',
  });
  expect(used).toEqual(['127.0.0.1']);
  questions = 0;
  expect(await visiting('/moved', { host: 'fickle.net', through: rebinding })).toMatchObject({
    outcome: 'failed',
    reason: 'it leads into a private network',
  });
  expect(used).toEqual(['127.0.0.1', '127.0.0.1']);
});
