import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import { addressProblem } from '../../../record/address.ts';
import { registrableDomain } from './public-suffix.ts';

/** A page that a reader can open, told apart from others by what it is, not by how its address is written. */
export interface Source {
  /** The normalised address. Equal for all spellings of the address of one page. */
  readonly url: string;
  /** Who stands behind it: the registrable domain, on a shared host with the owner's part of the path. */
  readonly publisher: string;
}

/** Answers already found, for each policy: a page is cited by many attempts and many records. */
const known = new WeakMap<EvidencePolicy, Map<string, Source | null>>();
const KNOWN_AT_MOST = 50_000;

/**
 * Reads a source's address: http and https are one, letter case of the host, default port, fragment, tracking
 * parameters, the order of parameters, needless percent-encoding and slashes at the end do not count.
 *
 * @returns null for what no reader could open; http alone is no reason
 */
export function readSource(address: string, policy: EvidencePolicy): Source | null {
  let answers = known.get(policy);
  if (!answers) known.set(policy, (answers = new Map<string, Source | null>()));
  const answer = answers.get(address);
  if (answer !== undefined) return answer;
  const source = readAfresh(address, policy);
  if (answers.size >= KNOWN_AT_MOST) answers.clear();
  answers.set(address, source);
  return source;
}

function readAfresh(address: string, policy: EvidencePolicy): Source | null {
  const url = URL.parse(address);
  if (!url || addressProblem(address.replace(/^http:/i, 'https:')) !== null) return null;
  const host = url.hostname.replace(/\.$/, '');
  const path = normalPath(url.pathname);
  const port = url.port === '' ? '' : `:${url.port}`;
  return {
    url: `https://${host}${port}${path}${normalQuery(url, policy)}`,
    publisher: publisherOf(host, path, policy),
  };
}

function normalPath(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end).replace(/%[0-9a-f]{2}/gi, plainest);
}

/** An escape of a character that needs none becomes the character; of others, the hexadecimal digits become upper case. */
function plainest(escape: string): string {
  const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
}

function normalQuery(url: URL, policy: EvidencePolicy): string {
  if (url.search === '') return '';
  const parameters = url.searchParams;
  const kept = new URLSearchParams();
  parameters.sort();
  for (const [name, value] of parameters) if (!isTracking(name, policy)) kept.append(name, value);
  const query = kept.toString();
  return query === '' ? '' : `?${query}`;
}

function isTracking(name: string, policy: EvidencePolicy): boolean {
  const lower = name.toLowerCase();
  return policy.trackingParameters.some((pattern) =>
    pattern.endsWith('*') ? lower.startsWith(pattern.slice(0, -1)) : lower === pattern,
  );
}

function publisherOf(host: string, path: string, policy: EvidencePolicy): string {
  const domain = registrableDomain(host);
  const segments = Object.hasOwn(policy.sharedHosts, domain) ? policy.sharedHosts[domain] : undefined;
  if (segments === undefined) return domain;
  const owner = path
    .split('/', segments + 1)
    .slice(1)
    .join('/');
  return owner === '' ? domain : `${domain}/${owner.toLowerCase()}`;
}
