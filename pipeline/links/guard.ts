import { addressProblem, isPrivateAddress } from '../record/address.ts';

/**
 * Keeps visits out of the network of whoever runs them. A stranger wrote the addresses, and the servers that they lead to
 * choose the redirects and the answers of the name servers.
 */
export interface AddressGuard {
  /** Why an address must not be asked for, as a clause; null where it may. */
  refuse(url: URL): string | null;
  /** Whether one may connect to an IP address. */
  allows(ip: string): boolean;
}

export const PUBLIC_ONLY: AddressGuard = {
  refuse(url) {
    if (!/^https?:$/.test(url.protocol)) return `it leads to \`${url.protocol}\`, which is no page`;
    if (url.username !== '' || url.password !== '') return 'it leads to an address with a password in it';
    const secure = new URL(url);
    secure.protocol = 'https:';
    return addressProblem(secure.href) === null ? null : 'it leads into a private network';
  },
  allows: (ip) => !isPrivateAddress(ip),
};
