import { expect, test } from 'vitest';
import { broadAlternatives } from './breadth/breadth.ts';
import { compileRegex } from './engine/compile.ts';
import { ORDINARY_LINES } from './breadth/ordinary-lines.ts';
import { broad } from './broad.ts';
import { completeRecord } from '../../record/complete-record.ts';
import type { Policy } from '../../policy/policy.ts';
import { Facts } from '../../rule/pass.ts';

function messagesOf(regex: string): string[] {
  const record = completeRecord({ regex }, 'a/b');
  const subject = { id: 'a/b', record, facts: new Facts(), policy: {} as Policy, today: '2026-01-01' };
  return [...broad.check(subject)].map(({ message }) => message);
}

function sourcesOf(source: string): string[] {
  const { regex } = compileRegex(source);
  return regex ? broadAlternatives(regex).map((each) => each.source) : [];
}

test('judges each alternative on its own, and says where it stands', () => {
  const messages = messagesOf('(NOT_FOUND: resource|not found)');
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain('The alternative `not found` (characters 22 to 30) matches ordinary text');
  expect(messages[0]).toContain('`The lost keys were not found in the drawer');
});

test.each(['', '.*', '\\w*', '(?:ab)?', '^'])('%j matches without any text', (regex) => {
  expect(messagesOf(regex)[0]).toMatch(/matches every(where| text)/);
});

test('names an alternative that is empty', () => {
  expect(messagesOf('TypeError: x is not iterable|')).toEqual([
    expect.stringContaining('empty (at character 30)'),
  ]);
});

// Three letters without a boundary are found in longer words, common words are found in prose.
test.each([
  'wai',
  'OOM',
  'LCC',
  'not found',
  'timeout',
  'error',
  'failed',
  'denied',
  '\\d{3}',
  '.',
  'memory',
  '404',
])('%s is broad', (regex) => {
  expect(sourcesOf(regex)).toEqual([regex]);
});

test.each([
  'connection refused',
  'permission denied',
  'access denied',
  'out of memory',
  'no such file',
  'command not found',
  'segmentation fault',
  'connection timed out',
  'no space left',
  'address already in use',
  'TypeError',
  'NullPointerException',
  'CrashLoopBackOff',
  'ECONNREFUSED',
  'WebSocket.*handshake.*400',
  'too many open files',
  'rate limit',
  'quota exceeded',
  'failed to',
  'certificate has expired',
  '502 Bad Gateway',
])('%s is not', (regex) => {
  expect(sourcesOf(regex)).toEqual([]);
});

test('tells the alternatives of a regex with back-references apart', () => {
  expect(sourcesOf('(["\'])CrashLoopBackOff\\1|(o)\\2d')).toEqual(['(o)\\2d']);
});

test('says nothing about a regex that does not compile', () => {
  expect(messagesOf('not found(')).toEqual([]);
});

test('the ordinary lines are many, distinct and short', () => {
  expect(ORDINARY_LINES.length).toBeGreaterThan(600);
  expect(new Set(ORDINARY_LINES).size).toBe(ORDINARY_LINES.length);
  expect(
    ORDINARY_LINES.filter((line) => line.trim() === '' || line.length > 250 || line.includes('\n')),
  ).toEqual([]);
});
