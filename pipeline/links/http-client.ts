import { lookup } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** What a server answered: its status and headers. The body is not read. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface HttpRequest {
  readonly url: URL;
  readonly method: 'HEAD' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  /** The IP address to connect to, whatever the name servers say by now. */
  readonly ip: string;
  readonly timeoutMilliseconds: number;
  readonly signal: AbortSignal;
}

/** The way to the network: handed in, so that nothing else here knows it. */
export interface HttpClient {
  /** All IP addresses of a host. @throws with a code such as ENOTFOUND */
  resolve(host: string): Promise<readonly string[]>;
  /** One request, without following redirects. @throws with a code such as ECONNREFUSED, ETIMEDOUT */
  send(request: HttpRequest): Promise<HttpResponse>;
}

export const HTTP_CLIENT: HttpClient = {
  async resolve(host) {
    if (isIP(host) !== 0) return [host];
    return (await lookup(host, { all: true })).map(({ address }) => address);
  },
  send,
};

async function send({
  url,
  method,
  headers,
  ip,
  timeoutMilliseconds,
  signal,
}: HttpRequest): Promise<HttpResponse> {
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    method,
    headers,
    agent: false,
    lookup: pinned(ip),
    signal: AbortSignal.any([timeout, signal]),
  });
  request.on('response', (response) => {
    const { statusCode: status = 0, headers: fields } = response;
    resolve({ status, headers: single(fields) });
    // Nothing is read of the body, which may have no end.
    response.on('error', () => {});
    response.destroy();
  });
  request.on('error', reject);
  request.end();
  try {
    return await promise;
  } catch (error) {
    if (timeout.aborted && !signal.aborted)
      throw Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT', cause: error });
    throw error;
  } finally {
    request.destroy();
  }
}

/** Answers every question for an address with the one that has been checked. */
function pinned(ip: string): LookupFunction {
  const family = isIP(ip);
  return (_host, options, answer) => {
    if (options.all === true) answer(null, [{ address: ip, family }]);
    else answer(null, ip, family);
  };
}

function single(fields: http.IncomingHttpHeaders): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}
