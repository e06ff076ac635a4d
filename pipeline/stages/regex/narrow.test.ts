import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { narrowRule } from './narrow.ts';

test.each([
  ['Cannot open /home/alice/app/config\\.yml', '/home/alice/app/config\\.yml', 'a path'],
  ['\\(/Users/bob/src/index\\.js\\)', '/Users/bob/src/index\\.js', 'a path'],
  [
    'File "/usr/lib/python3\\.10/site-packages/foo\\.py"',
    '/usr/lib/python3\\.10/site-packages/foo\\.py',
    'a path',
  ],
  ['C:\\\\Users\\\\bob\\\\x not found', 'C:\\\\Users\\\\bob\\\\x not found', 'a path'],
  ['/app/src/server\\.js', '/app/src/server\\.js', 'a path'],
  ['connect ECONNREFUSED 192\\.168\\.1\\.20:5432', '192\\.168\\.1\\.20', 'an address'],
  ['connect ETIMEDOUT 10.0.0.5', '10.0.0.5', 'an address'],
  ['no route to fe80::1ff:fe23:4567:890a', 'fe80::1ff:fe23:4567:890a', 'an address'],
  ['segfault at 0x7fff5fbff8c0', '0x7fff5fbff8c0', 'an address in memory'],
  ['SyntaxError.*line 42', '42', 'a line number'],
  ['error on line\\s+117', '117', 'a line number'],
  ['index\\.ts:12:3 - error', '12:3', 'a line number'],
  ['2023-04-01 .*ERROR', '2023-04-01', 'a date'],
  ['\\[12:30:45\\] failed', '12:30:45', 'a time of day'],
  ['npm v9\\.6\\.7 requires', 'v9\\.6\\.7', 'an exact version'],
  ['TypeScript (?:5.4.3) failed', '5.4.3', 'an exact version'],
  ['request 3f2504e0-4f89-11d3-9a0c-0305e82c3301', '3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'an id'],
  ['container 4c01db0b339c died', '4c01db0b339c', 'a hash'],
  ['killed process 12345', '12345', 'the number of a process'],
  ['main\\.go:42', '42', 'a line number'],
  ['Foo\\.java\\(12,5\\)', '12,5', 'a line number'],
  ['lookup db01\\.prod\\.internal: no such host', 'db01\\.prod\\.internal', 'a host'],
  ['dial tcp redis\\.shop\\.io:6379', 'redis\\.shop\\.io', 'a host'],
  ['ECONNREFUSED 127\\.0\\.0\\.1:49213', '49213', 'a port'],
  ['connect to host x port 54321', '54321', 'a port'],
  ['deploy@web-1: Permission denied', 'deploy@web-1', 'the user and host'],
  ['pod api-7d9f8b6c59-x2x4z', 'api-7d9f8b6c59-x2x4z', 'the name of one pod'],
  ['block: \\[12,0,0\\], thread', '\\[12,0,0\\]', 'a block of numbers'],
  ['allocate 2\\.53 GiB', '2\\.53', 'an amount'],
  ["No module named 'quuxlib'", 'quuxlib', 'the name of one package'],
  ["Can't resolve 'frob-widget'", 'frob-widget', 'the name of one package'],
])('%s holds `%s`, %s', async (regex, piece, what) => {
  const [finding] = await findingsWith(narrowRule, { regex });
  expect(finding).toMatchObject({ rule: 'regex/narrow', severity: 'warning', pointer: '/regex' });
  expect(finding?.message).toContain(`\`${piece}\` at character ${regex.indexOf(piece) + 1} is ${what}`);
});

const SAME_EVERYWHERE = String.raw`HTTP/1\.1 400
127\.0\.0\.1:3000
169\.254\.169\.254.*timeout
bind.*0\.0\.0\.0.*failed
10\.0\.0\.0/8
0x80070005
0xC0000005
E0308
port 5432
TLS 1\.2
GLIBC_2\.34
line 1 column 1 \(char 0\)
/etc/nginx/nginx\.conf
/var/run/docker\.sock
api-version=2023-05-15
crisis line 988
exit code 137
OID 1\.3\.6\.1\.4\.1
SQLSTATE\[40001\]
16777216 bytes
python3\.10
deadbeef
ORA-12154
\d+\.\d+\.\d+
line \d+
0\.30000000000000004
\.github/workflows/[\w.-]+\.yml
and/or either/or`.split('\n');

test.each(SAME_EVERYWHERE)('%s is the same everywhere', async (regex) => {
  expect(await findingsWith(narrowRule, { regex })).toEqual([]);
});

test('names each piece in one finding', async () => {
  const found = await findingsWith(narrowRule, { regex: 'File "/app/main\\.py", line 10' });
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toMatch(/main.*; `10`/);
});

test('the date and time of a line of a log are best left out', async () => {
  const [finding] = await findingsWith(narrowRule, { regex: '2024-05-01 12:00:01,123 ERROR worker is gone' });
  expect(finding?.message).toContain(
    '`2024-05-01 12:00:01,123 ` at character 1 is the date and time of one line of a log (leave it out)',
  );
});

test('the name of the package that a record is about is no accident', async () => {
  const regex = "No module named 'quuxlib'";
  expect(await findingsWith(narrowRule, { regex, tags: ['quuxlib'] })).toEqual([]);
  expect(
    await findingsWith(narrowRule, { regex, root_cause: 'The package quux-lib was never installed.' }),
  ).toEqual([]);
});
