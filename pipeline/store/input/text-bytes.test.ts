import { expect, test } from 'vitest';
import { TextBytes } from './text-bytes.ts';

const TEXT = 'fatal: 没有 🙂\r\n';

function decoded(bytes: Buffer, piece: number): string {
  const text = new TextBytes();
  let whole = '';
  for (let from = 0; from < bytes.length; from += piece)
    whole += text.decode(bytes.subarray(from, from + piece));
  return whole;
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 of PowerShell', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
])('%s, whole and in pieces that cut characters', (_, bytes) => {
  expect([2, 3, 5, 7, 1000].map((piece) => decoded(bytes, piece))).toEqual(Array(5).fill(TEXT));
});

test('what is no character is replaced', () => {
  expect(decoded(Buffer.from([0x61, 0xff, 0x62]), 10)).toBe('a\uFFFDb');
});
