import { BlockList, isIP } from 'node:net';

type Ranges = readonly (readonly [address: string, prefix: number])[];

/** Address ranges that are not on the public internet (IANA special-purpose registries, RFC 6890 and its updates). */
const PRIVATE_4: Ranges = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6, only 2000::/3 is given out for the public internet, and not all of that. */
const PRIVATE_6: Ranges = [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Names that no public resolver answers (RFC 6761, 6762, 8375 and common practice). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|example|test|invalid|onion|home\.arpa)$/;

const lists = new Map<Ranges, BlockList>();

/** Made when first asked for: most records cite hosts by name. */
function isIn(ranges: Ranges, ip: string, family: 'ipv4' | 'ipv6'): boolean {
  let list = lists.get(ranges);
  if (!list) {
    list = new BlockList();
    for (const [address, prefix] of ranges) list.addSubnet(address, prefix, family);
    lists.set(ranges, list);
  }
  return list.check(ip, family);
}

/** 4 or 6 for an IP address, else 0. What has neither form is not taken apart. */
function familyOf(host: string): number {
  return /^[\d.]+$|:/.test(host) ? isIP(host) : 0;
}

/** Whether an IP address is one that only some machines can reach: private, loopback, link-local, reserved. */
export function isPrivateAddress(ip: string): boolean {
  const family = familyOf(ip);
  return family === 6 ? isIn(PRIVATE_6, ip, 'ipv6') : family === 4 && isIn(PRIVATE_4, ip, 'ipv4');
}

/** Answers already found: a page is cited by many records, and several rules ask about it. */
const known = new Map<string, string | null>();
const KNOWN_AT_MOST = 10_000;

/**
 * What keeps an address from being a source that any reader can open; null where nothing does. The address is judged
 * as browsers read it (WHATWG URL), so that no spelling of a private one slips through.
 */
export function addressProblem(address: string): string | null {
  const answer = known.get(address);
  if (answer !== undefined) return answer;
  const problem = problemOf(address);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(address, problem);
  return problem;
}

function problemOf(address: string): string | null {
  const bare = addressInLink(address);
  if (bare !== null)
    return `${shown(address)} is a link as Markdown writes it. Give the address alone: ${shown(bare)}.`;
  if (/\s/.test(address.trim()) && !/^\s*[\w+.-]+:/.test(address))
    return `${shown(address)} is no address, but words. Give the page that says so, with \`https://\` in front, or take it out.`;
  // Browsers drop or turn these silently, so that what is shown is not what is opened.
  if (/[\s\\\u0000-\u001f]/.test(address))
    return `${shown(address)} holds a space, a backslash or a control character. Copy the address anew from the browser.`;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return `${shown(address)} is no address that a browser can open. Give the whole of it, with \`https://\` in front.`;
  }
  if (url.protocol === 'http:')
    return `${shown(address)} is not https, so what it shows can be changed on its way. Use the https address; nearly every site has one.`;
  // Browsers also take "https:example.com"; other programs do not.
  if (url.protocol !== 'https:' || !/^https:\/\/[^/]/i.test(address))
    return `${shown(address)} does not begin with \`https://\`. A source is a page that any reader can open.`;
  if (url.hostname.split('.').slice(0, -1).includes(''))
    return `${shown(address)} names no host: a part of the name is empty. Copy the address anew from the browser.`;
  if (url.username !== '' || url.password !== '')
    return `The address holds a user name or a password before \`@\`. Take them out, and change the password: it has been published.`;
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.+$/, '');
  if (isPrivateAddress(host))
    return `${shown(address)} leads to a private, loopback or reserved address, which no other reader can reach. Give a public source.`;
  if (familyOf(host) === 0 && (!host.includes('.') || PRIVATE_NAME.test(host)))
    return `${shown(address)} leads to a host within one's own network, which no other reader can reach. Give a public source.`;
  return null;
}

/** The address in a link as Markdown writes it, `<…>` or `[words](…)`; null where a text is none. */
export function addressInLink(text: string): string | null {
  const [, bracketed, inner] = /^(?:<([^<>\s]+)>|\[[^\]]*\]\(([^()\s]+)\))$/.exec(text) ?? [];
  return bracketed ?? inner ?? null;
}

function shown(address: string): string {
  return `\`${address.length > 80 ? `${address.slice(0, 77)}…` : address}\``;
}
