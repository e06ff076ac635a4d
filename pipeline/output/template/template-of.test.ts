import { expect, test } from 'vitest';
import { formOf } from './part.ts';
import { templateOf } from './template-of.ts';
import { regexOf } from './template-regex.ts';
import { signatureOf } from './template-signature.ts';

function drawn(message: string): string {
  return templateOf(message)
    .parts.map(({ kind, text, quotes }) =>
      kind === null ? text : quotes ? `${quotes[0]}<${kind}>${quotes[1]}` : `<${kind}>`,
    )
    .join('');
}

test.each([
  ["ModuleNotFoundError: No module named 'requests'", "ModuleNotFoundError: No module named '<name>'"],
  [
    "AttributeError: 'NoneType' object has no attribute 'x'",
    "AttributeError: 'NoneType' object has no attribute '<name>'",
  ],
  ['bash: foo: command not found', 'bash: <name>: command not found'],
  ['git@github.com: Permission denied (publickey).', '<user>: Permission denied (publickey).'],
  [
    'ssh: connect to host 10.0.0.1 port 22: Connection refused',
    'ssh: connect to host <address> port <port>: Connection refused',
  ],
  ['fatal error: foo.h: No such file or directory', 'fatal error: <path>: No such file or directory'],
  [
    "ERROR 1054 (42S22): Unknown column 'x' in 'field list'",
    "ERROR 1054 (42S22): Unknown column '<name>' in 'field list'",
  ],
  [
    "undefined method `name' for nil:NilClass (NoMethodError)",
    "undefined method `<name>' for nil:NilClass (NoMethodError)",
  ],
  ["curl: (6) Couldn't resolve host 'a.b.c'", "curl: (6) Couldn't resolve host '<name>'"],
  [
    'panic: runtime error: index out of range [5] with length 3',
    'panic: runtime error: index out of range [<number>] with length <number>',
  ],
  ['error[E0382]: borrow of moved value: `s`', 'error[E0382]: borrow of moved value: `<name>`'],
  ['错误：‘foo’未声明(在此函数内第一次使用)', '错误：‘<name>’未声明(在此函数内第一次使用)'],
  [
    'npm error 404 Not Found - GET https://r.example/x - Not found',
    'npm error 404 Not Found - GET <url> - Not found',
  ],
  ['java.lang.ClassNotFoundException: com.example.Foo', 'java.lang.ClassNotFoundException: <name>'],
  ["Can't open file: it doesn't exist", "Can't open file: it doesn't exist"],
])('of %s', (message, template) => {
  expect(drawn(message)).toBe(template);
});

test('the parts are the message', () => {
  const message =
    'psql: error: connection to server at "localhost" (::1), port 5432 failed: FATAL:  role \'x\' does not exist';
  const { parts } = templateOf(message);
  expect(parts.map(({ text }) => text).join('')).toBe(message);
  expect(parts.every(({ text, start, end }) => message.slice(start, end) === text)).toBe(true);
});

test.each([
  [
    "error: pathspec 'x' did not match",
    "error: pathspec 'y z' did not match",
    "error: path 'x' did not match",
  ],
  [
    'cat: a.txt: No such file or directory',
    'cat: /etc/b: No such file or directory',
    'cat: a.txt: Permission denied',
  ],
  [
    'Error: connect ECONNREFUSED 127.0.0.1:5432',
    'Error: connect ECONNREFUSED ::1:80',
    'Error: connect ETIMEDOUT ::1:80',
  ],
  [
    "ld: undefined reference to `foo'",
    'ld: undefined reference to ‘bar’',
    "ld: multiple definition of `foo'",
  ],
  [
    'E: Unable to locate package foo',
    'E: Unable to locate package bar-dev',
    'E: Package foo has no candidate',
  ],
  [
    '! [rejected]        main -> main (fetch first)',
    ' ! [rejected]  dev -> dev (fetch first)',
    '! [rejected] main -> main (non-fast-forward)',
  ],
])('the regex of %s', (message, same, other) => {
  const regex = new RegExp(regexOf(templateOf(message)), 'i');
  expect([message, signatureOf(templateOf(message)), same, other].map((text) => regex.test(text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('a long message is known by its beginning and its last clause', () => {
  const message = (cause: string): string =>
    `Error: Get "https://x.example/${'a'.repeat(200)}": dial tcp 10.0.0.1:443: connect: ${cause}`;
  const regex = new RegExp(regexOf(templateOf(message('connection refused'))), 'i');
  expect([regex.test(message('connection refused')), regex.test(message('no route to host'))]).toEqual([
    true,
    false,
  ]);
});

test('a signature names no machine, no run and no suggestion', () => {
  expect(signatureOf(templateOf("NameError: name 'fo' is not defined. Did you mean: 'foo'?"))).toBe(
    "NameError: name '<name>' is not defined",
  );
  expect(signatureOf(templateOf('PHP Warning:  Undefined variable $x in /home/ann/a.php on line 3'))).toBe(
    'PHP Warning: Undefined variable <name>',
  );
  expect(signatureOf(templateOf('connect to 10.1.2.3 port 22: timed out after <n> s'))).toBe(
    'connect to <address> port <port>: timed out after <n> s',
  );
});

test.each(['a.b', 'a: ', 'aA1', '{a:"', '\'a"', ' (a', 'a->b::c', '1.2.3', 'Error: '])(
  'a long line of %j is read to its end',
  (piece) => {
    const message = piece.repeat(Math.floor(1_500 / piece.length));
    const { parts } = templateOf(message);
    expect(parts.map(({ text }) => text).join('')).toBe(message);
  },
);

test('a word that no program uses is a name', () => {
  expect(signatureOf(templateOf('fatal: could not merge zorblat into the index'))).toBe(
    'fatal: could not merge <name> into the index',
  );
  expect(signatureOf(templateOf('Schwerwiegend: kein Verzeichnis gefunden'))).toBe(
    'Schwerwiegend: kein Verzeichnis gefunden',
  );
});

test('a word of the dictionary is a name where programs put one', () => {
  expect(drawn('error: variable rate might not have been initialized')).toBe(
    'error: variable <name> might not have been initialized',
  );
  expect(drawn('column "a" is of type integer but expression is of type text')).toBe(
    'column "<name>" is of type <name> but expression is of type <name>',
  );
  expect(drawn('the expression is of type table')).toBe('the expression is of type table');
});

test('a regex leaves out the last word of what is known without it', () => {
  expect(regexOf(templateOf('could not save history to file "a.txt": rate'))).toBe(
    'could not save history to file "[^"\\n]{0,200}"',
  );
  expect(regexOf(templateOf('Failed to connect to host: refused'))).toContain('refused');
  expect(regexOf(templateOf('could not save history to file "a.txt": Permission denied'))).toContain(
    'Permission denied',
  );
});

test('a regex ends where a message is known more than amply, unless all of it is asked for', () => {
  const template = templateOf(
    "no such target '//a:b': target 'b' was not declared in a package that is defined by /x/BUILD and referenced by '//:c'",
  );
  expect(regexOf(template)).toMatch(/defined by$/);
  expect(regexOf(template, { isWhole: true })).toContain('referenced by');
});

test('a regex keeps the clause that says which of two errors it is', () => {
  const child = 'Cannot add or update a child row: a foreign key constraint fails';
  expect(regexOf(templateOf(child))).toBe(child);
  expect(
    regexOf(templateOf('Error response from daemon: Conflict. The name "/db" is taken by a service')),
  ).toBe('Conflict\\. The name "[^"\\n]{0,200}" is taken by a service');
});

test('a regex rests on the clause that is known by itself', () => {
  expect(regexOf(templateOf('Error: UPGRADE FAILED: another operation is in progress'))).toBe(
    'another operation is in progress',
  );
  expect(
    regexOf(templateOf('ERROR 1205 (HY000) at line 1: Lock wait timeout exceeded; try restarting')),
  ).toBe('Lock wait timeout exceeded');
  expect(regexOf(templateOf('error: Connection refused'))).toBe('error: Connection refused');
});

test('equal errors have one form', () => {
  expect(formOf(templateOf("no table 'a' in /x/y"))).toBe(formOf(templateOf('no table "b" in /z')));
});

test('the thread that OpenSSL names is another one each time', () => {
  const failed = (thread: string): string =>
    `Error: write EPROTO ${thread}:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number`;
  expect(regexOf(templateOf(failed('408D04EC787F0000')))).not.toContain('408D');
  expect(formOf(templateOf(failed('408D04EC787F0000')))).toBe(formOf(templateOf(failed('80FB41E36B7F0000'))));
});
