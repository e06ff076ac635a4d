import { expect, test } from 'vitest';
import { slugFor } from './draft-record.ts';

test.each([
  ["Error: Cannot find module '<name>'", 'cannot-find-module'],
  ['FATAL: 错误', 'error'],
  ['open <path>: no such file', 'open-no-such-file'],
  ["curl: (7) Couldn't connect to server", 'curl-7-couldnt-connect-server'],
])('the slug of %s', (signature, slug) => {
  expect(slugFor(signature)).toBe(slug);
});
