import { expect, test } from 'vitest';
import { findingsWith } from '../../rule/testing/rule-tester.ts';
import { volatileRule } from './volatile.ts';

test.each([
  ["Error: Cannot find module '/home/ana/shop/server.js'", "Error: Cannot find module '<path>'"],
  ['open C:\\Users\\ana\\shop\\app.log: Access is denied', 'open <path>: Access is denied'],
  ['connect ETIMEDOUT 10.20.30.40:5432', 'connect ETIMEDOUT <address>:5432'],
  ['connect ECONNREFUSED 127.0.0.1:49213', 'connect ECONNREFUSED 127.0.0.1:<port>'],
  ['could not connect to db01.prod.internal', 'could not connect to <host>'],
  ['dial tcp: lookup redis.shop.io:6379: no such host', 'dial tcp: lookup <host>:6379: no such host'],
  ['deploy@web-1: Permission denied (publickey)', '<user>: Permission denied (publickey)'],
  ['SyntaxError: invalid syntax (app.py, line 42)', 'SyntaxError: invalid syntax (app.py, line <n>)'],
  ['src/cart.ts:12:5 - error: wrong type', 'src/cart.ts:<n> - error: wrong type'],
  ['2024-05-01 12:00:01,123 ERROR worker is gone', 'ERROR worker is gone'],
  ['May 12 10:22:33 worker is gone', 'worker is gone'],
  ['certificate expired on 2024-05-01T12:00:00Z', 'certificate expired on <date>'],
  ['request 3f2504e0-4f89-11d3-9a0c-0305e82c3301 failed', 'request <id> failed'],
  ['Back-off restarting pod api-7d9f8b6c59-x2x4z', 'Back-off restarting pod <pod>'],
  ['segfault at 0x7fff5fbff8c0', 'segfault at <address>'],
  ['object 9fceb02d0ae598e95dc970b74767f19372d61af8 is corrupt', 'object <hash> is corrupt'],
  ['killed process 12345 (node)', 'killed process <pid> (node)'],
  ['assert failed in block: [12,0,0], thread: [64,0,0]', 'assert failed in block: <n>, thread: <n>'],
])('%s becomes %s', async (signature, fixed) => {
  const found = await findingsWith(volatileRule, { signature, regex: '[a-z]{3}' });
  expect(found.map(({ pointer, fix }) => [pointer, fix[0]?.value])).toEqual([['/signature', fixed]]);
  expect(await findingsWith(volatileRule, { signature: fixed, regex: '[a-z]{3}' })).toEqual([]);
});

test.each([
  "Error: Cannot find module 'left-pad'",
  'connect ECONNREFUSED 127.0.0.1:5432',
  'listen EADDRINUSE: address already in use :::3000',
  'curl: (6) Could not resolve host: github.com',
  'git@github.com: Permission denied (publickey).',
  'Error: EACCES: permission denied, open /etc/hosts',
  'HTTP/1.1 502 Bad Gateway',
  'npm ERR! code E404',
  'unsupported engine: wanted node >=18.0.0',
  "Unexpected token '<' at line 1 column 1",
  'The API version 2023-10-31 is retired',
  'lodash@4.17.21 is deprecated',
  'exit code 137',
  'SQLSTATE[42S02]: Base table or view not found: 1146',
  'error TS2345: Argument is not assignable',
  'address 0xC0000005',
])('%s is the same everywhere', async (signature) => {
  expect(await findingsWith(volatileRule, { signature })).toEqual([]);
});

test('each alias is looked at, and what the regex would then miss is left to its author', async () => {
  const found = await findingsWith(volatileRule, {
    aliases: ['gone at /home/ana/a', 'gone'],
    regex: 'gone at \\/home\\/ana',
  });
  expect(found).toMatchObject([{ pointer: '/aliases/0', fix: [] }]);
});
