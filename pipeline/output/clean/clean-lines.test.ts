import { expect, test } from 'vitest';
import { cleanLines } from './clean-lines.ts';

const texts = (output: string): string[] => cleanLines(output).map(({ text }) => text);

test.each([
  ['colours', '\u001B[1;31merror\u001B[0m\u001B[1m: no\u001B[m', 'error: no'],
  ['links', '\u001B]8;;https://x.example\u001B\\E0308\u001B]8;;\u001B\\', 'E0308'],
  ['colours that lost their escape', '[0;31merror[0m: rate(x[5m])', 'error: rate(x[5m])'],
  ['GitHub Actions', '2026-01-02T03:04:05.1234567Z ##[error]Process failed', 'Process failed'],
  ['a workflow command', '::error file=a.ts,line=1,col=2::Cannot find x', 'Cannot find x'],
  ['BuildKit', '#12 2.412 E: Unable to locate package x', 'E: Unable to locate package x'],
  ['compose', 'web_1  | Error: no', 'Error: no'],
  ['pm2', '3|web  | Error: no', 'Error: no'],
  ['compose with a logger', 'db-1  | 2026-01-02 03:04:05.123 UTC [1] FATAL:  no', 'FATAL:  no'],
  ['syslog', 'Jan  2 03:04:05 host sshd[12]: error: no', 'error: no'],
  ['a Java logger', '2026-01-02 03:04:05,123 ERROR [main] com.example.App - Cannot start', 'Cannot start'],
  ['Maven', '[ERROR] Failed to execute goal', 'Failed to execute goal'],
  ['nginx', '2026/01/02 03:04:05 [error] 29#29: *1 open() failed', 'open() failed'],
  ['klog', 'E0102 03:04:05.000000       1 main.go:12] unable to load', 'unable to load'],
  ['pytest', "E   NameError: name 'x' is not defined", "NameError: name 'x' is not defined"],
  ['a box', '│ Error: Unsupported argument', 'Error: Unsupported argument'],
  ['quotes and spaces', '‘a’\u00A0“b”', '\'a\' "b"'],
  ['what is invisible', '\uFEFFa\u200Bb\u0000c_\u0008', 'abc'],
])('without %s', (_, output, clean) => {
  expect(texts(output)).toEqual([clean]);
});

test.each([
  'ERROR: No matching distribution found for x',
  'Error: [a] b',
  'ERROR 1045 (28000): no',
  'E: no',
  'npm error code E404',
  'nginx: [emerg] no',
  '12:30 was late',
])('%s stays as it is', (line) => {
  expect(texts(line)).toEqual([line]);
});

test('each position leads back', () => {
  const output = 'x\r\n\u001B[31merr\u001B[1mor\u001B[0m: no';
  const line = cleanLines(output)[1];
  expect(line?.text).toBe('error: no');
  for (const [at, character] of [...(line?.text ?? '')].entries())
    expect(output[line?.traced.originOf(at) ?? -1]).toBe(character);
});

test('the message of a log in JSON is read as it was printed', () => {
  const line =
    '{"time":"2026-01-02T03:04:05Z","level":"error","msg":"Traceback\\n  role \\"x\\" does not exist\\tC:\\\\new"}';
  const lines = cleanLines(line);
  expect(lines.map(({ text, level }) => [text, level])).toEqual([
    ['Traceback', 'error'],
    ['  role "x" does not existC:\\new', 'error'],
  ]);
  expect(line[lines[1]?.traced.originOf(2) ?? -1]).toBe('r');
  expect(texts('{"level":"error","err":"a","msg":"b"}')).toEqual(['{"level":"error","err":"a","msg":"b"}']);
  expect(texts('{"error":"a","message":"b"}')).toEqual(['{"error":"a","message":"b"}']);
});

test('a level is what the prefix says', () => {
  expect(cleanLines('[WARN] a\n##[error]b\nc').map(({ level }) => level)).toEqual(['warning', 'error', null]);
});

test('what a progress bar overwrote is a line of its own', () => {
  expect(texts('10%\r20%\rcurl: (6) no')).toEqual(['10%', '20%', 'curl: (6) no']);
});

test('lines that were wrapped at a width are whole again', () => {
  const long = `Error: the module ${'x'.repeat(40)} could not be loaded since it needs another one`;
  expect(texts(`$ run\n${long.slice(0, 80)}\n${long.slice(80)}\ndone`)).toEqual(['$ run', long, 'done']);
  expect(texts(`error: ${'word '.repeat(15)}\nhint: ${'word '.repeat(9)}`)).toHaveLength(2);
});

test('what a logger wrote next is no rest of the line before it', () => {
  const first = `2025-02-03 14:02:33,120 [w-1] ERROR c.a.Run - could not open the file that was asked for by the caller of ${'x'.repeat(9)}`;
  const next = '2025-02-03 14:02:33,121 [w-1] WARN c.a.Run - retrying, with what is left of it';
  expect(cleanLines(`${first}\n${next}`)).toHaveLength(2);
});
