import { expect, test } from 'vitest';
import { broadAlternatives } from './breadth/breadth.ts';
import { compileRegex } from './engine/compile.ts';
import { fold } from './engine/units/fold.ts';
import { BOILERPLATE, ORDINARY_LINES } from './breadth/ordinary-lines.ts';
import { broadRule } from './broad.ts';
import { completeRecord } from '../../record/complete-record.ts';
import type { Policy } from '../../policy/policy.ts';
import { Facts } from '../../rule/pass.ts';

function messagesOf(regex: string): string[] {
  const record = completeRecord({ regex }, 'a/b');
  const subject = { id: 'a/b', record, facts: new Facts(), policy: {} as Policy, today: '2026-01-01' };
  return [...broadRule.check(subject)].map(({ message }) => message);
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

test.each([
  'Accepted password for',
  'server listening',
  'npm warn deprecated',
  'is deprecated',
  'unused variable',
  'password',
  'pointer',
  'symbol',
  'integer',
  'modified:',
  'build success',
  'passed',
])('%s is said where all is well', (regex) => {
  expect(sourcesOf(regex)).toEqual([regex]);
});

test.each([
  'Traceback \\(most recent call last\\)',
  'File ".*", line \\d+',
  'Caused by:',
  'Exception in thread',
  'exit code 1',
  'exit(?:ed with)? (?:code|status) \\d+',
  '\\[error\\]',
  'BUILD FAILURE',
  'apiVersion: v1',
  'During handling of the above exception',
  '\\w+Error:',
  '\\w+Exception',
  'error\\[E\\d{4}\\]',
  'error TS\\d+',
  'npm ERR! code \\w+',
  '^fatal: ',
  'panic: ',
  'at .*\\(.*\\.js:\\d+:\\d+\\)',
  'status code \\d+',
  'ORA-\\d{5}',
])('%s finds every error of a kind', (regex) => {
  const messages = messagesOf(regex);
  expect(messages).toHaveLength(1);
});

test('says that it is every error of a kind, and of which', () => {
  expect(messagesOf('error TS\\d+')[0]).toContain(
    'matches what every error of its kind has (Node.js and npm)',
  );
});

test('the words of a warning are not held against the record of it', () => {
  const { regex } = compileRegex('LF will be replaced by CRLF');
  if (!regex) throw new Error('does not compile');
  expect(broadAlternatives(regex, 'warning: LF will be replaced by CRLF in README.md.')).toEqual([]);
  expect(broadAlternatives(regex, 'error: a line of another file')).toHaveLength(1);
});

test.each([ORDINARY_LINES, BOILERPLATE])(
  'the lines are distinct and short, and say where they come from',
  ({ lines }) => {
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.trim() === '' || line.length > 250 || line.includes('\n'))).toEqual(
      [],
    );
  },
);

test('the ordinary lines are thousands, of more than forty tools', () => {
  expect(ORDINARY_LINES.lines.length).toBeGreaterThan(4_500);
  const origins = new Set(ORDINARY_LINES.lines.map((_, at) => ORDINARY_LINES.originOf(at)));
  expect(origins.size).toBeGreaterThan(60);
});

test('finds the lines that hold literals as looking at each would', () => {
  for (const clauses of [
    [['error']],
    [['not found', 'failed'], ['the']],
    [['server'], ['listening', 'started'], ['e']],
    [['zzzz']],
    [],
  ]) {
    const slow = ORDINARY_LINES.lines.flatMap((line, at) =>
      clauses.every((clause) => clause.some((literal) => fold(line).includes(fold(literal)))) ? [at] : [],
    );
    expect(ORDINARY_LINES.holding(clauses.map((clause) => clause.map(fold)))).toEqual(slow);
  }
});
