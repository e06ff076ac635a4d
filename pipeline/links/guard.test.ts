import { expect, test } from 'vitest';
import { PUBLIC_ONLY } from './guard.ts';

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:7f00:1]/',
  'http://169.254.169.254/latest/meta-data',
  'http://localhost/',
  'http://printer.local/',
  'https://wiki.internal/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://user:secret@site.net/',
])('%s is refused', (address) => {
  expect(PUBLIC_ONLY.refuse(new URL(address))).toMatch(/^it leads/);
});

test.each(['http://site.net/', 'https://site.net:8443/x', 'https://93.184.216.34/'])(
  '%s may be asked for',
  (address) => {
    expect(PUBLIC_ONLY.refuse(new URL(address))).toBeNull();
  },
);

test('private IP addresses are not connected to', () => {
  for (const ip of ['10.0.0.1', '127.0.0.1', '169.254.169.254', '::1', 'fd00::1', '0.0.0.0'])
    expect(PUBLIC_ONLY.allows(ip)).toBe(false);
  for (const ip of ['93.184.216.34', '2606:4700::1111']) expect(PUBLIC_ONLY.allows(ip)).toBe(true);
});
