import type { LinkPolicy } from '../policy/evidence-policy.ts';
import type { AddressGuard } from './guard.ts';
import type { HttpResponse, HttpClient } from './http-client.ts';
import type { VisitResult } from './link-state.ts';
import type { Throttle } from './throttle.ts';

/** Everything that a visit needs besides its address. */
export interface VisitContext {
  readonly client: HttpClient;
  readonly guard: AddressGuard;
  readonly throttle: Throttle;
  readonly policy: LinkPolicy;
  readonly signal: AbortSignal;
}

const USER_AGENT = 'error-curation-pipeline link check (one request a second; reads no content)';

/** Errors that come from our side of the network, and say nothing about the link. */
const OUR_FAULT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ENETUNREACH',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'EMFILE',
]);

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Neither the answer of a server nor a failure to get one: an address that is not to be asked for. */
class Refusal extends Error {}

/**
 * Looks whether a page is there: asks for its headers and, where a server does not take that well, for its first byte.
 *
 * @param etag what the server called the version it showed last time
 */
export async function visitPage(
  address: string,
  etag: string | undefined,
  kit: VisitContext,
): Promise<VisitResult> {
  const head = await attempt(address, 'HEAD', etag, kit);
  // Servers that know no HEAD answer it with anything; only what they say to GET counts.
  return head.outcome === 'alive' || head.final ? head : attempt(address, 'GET', undefined, kit);
}

interface Attempted extends VisitResult {
  /** Asking in another way would not tell more. */
  readonly final: boolean;
}

async function attempt(
  address: string,
  method: 'HEAD' | 'GET',
  etag: string | undefined,
  kit: VisitContext,
): Promise<Attempted> {
  try {
    return judge(await follow(new URL(address), method, etag, kit));
  } catch (error) {
    kit.signal.throwIfAborted();
    if (error instanceof Refusal) return { ...failed(error.message, true), final: true };
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const outcome = OUR_FAULT.has(code) ? 'unknown' : 'failed';
    return { ...failed(reasonOf(code), false), outcome, final: code === 'ENOTFOUND' };
  }
}

/** Asks, and goes where redirects lead; each address on the way is checked like the first. */
async function follow(
  start: URL,
  method: 'HEAD' | 'GET',
  etag: string | undefined,
  kit: VisitContext,
): Promise<HttpResponse> {
  let url = start;
  for (let hops = 0; hops <= kit.policy.redirects; hops++) {
    const answer = await ask(url, method, hops === 0 ? etag : undefined, kit);
    if (!REDIRECTS.has(answer.status)) return answer;
    const location = answer.headers['location'];
    const next = location === undefined ? null : URL.parse(location, url.href);
    if (!next) throw new Refusal('it redirects to nowhere');
    next.hash = '';
    url = next;
  }
  throw new Refusal(`it redirects more than ${kit.policy.redirects} times`);
}

async function ask(
  url: URL,
  method: 'HEAD' | 'GET',
  etag: string | undefined,
  kit: VisitContext,
): Promise<HttpResponse> {
  const { client, guard, throttle, policy, signal } = kit;
  const refused = guard.refuse(url);
  if (refused !== null) throw new Refusal(refused);
  const ips = await client.resolve(url.hostname.replace(/^\[|\]$/g, ''));
  // One private address among public ones is how a name server leads a visitor astray.
  if (!ips.every((ip) => guard.allows(ip))) throw new Refusal('it leads into a private network');
  const [ip] = ips;
  if (ip === undefined) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
  await throttle.turn(url.host);
  signal.throwIfAborted();
  const headers = {
    'user-agent': USER_AGENT,
    accept: '*/*',
    ...(method === 'GET' ? { range: 'bytes=0-0' } : {}),
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
  };
  return client.send({ url, method, headers, ip, timeoutMilliseconds: policy.timeoutMilliseconds, signal });
}

function judge({ status, headers }: HttpResponse): Attempted {
  const etag = headers['etag'];
  // 304: as we saw it last time. 416: a page without a first byte.
  const alive = (status >= 200 && status < 300) || status === 304 || status === 416;
  const gone = status === 404 || status === 410;
  return {
    outcome: alive ? 'alive' : gone ? 'failed' : 'unknown',
    reason: `it answers ${status}`,
    ...(alive && etag !== undefined && etag.length <= 200 ? { etag } : {}),
    answered: true,
    leaveAlone: status === 429 || (status === 503 && headers['retry-after'] !== undefined),
    final: status === 410 || status === 429,
  };
}

function failed(reason: string, answered: boolean): VisitResult {
  return { outcome: 'failed', reason, answered, leaveAlone: false };
}

function reasonOf(code: string): string {
  if (code === 'ENOTFOUND') return 'its host has no address any more';
  if (code === 'ETIMEDOUT') return 'its host does not answer in time';
  if (code === 'ECONNREFUSED') return 'its host refuses the connection';
  if (/CERT|SELF_SIGNED|TLS|SSL|EPROTO/.test(code)) return 'its host has no valid certificate';
  return `its host cannot be talked to${code === '' ? '' : ` (${code})`}`;
}
