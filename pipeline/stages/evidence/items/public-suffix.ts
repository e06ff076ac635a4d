import { getDomain } from 'tldts';

/**
 * The part of a host name that one party has registered, by the Public Suffix List (its private section included, so
 * that `a.github.io` and `b.github.io` are two). A host without one, such as an IP address or a suffix itself, is its
 * own. The only user of the list, which is bundled: equal versions give equal answers, without the network.
 *
 * @param host lower case, as `URL.hostname` gives it
 */
export function registrableDomain(host: string): string {
  return (
    getDomain(host, { allowPrivateDomains: true, extractHostname: false, validateHostname: false }) ?? host
  );
}
