import { expect, test } from 'vitest';
import { addressProblem, isPrivateAddress } from './address.ts';

test.each([
  'https://nodejs.org/api/modules.html#x',
  'https://example.com:8443/a?b=c&d=%20e',
  'HTTPS://Example.COM',
  'https://münchen.de/',
  'https://xn--mnchen-3ya.de/',
  'https://8.8.8.8/',
  'https://1.1.1.1./',
  'https://[2606:4700::1111]/',
  'https://en.wikipedia.org/wiki/Unicode_(disambiguation)',
  'https://a.b.c.d.example.co.uk/path@with@signs',
])('%s is a source that any reader can open', (address) => {
  expect(addressProblem(address)).toBeNull();
});

test.each([
  ['http://example.com/', 'is not https'],
  ['HTTP://example.com/', 'is not https'],
  ['ftp://example.com/', 'does not begin with'],
  ['javascript:alert(1)', 'does not begin with'],
  ['JaVaScRiPt:alert(1)', 'does not begin with'],
  ['data:text/html,<script>alert(1)</script>', 'does not begin with'],
  ['file:///etc/passwd', 'does not begin with'],
  ['blob:https://example.com/1', 'does not begin with'],
  ['https:example.com', 'does not begin with'],
  ['https:/example.com', 'does not begin with'],
  ['https:///example.com', 'does not begin with'],
  ['//example.com/', 'no address'],
  ['example.com', 'no address'],
  ['https://', 'no address'],
  ['', 'no address'],
  ['https://example.com:99999/', 'no address'],
  ['[docs](https://example.com/x)', 'Markdown writes it. Give the address alone: `https://example.com/x`'],
  ['<https://example.com/x>', 'Give the address alone: `https://example.com/x`'],
  ['see the manual', 'no address, but words'],
  ['the page https://example.com/', 'no address, but words'],
  ['https://exa mple.com/', 'space'],
  ['https://exa\tmple.com/', 'space'],
  ['https://example.com/\n', 'space'],
  [' https://example.com/', 'space'],
  ['https://example.com\\@169.254.169.254/', 'backslash'],
  ['https://user:pass@example.com/', 'password'],
  ['https://user@example.com/', 'password'],
  ['https://:pass@example.com/', 'password'],
  ['https://example.com@169.254.169.254/', 'password'],
  ['https://example.com%2f@127.0.0.1/', 'password'],
  ['https://.com/', 'no host'],
  ['https://a..com/', 'no host'],
  ['https://localhost../', 'no host'],
])('%j: %s', (address, reason) => {
  expect(addressProblem(address)).toContain(reason);
});

test.each([
  'https://127.0.0.1/',
  'https://127.1/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://%31%32%37.0.0.1/',
  'https://１２７.０.０.１/',
  'https://①②⑦.0.0.1/',
  'https://127。0。0。1/',
  'https://127.0.0.1./',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://100.64.0.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://192.0.2.1/',
  'https://198.18.0.1/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:7f00:1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::127.0.0.1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://[fc00::1]/',
  'https://[ff02::1]/',
  'https://[2001:db8::1]/',
  'https://[3fff::1]/',
])('%s is private, however it is written', (address) => {
  expect(addressProblem(address)).toContain('private, loopback or reserved');
});

test.each([
  'https://localhost/',
  'https://LOCALHOST:3000/',
  'https://localhost./',
  'https://a.localhost/',
  'https://ｌｏｃａｌｈｏｓｔ/',
  'https://intranet/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://host.docker.internal/',
  'https://router.lan/',
  'https://nas.home.arpa/',
  'https://wiki.corp/',
  'https://localhost.localdomain/',
])("%s is of one's own network", (address) => {
  expect(addressProblem(address)).toContain("one's own network");
});

test('the edges of the private ranges', () => {
  expect(
    ['172.15.255.255', '172.32.0.0', '9.255.255.255', '11.0.0.0', '2000::1', '2001:200::1'].map(
      isPrivateAddress,
    ),
  ).toEqual(Array(6).fill(false));
  expect(
    ['172.16.0.0', '10.255.255.255', '::ffff:8.8.8.8', '4000::1', '1fff::1'].map(isPrivateAddress),
  ).toEqual(Array(5).fill(true));
  expect(isPrivateAddress('example.com')).toBe(false);
});

test('a long address is shown in part', () => {
  expect(addressProblem(`http://example.com/${'x'.repeat(10_000)}`)?.length).toBeLessThan(300);
});
