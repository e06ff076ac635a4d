import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXACT_VERSION, VOLATILE_KINDS } from './volatile-kinds.ts';
import { volatilePartsOf } from './volatile-parts.ts';

/** At least one find of each kind, and pieces of finds. */
const FRAGMENTS = [
  '2024-03-01 10:20:30,123 ',
  'Jan  5 10:20:30',
  '/home/ann/x.py',
  '/opt/a/b',
  'C:\\Work\\app\\main',
  '/a/b/c.ts',
  '10.1.2.3',
  'aa:bb:cc:dd:ee:ff',
  'fe80::1ff:fe23',
  'DESKTOP-ABCDEFG',
  'db.internal',
  'db.corp:5432',
  'ann@build-host',
  'deadbeef-dead-beef-dead-beefdeadbeef',
  'web-7f9c4d5b68-x2x4z',
  '0x7fffabcd1234',
  'a1b2c3d4e5f6a7',
  '5 Mar 2024',
  '23:59:59',
  '1700000000',
  'line 42',
  'main.py:12',
  'localhost:34567',
  'pid 4242',
  'block: [0,0,0]',
  '1.50 GiB',
  '1.2.3',
  'Error',
  ' ',
  ': ',
  '中文',
];

test('what a kind says of its finds is true: with and without it, the same is found', () => {
  const kinds = [...VOLATILE_KINDS, EXACT_VERSION];
  const unhinted = kinds.map((kind) => ({ ...kind, hint: '' as const }));
  const placesIn = (text: string, of: typeof kinds): unknown[] =>
    volatilePartsOf(text, of).map(({ kind, start, end }) => [kind.what, start, end]);
  const found = new Set<string>();
  const check = (text: string): void => {
    expect(placesIn(text, kinds)).toEqual(placesIn(text, unhinted));
    for (const { kind } of volatilePartsOf(text, kinds)) found.add(kind.what);
  };
  FRAGMENTS.forEach(check);
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 5 }), (parts) => check(parts.join(' '))),
    { seed: 20_261_129, numRuns: 300 },
  );
  expect([...found].sort()).toEqual([...new Set(kinds.map(({ what }) => what))].sort());
});
