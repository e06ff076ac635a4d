import { array, assert, integer, property, string, stringMatching, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalForm, wordSet } from './normal-form.ts';

/** What the normal form forgets, keeps and replaces: this table is its documentation, line by line. */
const EXAMPLES: readonly [what: string, text: string, form: string][] = [
  ['case', 'FATAL: Refusing To Merge', 'fatal refusing to merge'],
  ['case folding that changes length', 'Straße STRASSE', 'strasse strasse'],
  ['the two small sigmas', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
  ['compatibility forms', 'ｆｉｌｅ ﬁle', 'file file'],
  ['spaces and line breaks', ' no\u00A0space \t left\n on device ', 'no space left on device'],
  ['spaces between a number and its unit', 'gone after 180   days', 'gone after <n> days'],
  ['quotes of all kinds', `'X' "X" \`X\` ‘X’ “X” «X» 「X」`, 'x x x x x x x'],
  ['apostrophes', "Can't resolve Can’t resolve", 'can t resolve can t resolve'],
  ['punctuation', 'Error: not found!?…', 'error not found'],
  [
    'hyphens join words, they do not make them',
    'externally-managed-environment',
    'externally managed environment',
  ],
  ['underscores make one name', 'CUBLAS_STATUS_NOT_INITIALIZED', 'cublas_status_not_initialized'],
  ['dots separate the parts of a name', 'java.lang.NullPointerException', 'java lang nullpointerexception'],
  ['brackets', 'cublasCreate(handle) [x] {y}', 'cublascreate handle x y'],
  ['signs that stand free compare', 'used memory > maxmemory', 'used memory > maxmemory'],
  ['brackets around a name are layout', 'versions of <package>', 'versions of package'],

  ['a path', "can't open /var/www/app/index.php", 'can t open <path>'],
  ['a path with a line and a column', 'src/main.ts:12:5 failed', '<path> failed'],
  ['a relative path', 'Cannot find ./internal', 'cannot find <path>'],
  ['a path below home', 'open ~/.npmrc', 'open <path>'],
  ['a path of Windows', 'C:\\Users\\x\\a.txt is locked', '<path> is locked'],
  ['a share of Windows', '\\\\host\\share missing', '<path> missing'],
  ['a place that every system has', 'cannot open /dev/kvm', 'cannot open dev kvm'],
  ['words with a slash are no path', 'TCP/IP read/write and/or i/o', 'tcp ip read write and or i o'],
  ['a media type is no path', 'got application/json', 'got application json'],
  ['a file without a folder keeps its name', 'package.json not found', 'package json not found'],
  ['an address', 'fetch https://example.com/a?b=1 failed', 'fetch <url> failed'],
  ['an address with a port', 'redis://localhost:6379', '<url>'],
  ['a UUID', 'job 3F2504E0-4F89-11D3-9A0C-0305E82C3301', 'job <uuid>'],
  ['a number with 0x', 'at 0x7FFE12', 'at <hex>'],
  ['a hash', 'revision 9fceb02d0ae598e9', 'revision <hex>'],
  ['a short word of hex digits is a word', 'dead beef abc123', 'dead beef abc123'],
  ['an IPv4 address and a port', 'dial tcp 10.0.0.1:5432', 'dial tcp <ip> <n>'],
  ['an IPv6 address', 'connect fe80::1', 'connect <ip>'],
  ['a date and time', 'at 2024-01-31T10:00:00Z and 12:30:59', 'at <time> and <time>'],
  ['a version', 'CMake 3.10.2 or v2 or 5.0rc1', 'cmake <version> or <version> or <version>'],
  ['a count', 'expected 2 arguments, got 30', 'expected <n> arguments got <n>'],
  ['a quantity with its unit', 'tried to allocate 512MiB in 30 s', 'tried to allocate <n> mib in <n> s'],
  ['a line number', 'on line 404', 'on line <n>'],
  ['an index', 'In[404]', 'in <n>'],

  ['a code that is part of a word', 'error TS2345 and E0308', 'error ts2345 and e0308'],
  [
    'a code after "error", "code", "status", "exit" …',
    'exited with code 7, errno 28',
    'exited with code 7 errno 28',
  ],
  ['a code in hexadecimal after "error"', 'SSL error:0A000086', 'ssl error 0a000086'],
  ['a code in brackets of its own', '[1040] Too many (98: in use)', '1040 too many 98 in use'],
  ['a status of three digits', '502 Bad Gateway', '502 bad gateway'],
  ['three digits with a unit are a quantity', 'waited 300 seconds', 'waited <n> seconds'],
  ['three digits after a colon are a port', 'pypi.org:443', 'pypi org <n>'],

  ['Chinese', '错误：连接被拒绝', '错误 连接被拒绝'],
  ['nothing but signs', '!!! --- …', ''],
];

describe('the table of examples', () => {
  test.each(EXAMPLES)('%s', (_what, text, form) => {
    expect(normalForm(text)).toBe(form);
  });
});

test('a placeholder stays what it is', () => {
  expect(normalForm('open <path> at <hex>')).toBe('open <path> at <hex>');
});

test('is the same for every case, spacing and compatibility form of a text', () => {
  const word = stringMatching(/^[a-z]{2,8}$/);
  assert(
    property(array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const form = normalForm(words.join(' '));
      expect(normalForm(words.join('  \u3000').toUpperCase())).toBe(form);
      expect(normalForm(`“${words.join('” «')}»`.normalize('NFKD'))).toBe(form);
      const wide = words.map((text) => text.replaceAll(/[a-z]/g, (letter) => toFullWidth(letter)));
      expect(normalForm(wide.join(' '))).toBe(form);
    }),
  );
});

test('two occurrences of one error have one form, whatever their numbers, hashes and paths', () => {
  const occurrence = tuple(
    integer({ min: 1000, max: 99999 }),
    stringMatching(/^[0-9a-f]{16}$/),
    stringMatching(/^[a-z]{1,8}$/),
  );
  const text = ([pid, hash, name]: readonly [number, string, string]): string =>
    `worker ${pid} died at 0x${hash} in /srv/${name}/run.py:${pid}`;
  assert(
    property(occurrence, occurrence, (a, b) => {
      expect(normalForm(text(a))).toBe(normalForm(text(b)));
    }),
  );
});

test('never throws and gives single spaces, whatever the text', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(normalForm(text)).toMatch(/^(?:\S+(?: \S+)*)?$/u);
    }),
  );
});

/** Texts made to send an expression back and forth. Each is read in time linear in its length, so the test ends. */
const HOSTILE: readonly [name: string, unit: string][] = [
  ['dots', '.'],
  ['slashes', '/a'],
  ['backslashes', '\\a.'],
  ['opening brackets', '<'],
  ['names in unclosed brackets', '<a'],
  ['hex digits', 'a0'],
  ['version parts', '1.'],
  ['IPv6 groups', 'ab:'],
  ['parts of UUIDs', '12345678-1234-'],
  ['letters that expand eighteenfold', '\uFDFA'],
  ['accents on accents', '\u0301\u0316'],
];

test.each(HOSTILE)('reads a megabyte of %s', (_name, unit) => {
  const length = unit === '\uFDFA' ? 20_000 : 1_000_000 / unit.length;
  expect(normalForm(unit.repeat(length)).length).toBeLessThan(2_000_000);
});

describe('the words of a text', () => {
  test('leave out placeholders, signs and what every text says', () => {
    expect([...wordSet('Error: the file /tmp/x is > 30 MB, and that is an error')]).toEqual(['file', 'mb']);
  });

  test('are pairs of characters where a script has no spaces', () => {
    expect([...wordSet('连接被拒绝 node')]).toEqual(['连接', '接被', '被拒', '拒绝', 'node']);
    expect([...wordSet('错')]).toEqual(['错']);
  });
});

function toFullWidth(letter: string): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);
}
