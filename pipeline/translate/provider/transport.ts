import { isRedirect, type ProviderReply } from './failure.ts';

/** A reply that is no success, with all that it says: the library keeps but a part of that. */
export class Refusal extends Error {
  readonly reply: ProviderReply;

  constructor(reply: ProviderReply) {
    super(`HTTP ${reply.status}`);
    this.reply = reply;
  }
}

/**
 * Sends the requests of the library. A redirect that keeps the method is followed on the same host alone, for it would carry the key
 * to whoever it names; an address that moved for good is asked at its new place from then on.
 */
export class Transport {
  readonly #moved = new Map<string, string>();

  readonly fetch = async (...[asked, init]: Parameters<typeof fetch>): Promise<Response> => {
    const address = asked instanceof Request ? asked.url : String(asked);
    let url = this.#moved.get(address) ?? address;
    for (let hops = 0; ; hops += 1) {
      const response = await fetch(url, { ...init, redirect: 'manual' });
      if (response.ok) return response;
      const { status, headers } = response;
      const target = PERMANENT.has(status) || status === TEMPORARY ? targetOf(headers, url) : null;
      if (target === null || hops >= MOST_HOPS) {
        const said = await response.text();
        const to = headers.get('location');
        throw new Refusal({ status, headers, text: isRedirect(status) && to ? `Moved to ${to}` : said });
      }
      await response.body?.cancel();
      url = target;
      if (PERMANENT.has(status)) this.#moved.set(address, url);
    }
  };
}

const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const TEMPORARY = 307;

/** From http to https, and to another path: no honest host needs more. */
const MOST_HOPS = 3;

/** Where a redirect leads; null where that is another host, or no longer https. */
function targetOf(headers: Headers, from: string): string | null {
  const location = headers.get('location');
  if (location === null || !URL.canParse(location, from)) return null;
  const [source, target] = [new URL(from), new URL(location, from)];
  const isSameSite =
    target.origin === source.origin ||
    (target.hostname === source.hostname && source.protocol === 'http:' && target.protocol === 'https:');
  return isSameSite ? target.href : null;
}
