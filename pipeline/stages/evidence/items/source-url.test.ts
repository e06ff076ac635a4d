import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from './source-url.ts';
import { evidencePolicy as policy } from '../testing/test-record.ts';

test.each([
  ['http://docs.python.org/3/', 'https://docs.python.org/3'],
  ['HTTPS://Docs.Python.ORG/3', 'https://docs.python.org/3'],
  ['https://docs.python.org:443/3', 'https://docs.python.org/3'],
  ['http://docs.python.org:80/3', 'https://docs.python.org/3'],
  ['https://docs.python.org./3', 'https://docs.python.org/3'],
  ['https://docs.python.org/3#errors', 'https://docs.python.org/3'],
  ['https://docs.python.org/3//', 'https://docs.python.org/3'],
  ['https://docs.python.org/3?', 'https://docs.python.org/3'],
  ['https://docs.python.org/3?utm_source=x&utm_medium=y', 'https://docs.python.org/3'],
  ['https://docs.python.org/2/../3', 'https://docs.python.org/3'],
  ['https://docs.python.org/%33', 'https://docs.python.org/3'],
  ['https://a.net/q?b=2&a=1&FBCLID=z', 'https://a.net/q?a=1&b=2'],
  ['https://a.net/%e4%B8%AD', 'https://a.net/%E4%B8%AD'],
  ['https://a.net/中', 'https://a.net/%E4%B8%AD'],
  ['https://bücher.net', 'https://xn--bcher-kva.net'],
  ['https://a.net:8443/x', 'https://a.net:8443/x'],
])('%s is %s', (address, url) => {
  expect(readSource(address, policy)?.url).toBe(url);
});

test.each([
  ['case of the path', 'https://a.net/Readme', 'https://a.net/readme'],
  ['a parameter', 'https://a.net/q?id=1', 'https://a.net/q?id=2'],
  ['the value of a parameter', 'https://a.net/q?ref=/x', 'https://a.net/q?ref=/x/'],
  ['an escaped slash', 'https://a.net/a%2Fb', 'https://a.net/a/b'],
  ['the port', 'https://a.net:8443', 'https://a.net'],
  ['the host', 'https://www.a.net', 'https://a.net'],
])('%s makes another page', (_, one, other) => {
  expect(readSource(one, policy)?.url).not.toBe(readSource(other, policy)?.url);
});

test.each([
  'javascript:alert(1)',
  'ftp://a.net/x',
  'https://user:secret@a.net',
  'https://localhost/x',
  'https://127.0.0.1/x',
  'https://0x7f.1/x',
  'https://[::1]/x',
  'https://10.0.0.1/x',
  'https://169.254.169.254/latest',
  'a.net/x',
  '/x',
  '',
  'https://',
])('%s is nothing that a reader can open', (address) => {
  expect(readSource(address, policy)).toBeNull();
});

test.each([
  ['https://docs.python.org/3', 'python.org'],
  ['https://www.bbc.co.uk/x', 'bbc.co.uk'],
  ['https://alice.github.io/x', 'alice.github.io'],
  ['https://github.com/NodeJS/node/issues/1', 'github.com/nodejs'],
  ['https://gist.github.com/alice/1', 'github.com/alice'],
  ['https://github.com', 'github.com'],
  ['https://sourceforge.net/p/nmap/x', 'sourceforge.net/p/nmap'],
  ['https://stackoverflow.com/questions/1', 'stackoverflow.com'],
])('%s is published by %s', (address, publisher) => {
  expect(readSource(address, policy)?.publisher).toBe(publisher);
});

test('a normalised address is its own normal form', () => {
  const addresses = fc.webUrl({ withFragments: true, withQueryParameters: true });
  fc.assert(
    fc.property(addresses, (address) => {
      const source = readSource(address, policy);
      expect(source && readSource(source.url, policy)).toEqual(source);
    }),
  );
});
