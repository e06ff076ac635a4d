import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { urlRule } from './url.ts';

async function found(fields: { [key: string]: Json | undefined }): Promise<string[]> {
  return (await findingsWith(urlRule, fields)).map(({ pointer }) => pointer);
}

const GOOD = 'https://nodejs.org/';

function everywhere(address: string): { [key: string]: Json } {
  return {
    official_doc_url: address,
    dead_ends: [{ action: 'a', why_fails: 'b', fail_rate: 1, sources: [GOOD, address] }],
    workarounds: [{ action: 'a', success_rate: 1, sources: [address] }],
    outcomes: [{ workaround: 0, succeeded: 1, failed: 0, source: address, date: '2024-01-01' }],
  };
}

test('public https addresses are no finding', async () => {
  expect(await found(everywhere(GOOD))).toEqual([]);
  expect(await found({ official_doc_url: null })).toEqual([]);
});

test.each([
  'http://nodejs.org/',
  'javascript:alert(1)',
  'https://169.254.169.254/',
  'https://user:pass@nodejs.org/',
  'nodejs.org',
  '',
])('%j is found wherever it stands', async (address) => {
  expect(await found({ official_doc_url: address })).toEqual(['/official_doc_url']);
  if (address === '') return;
  expect((await found(everywhere(address))).sort()).toEqual([
    '/dead_ends/0/sources/1',
    '/official_doc_url',
    '/outcomes/0/source',
    '/workarounds/0/sources/0',
  ]);
});

test('an address with a character that nobody sees has a rule of its own', async () => {
  expect(await found(everywhere('https://nodejs.org/\u0000'))).toEqual([]);
});

test('addresses within a key that is misshapen are not read', async () => {
  expect(await found({ workarounds: [{ action: 7, success_rate: 1, sources: ['http://x.org/'] }] })).toEqual(
    [],
  );
  expect(await found({ workarounds: 7, official_doc_url: 'http://x.org/' })).toEqual(['/official_doc_url']);
});

test('a flood of bad addresses is cut off and counted', async () => {
  const sources = Array<string>(5_000).fill('x');
  const findings = await findingsWith(urlRule, { workarounds: [{ action: 'a', success_rate: 1, sources }] });
  expect(findings).toHaveLength(100);
  expect(findings.some(({ message }) => message.includes('4900 more'))).toBe(true);
});
