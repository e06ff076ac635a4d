import { expect, test } from 'vitest';
import { rateNotice, retryAfter, waitInWords } from './rate-headers.ts';

const WALL = Date.parse('2026-01-01T00:00:00Z');

test.each([
  ['1s', 1000],
  ['1m30s', 90_000],
  ['120ms', 120],
  ['6h0m0.5s', 21_600_500],
  ['7', 7000],
  [String(WALL + 5000), 5000],
  [String(WALL / 1000 + 5), 5000],
  ['2026-01-01T00:00:09Z', 9000],
])('a reset of %s is %i ms', (reset, milliseconds) => {
  const headers = new Headers({ 'x-ratelimit-remaining-requests': '3', 'x-ratelimit-reset-requests': reset });
  expect(rateNotice(headers, WALL).requests).toEqual({ limit: null, remaining: 3, reset: milliseconds });
});

test('reads limits by any of their names, and none where there is none', () => {
  const tokens = { 'anthropic-ratelimit-tokens-remaining': '10', 'anthropic-ratelimit-tokens-limit': '20' };
  expect(rateNotice(new Headers(tokens), WALL).tokens).toEqual({ limit: 20, remaining: 10, reset: null });
  expect(rateNotice(new Headers({ 'ratelimit-remaining': '4' }), WALL).requests?.remaining).toBe(4);
  expect(rateNotice(new Headers({ 'x-ratelimit-remaining-requests': 'many' }), WALL)).toEqual({
    requests: null,
    tokens: null,
  });
});

test.each([
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT', date: 'Thu, 01 Jan 2026 00:00:20 GMT' }, 10_000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': 'soon' }, null],
  [{}, null],
])('%o asks to wait %o ms', (headers, milliseconds) => {
  expect(retryAfter(new Headers(headers as Record<string, string>), WALL)).toBe(milliseconds);
});

test.each([
  ['Rate limit reached on tokens per min. Please try again in 1.2s.', 1200],
  ['Please try again in 6m0s. Visit', 360_000],
  ['Retry after 20ms', 20],
  ['Please try again in a moment', null],
  ['Try again in 5', null],
])('%s asks to wait %o ms', (message, milliseconds) => {
  expect(waitInWords(message)).toBe(milliseconds);
});
