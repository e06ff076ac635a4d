import { expect, test } from 'vitest';
import { keepTokens } from './tokens.ts';

test('lists what a translation must keep, each once, in the order of the text', () => {
  expect(
    keepTokens(
      "Add the 'Sec-WebSocket-Key' header to `new WebSocket(url)`; Sec-WebSocket-Key is in RFC 6455, see https://example.com/x and --verbose.",
    ),
  ).toEqual([
    'Sec-WebSocket-Key',
    '`new WebSocket(url)`',
    'RFC',
    '6455',
    'https://example.com/x',
    '--verbose',
  ]);
});

test('has nothing to keep in plain language', () => {
  expect(keepTokens('The server rejects the upgrade request.')).toEqual([]);
});
