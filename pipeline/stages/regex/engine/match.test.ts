import { expect, test } from 'vitest';
import { compileRegex, type CompiledRegex } from './compile.ts';
import { LABELLED } from '../testing/labelled-regexes.ts';
import { matches, nativeIsSafe, firstMatch } from './match.ts';

function regexOf(source: string): CompiledRegex {
  const { regex } = compileRegex(source);
  if (!regex) throw new Error(`${source} does not compile`);
  return regex;
}

test('finds the first match, by the engine or by the machine', () => {
  const short = 'Error: connect ECONNREFUSED 127.0.0.1:5432';
  const long = `${'x'.repeat(9000)} error at start, error at end`;
  const regex = regexOf('error.*at.*end');
  expect(nativeIsSafe(regex, short.length)).toBe(true);
  expect(nativeIsSafe(regex, long.length)).toBe(false);
  expect(firstMatch(regexOf('connect (?:ECONN\\w+)'), short)).toEqual({
    outcome: 'matched',
    start: 7,
    end: 27,
  });
  expect(firstMatch(regex, long)).toEqual({ outcome: 'matched', start: 9001, end: long.length });
  expect(firstMatch(regex, long.slice(0, -3))).toEqual({ outcome: 'not matched' });
});

test.each(LABELLED.exponential.filter((source) => !source.includes('\\1')))(
  'answers %s on a hostile text, without giving up',
  (source) => {
    for (const pump of ['a', 'x', '0', 'ab', ' ', 'error', '"\\a', '/', '11'])
      for (const start of ['', '!', 'b'])
        expect(matches(regexOf(source), `${start}${pump.repeat(300)}\n!`)).not.toBe('gave up');
  },
);

test('gives up, in bounded work, only where groups are referred back to', () => {
  expect(matches(regexOf('^(?:(a+)\\1?)+$'), `${'a'.repeat(60)}!`)).toBe('gave up');
});

test('searches 100 kB without a line break', () => {
  const text = 'websocket handshake '.repeat(5000);
  expect(matches(regexOf('WebSocket.*handshake.*400'), text)).toBe('not matched');
  expect(matches(regexOf('WebSocket.*handshake.*400'), `${text}400`)).toBe('matched');
});
