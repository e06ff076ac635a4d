import { expect, test } from 'vitest';
import { slugFor } from './slug-for.ts';

test.each([
  ["Error: Cannot find module '<name>'", 'cannot-find-module'],
  ['FATAL: 错误', 'error'],
  ["git：'<name>' 不是一个 git 命令", 'git-not-git-command'],
  ['错误：源引用规格 <name> 没有匹配', 'refspec-does-not-match'],
  ['ERROR 1205 (HY000) at line <n>: Lock wait timeout exceeded', '1205-lock-wait-timeout-exceeded'],
  [
    'org.opentest4j.AssertionFailedError: expected: <10> but was: <12>',
    'assertionfailederror-expected-10-but-was-12',
  ],
  ['could not be done but the rest is', 'could-not-be-done-but-rest'],
  ['open <path>: no such file', 'open-no-such-file'],
  ["curl: (7) Couldn't connect to server", 'curl-7-couldnt-connect-server'],
])('the slug of %s', (signature, slug) => {
  expect(slugFor(signature)).toBe(slug);
});
