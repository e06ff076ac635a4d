import { expect, test } from 'vitest';
import { scan } from './scanner.ts';

/** What a text holds that must stay, as "kind: text". */
function kept(text: string): string[] {
  return scan(text)
    .filter((token) => token.kept)
    .map(({ kind, text }) => `${kind}: ${text}`);
}

test.each<[text: string, tokens: string[]]>([
  ['Run `npm ci --force` twice', ['code: `npm ci --force`']],
  ['Use ``a `b` c`` here', ['code: ``a `b` c``']],
  ["`%s': cannot open `x'", ['placeholder: %s']],
  ['See https://example.com/a?b=1#c.', ['url: https://example.com/a?b=1#c']],
  ['见 https://example.com/路，然后', ['url: https://example.com/']],
  ['Write to bugs@example.org', ['url: bugs@example.org']],
  [
    '{0} of {name} in ${HOME} and {{x}}',
    ['placeholder: {0}', 'placeholder: {name}', 'placeholder: ${HOME}', 'placeholder: {{x}}'],
  ],
  [
    '%s: line %-5d of %1$lu (%(user)s)',
    ['placeholder: %s', 'placeholder: %-5d', 'placeholder: %1$lu', 'placeholder: %(user)s'],
  ],
  ['$2,500/day, 3,000/min', ['number: 2,500', 'number: 3,000']],
  ['100% sure, 50%', ['number: 100', 'number: 50']],
  ['<b>bold</b> and <file>', ['tag: <b>', 'tag: </b>', 'slot: <file>']],
  ['if a < b and c > d', []],
  ['--no-verify, -v and --[no-]edit', ['flag: --no-verify', 'flag: -v', 'flag: --[no-]edit']],
  ["A 'this'-based guard, a well-known one", []],
  ['Ctrl+C or Ctrl + Shift + P', ['key: Ctrl+C', 'key: Ctrl + Shift + P']],
  [
    '/etc/hosts, ./a/b.sh, ~/.npmrc and C:\\Windows\\x.dll',
    ['path: /etc/hosts', 'path: ./a/b.sh', 'path: ~/.npmrc', 'path: C:\\Windows\\x.dll'],
  ],
  ['read and/or write, I/O', []],
  [
    'package.json, .gitignore and src/index.ts',
    ['path: package.json', 'path: .gitignore', 'path: src/index.ts'],
  ],
  ['e.g. at 6 a.m. in the U.S.', ['number: 6']],
  ["The 'Sec-WebSocket-Key' and Content-Type headers", ['header: Sec-WebSocket-Key', 'header: Content-Type']],
  [
    'ECONNREFUSED, SIGKILL, TS2345, ORA-00060, 0x80070005',
    [
      'code number: ECONNREFUSED',
      'code number: SIGKILL',
      'code number: TS2345',
      'code number: ORA-00060',
      'code number: 0x80070005',
    ],
  ],
  [
    'max_connections, useState(), std::move, os.path, __init__',
    [
      'identifier: max_connections',
      'identifier: useState()',
      'identifier: std::move',
      'identifier: os.path',
      'identifier: __init__',
    ],
  ],
  ['UTF-8 over HTTP', ['identifier: UTF-8', 'acronym: HTTP']],
  [
    '1,000 rows, 1.5 s, 10ms, 3rd of 1,2,3',
    ['number: 1,000', 'number: 1.5', 'number: 10ms', 'number: 3rd', 'number: 1', 'number: 2', 'number: 3'],
  ],
  ['The OPTIONS are read', []],
  ['SIGTERM and SIGNAL', ['code number: SIGTERM']],
  ['a -70dB floor', ['number: -70dB']],
  ['<b>, <VAR> and <label>', ['tag: <b>', 'slot: <VAR>', 'slot: <label>']],
])('%s', (text, tokens) => {
  expect(kept(text)).toEqual(tokens);
});

test('a conversion is told by its position and its type', () => {
  const keys = (text: string) =>
    scan(text)
      .map(({ key }) => key)
      .sort();
  expect(keys('%s has %d')).toEqual(keys('%2$d 属于 %1$s'));
  expect(keys('%s has %d')).not.toEqual(keys('%d 属于 %s'));
  expect(keys('%.*s and %lu')).toEqual(keys('%3$lu 和 %2$s'));
});

test('tokens come in order and do not overlap', () => {
  const text = 'Run `a` in /b/c.d with --e=f at https://g.h/i {0} %s <b>1.2.3</b> X-Y-Z foo_bar';
  let end = 0;
  for (const token of scan(text)) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(token.start, token.end)).toBe(token.text);
    end = token.end;
  }
});
