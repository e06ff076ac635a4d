import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const WORDS = [
  'network_error',
  'memory_error',
  'signature',
  'signature_zh',
  'regex',
  'workarounds',
  'category',
];

test.each([
  ['signatur', 'signature'],
  ['singature', 'signature'],
  ['Signature', 'signature'],
  ['signature-zh', 'signature_zh'],
  ['regexp', 'regex'],
  ['workaround', 'workarounds'],
  ['catgory', 'category'],
  ['netwrok_error', 'network_error'],
  ['network error', 'network_error'],
  ['memory_eror', 'memory_error'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearestWord(word, WORDS)).toBe(meant);
});

test.each(['', 'x', 'title', 'network_warning_x', 'description', 'x'.repeat(10_000)])(
  'nothing is near %j',
  (word) => {
    expect(nearestWord(word, WORDS)).toBeNull();
  },
);

test('a part that all share makes no two words near', () => {
  expect(nearestWord('disk_error', ['memory_error', 'network_error'])).toBeNull();
});

test('of several, the nearest; of equally near ones, the first', () => {
  expect(nearestWord('cat', ['cab', 'car', 'cat'])).toBe('cat');
  expect(nearestWord('cax', ['cab', 'car'])).toBe('cab');
});

test('no candidates, no answer', () => {
  expect(nearestWord('a', [])).toBeNull();
});
