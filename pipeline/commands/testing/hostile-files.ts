/** For the test of hostile files: what a stranger may put among the records, and the rule that has to name it. */
import type { Json } from '../../json.ts';
import { toDocument, writeDocument } from '../../record/json/document.ts';
import { BASE_RECORD } from '../../rule/testing/rule-tester.ts';

type Content = string | Uint8Array;

/** By path below the records' folder: the content, and the rule. */
export type HostileFiles = ReadonlyMap<string, readonly [content: Content, rule: string]>;

const { id: _, ...REST } = BASE_RECORD;
const TEXT = `${JSON.stringify(REST, null, 2)}\n`;

function bytes(...parts: readonly (string | number)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part))),
  );
}

/** The good record with some keys replaced, in canonical layout but for what the keys hold. */
function saying(fields: object): string {
  return writeDocument(toDocument({ ...REST, ...fields } as { [key: string]: Json }));
}

/** The good text with the first rate replaced by what a number must not be. */
function rate(number: string): string {
  return TEXT.replace('0.95', number);
}

/** The good text with a member put in front, as it is written here. */
function first(member: string): string {
  return TEXT.replace('{', `{\n  ${member},`);
}

const JSON_FILES: readonly (readonly [string, Content])[] = [
  ['empty', ''],
  ['blank', ' \n\t\r\n '],
  ['byte-order-mark', `\ufeff${TEXT}`],
  ['byte-order-mark-alone', '\ufeff'],
  ['utf16-le', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['utf16-bare', Buffer.from(TEXT, 'utf16le')],
  ['utf32', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0)],
  ['latin-1', bytes('{"signature": "caf', 0xe9, '"}')],
  ['overlong-slash', bytes('{"signature": "', 0xc0, 0xaf, '"}')],
  ['overlong-nul', bytes('{"signature": "', 0xc0, 0x80, '"}')],
  ['overlong-three', bytes('{"signature": "', 0xe0, 0x80, 0xaf, '"}')],
  ['cesu', bytes('{"signature": "', 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80, '"}')],
  ['lone-surrogate-raw', bytes('{"signature": "', 0xed, 0xa0, 0x80, '"}')],
  ['stray-continuation', bytes(0x80)],
  ['beyond-unicode', bytes('{"signature": "', 0xf4, 0x90, 0x80, 0x80, '"}')],
  ['five-bytes', bytes('"', 0xf8, 0x88, 0x80, 0x80, 0x80, '"')],
  ['cut-off-character', bytes('{"signature": "', 0xe2, 0x82)],
  ['random-bytes', Uint8Array.from({ length: 4_096 }, (_, index) => (index * 7_919) % 256)],
  ['gzip', bytes(0x1f, 0x8b, 0x08, 0)],
  ['nul', bytes(0)],
  ['nul-behind', `${TEXT}\u0000`],
  ['infinity', rate('1e999')],
  ['minus-infinity', rate('-1e999')],
  ['not-a-number', rate('NaN')],
  ['infinity-word', rate('Infinity')],
  ['leading-zero', rate('01')],
  ['minus-zero', rate('-0')],
  ['too-exact', rate('12345678901234567890')],
  ['too-small', rate('0.1e-400')],
  ['hexadecimal', rate('0x10')],
  ['plus', rate('+1')],
  ['bare-point', rate('.5')],
  ['point-at-end', rate('1.')],
  ['digits', rate('9'.repeat(100_000))],
  ['exponent', rate(`1e${'9'.repeat(100_000)}`)],
  ['trailing-comma', TEXT.replace(/\n\}\n$/, ',\n}\n')],
  ['comment', `// a record\n${TEXT}`],
  ['long-comment', TEXT.replace('{', '{ /* a record */')],
  ['open-comment', `${TEXT}/*`],
  ['single-quotes', "{'signature': 'x'}"],
  ['bare-key', '{signature: "x"}'],
  ['two-documents', `${TEXT}${TEXT}`],
  ['cut-off', TEXT.slice(0, 300)],
  ['raw-newline', '{"signature": "a\nb"}'],
  ['raw-tab', '{"signature": "a\tb"}'],
  ['raw-nul', '{"signature": "a\u0000b"}'],
  ['bad-escape', String.raw`{"signature": "\x41"}`],
  ['bad-unicode-escape', String.raw`{"signature": "\u00g0"}`],
  ['yaml', 'signature: x\nregex: y\n'],
  ['html', '<!doctype html><script>alert(1)</script>'],
  ['no-break-space', `\u00a0${TEXT}`],
  ['form-feed', `\f${TEXT}`],
  ['quotes', '"'.repeat(200_000)],
  ['lines-of-quotes', '"\n'.repeat(100_000)],
  ['backslashes', `"${'\\'.repeat(200_000)}`],
  ['slashes', '/'.repeat(200_000)],
  ['open-comments', '/*'.repeat(100_000)],
  ['colons', ':'.repeat(200_000)],
  ['commas', `[${','.repeat(200_000)}`],
  ['closing-brackets', ']'.repeat(200_000)],
  ['python', "{'signature': None, 'resolvable': True}"],
  ['minus-signs', '-'.repeat(200_000)],
  ['objects-without-commas', '{"a":{}'.repeat(30)],
];

const LIMIT_FILES: readonly (readonly [string, Content])[] = [
  ['large', saying({ root_cause: 'x'.repeat(300 * 1024) })],
  ['large-blank', ' '.repeat(300 * 1024)],
  ['many-aliases', saying({ aliases: Array.from({ length: 100_000 }, (_, index) => `alias ${index}`) })],
  ['long-string', saying({ root_cause: 'x'.repeat(17_000) })],
  ['long-string-of-chinese', saying({ root_cause_zh: '错'.repeat(6_000) })],
  ['long-key', first(`"${'k'.repeat(20_000)}": 1`)],
  ['long-regex', saying({ regex: 'a'.repeat(2_001) })],
  ['deep-lists', '['.repeat(100_000)],
  ['deep-closed-lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['deep-objects', '{"a":'.repeat(50_000)],
  ['deep-both', '[{"a":'.repeat(40_000)],
  ['deep-behind-closing', ']'.repeat(100_000) + '['.repeat(100_000)],
  ['deep-behind-open-string', `"\n${'['.repeat(100_000)}`],
  ['deep-behind-comment', `// "\n${'['.repeat(100_000)}`],
  ['deep-mismatched', '[},'.repeat(80_000)],
  ['forty-levels', first(`"os_specific": ${'{"a":'.repeat(40)}1${'}'.repeat(40)}`)],
];

const RECORD_FILES: readonly (readonly [string, Content, string])[] = [
  ['null', 'null', 'schema/record'],
  ['list', '[]', 'schema/record'],
  ['string', '"x"', 'schema/record'],
  ['number', '7', 'schema/record'],
  ['empty-object', '{}', 'schema/record'],
  ['list-of-records', `[${TEXT}]`, 'schema/record'],
  ['proto', first('"__proto__": {"polluted": true}'), 'schema/record'],
  ['constructor', first('"constructor": {"prototype": {"polluted": true}}'), 'schema/record'],
  ['prototype', first('"prototype": {"polluted": true}'), 'schema/record'],
  ['to-string', first('"toString": 1'), 'schema/record'],
  ['has-own-property', first('"hasOwnProperty": null'), 'schema/record'],
  ['proto-in-workaround', TEXT.replace('"success_rate"', '"__proto__": {}, "success_rate"'), 'schema/record'],
  ['proto-in-graph', first('"transition_graph": {"__proto__": []}'), 'schema/record'],
  ['proto-as-system', first('"os_specific": {"__proto__": "x"}'), 'schema/record'],
  ['proto-in-translation', first('"translation": {"zh": {"__proto__": {}}}'), 'schema/record'],
  ['objects-for-strings', saying({ signature: {}, regex: {}, root_cause: [] }), 'schema/record'],
  [
    'many-unknown-keys',
    `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`).join()}}`,
    'schema/record',
  ],
  ['many-wrong-elements', saying({ aliases: Array<number>(20_000).fill(7) }), 'schema/record'],
  ['many-empty-objects', saying({ dead_ends: Array.from({ length: 10_000 }, () => ({})) }), 'schema/record'],
  [
    'outcome-of-nothing',
    saying({
      outcomes: [{ workaround: 9, succeeded: 1, failed: 0, source: 'https://x.org/', date: '2024-01-01' }],
    }),
    'schema/record',
  ],
  [
    'edge-out-of-the-folder',
    saying({ transition_graph: { leads_to: [{ error_id: '../../etc/passwd', probability: 1 }] } }),
    'schema/record',
  ],
  ['former-id-out-of-the-folder', saying({ former_ids: ['..\\..\\x'] }), 'schema/record'],

  ['key-twice', first('"signature": "other"'), 'schema/duplicate-key'],
  ['key-twice-escaped', first(String.raw`"sign\u0061ture": "other"`), 'schema/duplicate-key'],
  ['key-twice-within', TEXT.replace('"fail_rate"', '"action": "other", "fail_rate"'), 'schema/duplicate-key'],
  ['proto-twice', first('"__proto__": 1, "__proto__": 2'), 'schema/duplicate-key'],
  ['keys-without-end', `{${Array(20_000).fill('"a":1').join()}}`, 'schema/duplicate-key'],

  ['id-of-another', first('"id": "node/good-1"'), 'schema/id-path'],
  ['id-out-of-the-folder', first('"id": "../../../etc/passwd"'), 'schema/id-path'],
  ['id-absolute', first('"id": "/etc/passwd"'), 'schema/id-path'],
  ['id-proto', first('"id": "__proto__"'), 'schema/id-path'],
  ['id-constructor', first('"id": "constructor"'), 'schema/id-path'],
  ['domain-of-another', TEXT.replace('"domain": "node"', '"domain": "git"'), 'schema/id-path'],

  ['day-that-is-none', saying({ first_seen: '2023-02-29' }), 'schema/date-order'],
  ['future', saying({ last_updated: '9999-12-31' }), 'schema/date-order'],
  ['before-all', saying({ last_updated: '0001-01-01' }), 'schema/date-order'],

  ['http', saying({ official_doc_url: 'http://nodejs.org/' }), 'schema/url'],
  ['javascript', saying({ official_doc_url: 'javascript:alert(1)' }), 'schema/url'],
  ['metadata', saying({ official_doc_url: 'https://169.254.169.254/latest/meta-data/' }), 'schema/url'],
  ['credentials', saying({ official_doc_url: 'https://user:pass@nodejs.org/' }), 'schema/url'],
  ['loopback-in-hexadecimal', saying({ official_doc_url: 'https://0x7f.1/' }), 'schema/url'],
  ['loopback-mapped', saying({ official_doc_url: 'https://[::ffff:7f00:1]/' }), 'schema/url'],
  ['loopback-full-width', saying({ official_doc_url: 'https://１２７.０.０.１/' }), 'schema/url'],
  ['file-address', saying({ official_doc_url: 'file:///etc/passwd' }), 'schema/url'],

  ['bidi', saying({ signature: 'a\u202eb' }), 'schema/unsafe-text'],
  ['bidi-isolate', saying({ root_cause: 'a\u2066b' }), 'schema/unsafe-text'],
  ['zero-width', saying({ tags: ['a\u200bb'] }), 'schema/unsafe-text'],
  [
    'tag-characters',
    saying({
      root_cause: `see${[...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
    }),
    'schema/unsafe-text',
  ],
  ['escape-character', saying({ signature: '\u001b[31mred' }), 'schema/unsafe-text'],
  [
    'hyperlink-of-a-terminal',
    saying({ root_cause: '\u001b]8;;https://x.org\u0007x\u001b]8;;\u0007' }),
    'schema/unsafe-text',
  ],
  ['nul-escaped', saying({ signature: 'a\u0000b' }), 'schema/unsafe-text'],
  ['line-separator', saying({ signature: 'a\u2028b' }), 'schema/unsafe-text'],
  ['lone-surrogate-escaped', TEXT.replace('Restart', String.raw`\ud800`), 'schema/unsafe-text'],
  ['noncharacter', saying({ signature: 'a\uffffb' }), 'schema/unsafe-text'],
  ['hidden-in-a-key', saying({ os_specific: { 'li\u200dnux': 'x' } }), 'schema/unsafe-text'],
  ['cyrillic-id', first('"id": "node/cyrillic-\u0456d"'), 'schema/unsafe-text'],
  ['full-width-domain', TEXT.replace('"domain": "node"', '"domain": "ｎｏｄｅ"'), 'schema/unsafe-text'],

  ['category-of-nobody', saying({ category: 'nonsense' }), 'schema/vocabulary'],
  ['carriage-returns', TEXT.replaceAll('\n', '\r\n'), 'schema/format'],
  ['one-line', JSON.stringify(REST), 'schema/format'],
];

const NAMES: readonly string[] = [
  'node/a\nb.json',
  'node/a b.json',
  'node/A.json',
  'node/CON.json',
  'node/nul.json',
  'node/..json',
  'node/...json',
  'node/.hidden.json',
  'node/x-.json',
  'node/trailing-dot..json',
  'node/e\u0301.json',
  'node/\u00e9.json',
  'node/\u0430.json',
  'node/::error::x.json',
  'node/##[error]x.json',
  'node/\u001b[31m.json',
  'node/\u202e.json',
  'node/$(id).json',
  "node/'.json",
  'node/%2e%2e.json',
  'node/notes.txt',
  'node/x.JSON',
  'Node/x.json',
  'node/deeper/x.json',
  'top.json',
  'NODE/case-twin.json',
  `node/${'x'.repeat(245)}.json`,
];

/** Regular files; what is no regular file has to be made by hand. */
export const HOSTILE_FILES: HostileFiles = new Map([
  ...JSON_FILES.map(([name, content]) => [`node/json-${name}.json`, [content, 'schema/json']] as const),
  ...LIMIT_FILES.map(([name, content]) => [`node/limit-${name}.json`, [content, 'schema/limits']] as const),
  ...RECORD_FILES.map(([name, content, rule]) => [`node/${name}.json`, [content, rule]] as const),
  ...NAMES.map((path) => [path, [TEXT, 'schema/limits']] as const),
]);
