import { expect, test } from 'vitest';
import { registrableDomain } from './public-suffix.ts';

test.each([
  ['docs.python.org', 'python.org'],
  ['www.bbc.co.uk', 'bbc.co.uk'],
  ['gist.github.com', 'github.com'],
  ['alice.github.io', 'alice.github.io'],
  ['django.readthedocs.io', 'django.readthedocs.io'],
  ['xn--bcher-kva.net', 'xn--bcher-kva.net'],
  ['s3.amazonaws.com', 's3.amazonaws.com'],
  ['93.184.216.34', '93.184.216.34'],
  ['[2606:4700::1111]', '[2606:4700::1111]'],
])('%s is registered as %s', (host, domain) => {
  expect(registrableDomain(host)).toBe(domain);
});
