import { expect, test } from 'vitest';
import { readLog } from './read-log.ts';

/** Reads a text in pieces of a size, as a file is read. */
function failures(text: string, size = 1 << 20): { found: string[]; reason: string | null } {
  const found: string[] = [];
  let at = 0;
  const reason = readLog(
    () => {
      if (at >= text.length) return null;
      at += size;
      return text.slice(at - size, at);
    },
    (failure) => found.push(failure),
  );
  return { found, reason };
}

const SERVER = [
  '2026-01-02 10:00:00,001 INFO  start',
  '2026-01-02 10:00:01,001 ERROR request failed',
  'java.lang.IllegalStateException: no session',
  '\tat a.B.c(B.java:1)',
  '2026-01-02 10:00:02,001 INFO  0 errors so far',
  '2026-01-02 10:00:03,001 ERROR disk is full',
  '',
].join('\n');

test('the output of a run is one failure, whole', () => {
  const output = 'npm error code ERESOLVE\nnpm error unable to resolve dependency tree\n';
  expect(failures(output).found).toEqual([output]);
});

test('the log of a server is cut into entries, each with what belongs to it', () => {
  const { found } = failures(SERVER);
  expect(found).toContain(
    '2026-01-02 10:00:01,001 ERROR request failed\njava.lang.IllegalStateException: no session\n\tat a.B.c(B.java:1)\n',
  );
  expect(found.at(-1)).toBe('2026-01-02 10:00:03,001 ERROR disk is full\n');
});

test('where a log is cut while it is read makes no difference', () => {
  const long = SERVER.repeat(40);
  const whole = failures(long).found;
  for (const size of [700, 1001, 4096]) expect(failures(long, size).found).toEqual(whole);
});

test('lines of GitHub Actions are one run, though each has a time', () => {
  const run = '2026-01-02T10:00:00.1234567Z ok\n2026-01-02T10:00:01.1234567Z ##[error]failed\n';
  expect(failures(run).found).toEqual([run]);
});

test('each failed test of a JUnit report is a failure; references and CDATA are read', () => {
  const xml = `<?xml version="1.0"?>
<testsuites><testsuite name="a"><testcase name="fine"/>
<testcase name="x"><failure message="expected 1 &lt; 0" type="AssertionError">at x.js:1</failure></testcase>
<testcase name="y"><error><![CDATA[TypeError: x is <null>]]></error></testcase></testsuite></testsuites>`;
  expect(failures(xml).found.map((text) => text.trim())).toEqual([
    'expected 1 < 0\nat x.js:1',
    'TypeError: x is <null>',
  ]);
});

test('XML with a mistake is said to be so, and an entity bomb does not go off', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<testsuites><testsuite><testcase><failure>&b;</failure></testcase></testsuite></testsuites>`;
  const { found, reason } = failures(bomb.replace(/<!DOCTYPE[^\]]*\]>/, ''));
  expect(reason).toContain('XML with a mistake');
  expect(found.join('').length).toBeLessThan(100);
});

test('what is no text is not read', () => {
  expect(failures('\0\u0001PNG').reason).toBe('it is no text');
});
