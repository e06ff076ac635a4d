import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import shipped from '../policy/shipped-policy.generated.json' with { type: 'json' };
import { BASE_RECORD, fileOf, recordFile } from '../rule/testing/rule-tester.ts';
import type { RawFile } from './raw-file.ts';
import { readAgain, readRecord } from './read-record.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const PATH = 'node/module-not-found.json';
const LIMITS = shipped.policy.limits;
const TEXT = `${JSON.stringify(BASE_RECORD, null, 2)}\n`;

/** Rule and pointer of every defect. */
function defects(content: string | Uint8Array | RawFile): string[] {
  const file = typeof content === 'string' || content instanceof Uint8Array ? fileOf(PATH, content) : content;
  return readRecord(file, LIMITS).defects.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

test('a good file becomes a record', () => {
  const file = readRecord(fileOf(PATH, TEXT), LIMITS);
  expect(file.defects).toEqual([]);
  expect(file.record?.signature).toBe(BASE_RECORD.signature);
  expect(file.stated.has('regex')).toBe(true);
  expect(file.stated.has('aliases')).toBe(false);
  expect(file.broken.size).toBe(0);
});

test.each([
  ['a good file', TEXT],
  ['a broken key', TEXT.replace('"module_error"', '7')],
  ['a key that stands twice', TEXT.replace('{', '{ "regex": "x",')],
  ['a comma too many', TEXT.replace(/\}\s*$/, ',}')],
  ['a byte-order mark', `\ufeff${TEXT}`],
])('a record is the same when it is read again, but for what is wrong with it: %s', (_, content) => {
  const file = fileOf(PATH, content);
  const first = readRecord(file, LIMITS);
  expect(first.record).not.toBeNull();
  expect(readAgain(file, first.broken)).toEqual({ ...first, defects: [] });
});

test.each(['[]', '{', '['.repeat(1_000)])(
  'what is no record is none when it is read again: %.5s',
  (content) => {
    const file = fileOf(PATH, content);
    expect(readRecord(file, LIMITS).record).toBeNull();
    expect(readAgain(file, null)).toMatchObject({ path: PATH, record: null, value: undefined });
  },
);

test.each([
  ['symlink', 'symbolic link'],
  ['folder', 'folder'],
  ['other', 'neither'],
] as const)('a %s is no record, whatever its name', (kind, words) => {
  for (const path of [PATH, 'x', 'node/Bad Name.json']) {
    const file = readRecord({ path, kind, size: 0, bytes: null }, LIMITS);
    expect(file.defects.map(({ rule }) => rule)).toEqual(['schema/limits']);
    expect(file.defects[0]?.message).toContain(words);
    expect(file.record).toBeNull();
  }
});

test('a file that is too large or unreadable has no text', () => {
  const large = readRecord({ path: PATH, kind: 'file', size: 300_000, bytes: null }, LIMITS);
  expect(large.defects.map(({ rule, message }) => [rule, message.includes('300000')])).toEqual([
    ['schema/limits', true],
  ]);
  const locked = readRecord({ path: PATH, kind: 'file', size: 0, bytes: null, failure: 'EACCES' }, LIMITS);
  expect(locked.defects.map(({ rule, message }) => [rule, message.includes('EACCES')])).toEqual([
    ['schema/limits', true],
  ]);
  expect([large.text, locked.text]).toEqual([null, null]);
});

const bytes = (...values: (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === 'number' ? Buffer.from([value]) : Buffer.from(value))),
  );

test.each([
  ['a stray continuation', bytes('{\n"a": "', 0x80, '"}'), 8, 2, 7],
  ['a start without its continuation', bytes('{\n"a": "', 0xe2, 0x28, 0xa1, '"}'), 8, 2, 7],
  ['a character cut off by the end', bytes('{"a": "', 0xe2, 0x82), 7, 1, 8],
  ['an overlong form', bytes('"', 0xc0, 0xaf, '"'), 1, 1, 2],
  ['an overlong NUL', bytes('"', 0xc0, 0x80, '"'), 1, 1, 2],
  ['a surrogate (CESU)', bytes('"é', 0xed, 0xa0, 0x80, '"'), 3, 1, 3],
  ['beyond Unicode', bytes('"', 0xf5, 0x80, 0x80, 0x80, '"'), 1, 1, 2],
  ['Latin-1', Buffer.from('{"a": "caf\u00e9"}', 'latin1'), 10, 1, 11],
  ['UTF-16 with its mark', Buffer.from('\ufeff{}', 'utf16le'), 0, 1, 1],
  ['compressed', bytes(0x1f, 0x8b, 0x08), 1, 1, 2],
])('bytes that are not UTF-8: %s', (_, content, offset, line, column) => {
  const { defects: found, text } = readRecord(fileOf(PATH, content), LIMITS);
  expect(text).toBeNull();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ rule: 'schema/json', line, column });
  expect(found[0]?.message).toContain(`byte ${offset} `);
});

test('UTF-16 without its mark is UTF-8 full of NULs, and no JSON', () => {
  expect(defects(Buffer.from('{}', 'utf16le'))).toEqual(['schema/json ']);
});

test('a byte-order mark is named, and the record is judged all the same', () => {
  const file = readRecord(fileOf(PATH, `\ufeff${TEXT.replace('"node"', '7')}`), LIMITS);
  expect(file.defects.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual([
    'schema/json ',
    'schema/record /domain',
  ]);
  expect(file.record).not.toBeNull();
});

test.each(['', ' ', 'null', '[]', '"x"', '7', 'true'])('%j is no record', (text) => {
  expect(defects(text)).toHaveLength(1);
  expect(readRecord(fileOf(PATH, text), LIMITS).record).toBeNull();
});

test.each(['1e999', '12345678901234567890', '-0', '0.1e-400'])(
  '%s where a number belongs is one mistake',
  (number) => {
    const text = TEXT.replace('0.9,', `${number},`);
    expect(defects(text)).toEqual(['schema/json /workarounds/0/success_rate']);
    expect([...readRecord(fileOf(PATH, text), LIMITS).broken]).toEqual(['workarounds']);
  },
);

test('a string that is too long is one mistake, even the regex', () => {
  expect(defects(recordFile({ root_cause: 'x'.repeat(16_385) }))).toEqual(['schema/limits /root_cause']);
  expect(defects(recordFile({ root_cause: 'x'.repeat(16_384) }))).toEqual([]);
  expect(defects(recordFile({ root_cause: '错'.repeat(5_462) }))).toEqual(['schema/limits /root_cause']);
  expect(defects(recordFile({ root_cause: '"'.repeat(16_384) }))).toEqual([]);
  expect(defects(recordFile({ regex: 'x'.repeat(16_385) }))).toEqual(['schema/limits /regex']);
  expect(defects(recordFile({ regex: 'x'.repeat(2_001) }))).toEqual(['schema/limits /regex']);
  expect(defects(recordFile({ regex: 'x'.repeat(2_000) }))).toEqual([]);
  expect(defects(recordFile({ tags: ['a', 'x'.repeat(16_385)] }))).toEqual(['schema/limits /tags/1']);
  expect(defects(recordFile({ ['x'.repeat(16_385)]: 1 }))).toEqual([`schema/limits /${'x'.repeat(16_385)}`]);
});

test('levels that are too deep are one mistake, and the text is not looked into', () => {
  const deep = (levels: number): string => `{"tags": ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
  expect(defects(deep(33))).toEqual(['schema/limits ']);
  expect(defects(deep(100_000))).toEqual(['schema/limits ']);
  expect(defects(deep(32))[0]).toBe('schema/record ');
});

test('a key that stands twice is one mistake, whatever its second value is', () => {
  const twice = (key: string, value: string): string => TEXT.replace('{', `{"${key}": ${value},`);
  for (const [key, value] of [
    ['signature', '7'],
    ['confidence', '5'],
    ['first_seen', '"x"'],
    ['workarounds', '{"a": 1}'],
  ] as const) {
    const text = TEXT.replace(/\n\}\n$/, `,\n  "${key}": 0,\n  "${key}": ${value}\n}\n`);
    expect(new Set(defects(text))).toEqual(new Set([`schema/duplicate-key /${key}`]));
  }
  expect(defects(twice('id', '"a/b"'))).toEqual(['schema/duplicate-key /id']);
  expect(defects(twice(String.raw`\u0069d`, '"a/b"'))).toEqual(['schema/duplicate-key /id']);
});

test('a misspelt key is one mistake', () => {
  const file = fileOf(PATH, TEXT.replace('"root_cause"', '"root_casue"'));
  expect(defects(file)).toEqual(['schema/record /root_casue']);
  expect(readRecord(file, LIMITS).defects[0]?.message).toContain('Did you mean `root_cause`');
});

test('an impossible date is a matter of dates', () => {
  expect(defects(recordFile({ first_seen: '2024-02-30' }))).toEqual(['schema/date-order /first_seen']);
  expect(defects(recordFile({ first_seen: 2024 }))).toEqual(['schema/record /first_seen']);
});

test('an odd name does not keep the content from being judged', () => {
  const file = fileOf('node/Odd Name.json', TEXT.replace('"node"', '7'));
  expect(defects(file)).toEqual(['schema/limits ', 'schema/record /domain']);
});

test('a hundred mistakes of a kind are named, the others counted', () => {
  const found = readRecord(recordFile({ aliases: Array<string>(30_000).fill('') }), LIMITS).defects;
  expect(found).toHaveLength(100);
  expect(found.at(-1)?.message).toContain('at least 900 more');
});

test('elements of one list that are all of the wrong type are one mistake', () => {
  const found = readRecord(recordFile({ aliases: [1, 2, 3] }), LIMITS).defects;
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain('2 more elements of the list have the same mistake');
  expect(found[0]?.fix?.map(({ value }) => value)).toEqual(['1', '2', '3']);
});

test('no bytes make reading throw, and no file without a defect is without a record', () => {
  const base = Buffer.from(TEXT);
  const edit = fc.record({
    at: fc.nat(base.length),
    remove: fc.nat(4),
    insert: fc.uint8Array({ maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 4 }), (edits) => {
      let content = base;
      for (const { at, remove, insert } of edits)
        content = Buffer.concat([content.subarray(0, at), insert, content.subarray(at + remove)]);
      const file = readRecord(fileOf(PATH, content), LIMITS);
      expect(file.defects.length > 0 || file.record !== null).toBe(true);
    }),
    { seed: 1, numRuns: propertyRuns(1_000) },
  );
});
