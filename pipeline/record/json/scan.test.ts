import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './scan.ts';

function inexact(text: string): string[] {
  return scanJson(text, 32, 16_384).inexactNumbers.map(([start, end]) => text.slice(start, end));
}

test.each([
  '1e999',
  '-1e999',
  '12345678901234567890',
  '9007199254740993',
  '-0',
  '-0.0',
  '0.1e-400',
  '1e-400',
  '0.10000000000000000001',
  `1${'0'.repeat(400)}`,
  `1e${'9'.repeat(1_000)}`,
  `1e-${'9'.repeat(1_000)}`,
])('%s is a number that a double cannot hold', (number) => {
  expect(inexact(`{"a": ${number}}`)).toEqual([number]);
});

test.each([
  '0',
  '1',
  '-1',
  '0.85',
  '0.90',
  '1.0',
  '1e3',
  '1E+3',
  '1.5e-7',
  '9007199254740992',
  '100e-2',
  '1e21',
])('%s is exact, however it is spelt', (number) => {
  expect(inexact(`[${number}]`)).toEqual([]);
});

test('what JSON.stringify writes of a finite number is exact', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(inexact(JSON.stringify([number]))).toEqual([]);
    }),
    { seed: 1 },
  );
});

test('numbers within strings and comments are no numbers', () => {
  expect(inexact('{"1e999": "1e999 \\" 1e999"} // 1e999\n/* 1e999 */')).toEqual([]);
});

test('members are counted outside strings', () => {
  expect(scanJson('{"a:b": {"c": ":"}, "d": [{"e": 1}]}', 32, 16_384).members).toBe(4);
});

test('a string is long by the bytes that it could have, quotes included', () => {
  const { longStrings } = scanJson(`{"a": "${'x'.repeat(40)}", "b": "y"}`, 32, 100);
  expect(longStrings).toEqual([[6, 48]]);
});

test.each([
  ['lists', '['.repeat(33), 32],
  ['objects', '{"a":'.repeat(33), 32 * 5],
  ['lists and objects', '[{"a":'.repeat(17), 16 * 6],
])('the first bracket too many of %s is found', (_, text, at) => {
  expect(scanJson(text, 32, 16_384).tooDeepAt).toBe(at);
});

test('as many levels as allowed are not too deep', () => {
  expect(scanJson('['.repeat(32) + ']'.repeat(32), 32, 16_384).tooDeepAt).toBeNull();
  expect(scanJson(`[${'[],'.repeat(1000)}1]`, 32, 16_384).tooDeepAt).toBeNull();
});

test.each([
  ['behind brackets that close nothing', ']'.repeat(100_000) + '['.repeat(100_000)],
  ['behind brackets of the other kind', '[},'.repeat(100_000)],
  ['behind a string that does not end', `"\n${'['.repeat(100_000)}`],
  ['behind a quote in a comment', `// "\n${'['.repeat(100_000)}`],
  ['behind a quote in a long comment', `/* " */${'['.repeat(100_000)}`],
  ['behind an escaped line break in a string', `"\\\n"${'['.repeat(100_000)}`],
])('no bracket hides %s', (_, text) => {
  expect(scanJson(text, 32, 16_384).tooDeepAt).not.toBeNull();
});

test.each(['"', '\\', '"\\', '//', '/*', '/', '-', '"\\"', '\r"\n', ''])(
  '%j is scanned to its end',
  (text) => {
    expect(scanJson(text.repeat(10_000), 32, 16_384).tooDeepAt).toBeNull();
  },
);
