import type { Endpoint } from './endpoint.ts';

/** An error with all that caused it, the outermost first. */
export function* causesOf(error: unknown): Generator<Error & { code?: unknown }> {
  for (let each = error, depth = 0; each instanceof Error && depth < 8; each = each.cause, depth += 1)
    yield each;
}

/**
 * Why a request cannot have arrived, in words that say what to set: the connection or the encryption failed before anything was
 * sent.
 *
 * @returns null where it may have arrived
 */
export function whyUnreachable(
  error: unknown,
  { url, variables: { address } }: Pick<Endpoint, 'url' | 'variables'>,
): string | null {
  const { host, port } = new URL(url);
  for (const { code, message } of causesOf(error)) {
    if (message === 'bad port')
      return `no request is ever sent to ${host}, since port ${port} belongs to another protocol: let the endpoint listen on another port, and set ${address} to that`;
    if (/does not match the HTTP/i.test(message))
      return `what answers at ${host} speaks no HTTP: set ${address} to the host and port of the endpoint`;
    if (/before secure TLS connection/.test(message)) return insecure(host, address, message);
    if (typeof code !== 'string') continue;
    const known = REASONS.find(([codes]) => codes.test(code));
    if (known) return known[1](host, address, code);
  }
  return null;
}

type Reason = (host: string, address: string, code: string) => string;

/** What goes wrong before anything is sent, by the codes of Node and of OpenSSL; the first that fits. */
const REASONS: readonly (readonly [RegExp, Reason])[] = [
  [
    /^ECONNREFUSED$/,
    (host, address) =>
      `nothing listens at ${host}: start the endpoint, or set ${address} to where it listens`,
  ],
  [
    /^ENOTFOUND$/,
    (host, address) =>
      `there is no host named ${withoutPort(host)}: look at its spelling in ${address}, and whether this machine has a network`,
  ],
  [
    /^EAI_AGAIN$/,
    (host) =>
      `the name ${withoutPort(host)} cannot be looked up: this machine has no network, or its name server (DNS) does not answer`,
  ],
  [
    /^(?:EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    (host, address, code) =>
      `${host} does not answer (${code}): see to the network and to a firewall or a proxy in between, or set ${address} to another endpoint`,
  ],
  [/^ERR_INVALID_URL$/, (host, address) => `${address} is no address that can be asked: look at ${host}`],
  [
    /^ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|RECORD_LAYER_FAILURE)$/,
    (_, address) => `the endpoint speaks http, not https: begin ${address} with http://`,
  ],
  [
    /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
    (host, _, code) =>
      `the certificate of ${host} is not valid today (${code}): have it renewed, or set the clock of this machine right`,
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    (host, address) => `the certificate of ${host} is made out to another name: set ${address} to that name`,
  ],
  [
    /CERT|SIGNATURE|ISSUER/,
    (host, _, code) =>
      `nobody whom this machine trusts has signed the certificate of ${host} (${code}): set NODE_EXTRA_CA_CERTS to the PEM file of the certificate that signed it`,
  ],
  [/^(?:ERR_TLS|ERR_SSL|EPROTO)/, insecure],
];

function withoutPort(host: string): string {
  return host.replace(/:\d{1,5}$/, '');
}

function insecure(host: string, address: string, reason: string): string {
  return `no encrypted connection to ${host} comes about (${reason}): see whether a proxy or a firewall stands in between, and begin ${address} with http:// where the endpoint speaks no https`;
}

/** Whether what listens at an http address wants https: it breaks off what is not encrypted, as a server that crashes does. */
export async function wantsEncryption(url: string): Promise<boolean> {
  const encrypted = new URL(url);
  if (encrypted.protocol !== 'http:') return false;
  encrypted.protocol = 'https:';
  try {
    await fetch(encrypted, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch (error) {
    // Who shows a certificate, speaks https, whoever signed it.
    return [...causesOf(error)].some(
      ({ code }) => typeof code === 'string' && /CERT|ISSUER|SIGNATURE/.test(code),
    );
  }
}

/** Milliseconds. */
const PATIENCE = 5000;
