import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../json.ts';
import { isCanonical, readDocument, toDocument, writeDocument } from './document.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

function canonical(text: string): string {
  return writeDocument(readDocument(text));
}

test('two spaces a level, one member or element a line, a newline at the end', () => {
  expect(canonical('{"id":"a/b","aliases":["x","y"],"os_specific":{},"tags":[]}')).toBe(
    '{\n  "id": "a/b",\n  "os_specific": {},\n  "tags": [],\n  "aliases": [\n    "x",\n    "y"\n  ]\n}\n',
  );
});

test.each(['0.90', '1.0', '1e3', '1E+3', '12345678901234567890', '-0', '0.1e-400'])(
  '%s stays as it is spelt',
  (number) => {
    expect(canonical(`{"confidence": ${number}}`)).toBe(`{\n  "confidence": ${number}\n}\n`);
  },
);

test('keys stand in the order of the schema, at every level', () => {
  const text = canonical(
    '{"regex": "x", "id": "a/b", "workarounds": [{"success_rate": 1, "action": "a"}], "signature": "s"}',
  );
  expect(Object.keys(JSON.parse(text) as object)).toEqual(['id', 'signature', 'regex', 'workarounds']);
  expect(text.indexOf('"action"')).toBeLessThan(text.indexOf('"success_rate"'));
});

test('an unknown key stays behind the key that it stands behind', () => {
  const text = '{\n  "id": "a/b",\n  "signatur": "s",\n  "regex": "x"\n}\n';
  expect(canonical(text)).toBe(text);
  expect(
    Object.keys(JSON.parse(canonical('{"zz": 1, "regex": "x", "yy": 2, "id": "a/b"}')) as object),
  ).toEqual(['zz', 'id', 'regex', 'yy']);
});

test('keys that look like numbers keep their place', () => {
  const text = '{\n  "id": "a/b",\n  "1": 1,\n  "0": 0\n}\n';
  expect(canonical(text)).toBe(text);
  expect(isCanonical(text, JSON.parse(text) as Json)).toBe(true);
});

test('"__proto__" is a key like any other', () => {
  const text = '{\n  "__proto__": {\n    "polluted": true\n  },\n  "constructor": 1\n}\n';
  expect(canonical(text)).toBe(text);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('characters are written as themselves, but for those that nobody sees', () => {
  expect(canonical(String.raw`{"signature": "\u00e9\/\u0041\n"}`)).toBe('{\n  "signature": "é/A\\n"\n}\n');
  const hidden = String.raw`{
  "signature": "\u202e\u0000\ud800",
  "os_specific": {
    "li\u200bnux": "x"
  }
}
`;
  expect(canonical(hidden)).toBe(hidden);
  expect(isCanonical(hidden, JSON.parse(hidden) as Json)).toBe(true);
  const raw = '{\n  "signature": "a\u200bb"\n}\n';
  expect(canonical(raw)).toBe(raw);
});

test.each([
  ['{"a":1}', false],
  ['{\n  "a": 1\n}', false],
  ['{\n  "a": 1\n}\n\n', false],
  ['{\r\n  "a": 1\r\n}\r\n', false],
  ['{\n\t"a": 1\n}\n', false],
  ['{\n    "a": 1\n}\n', false],
  ['{\n  "a": 1\n}\n', true],
  ['{\n  "a": 1.50\n}\n', true],
  ['{\n  "regex": "x",\n  "id": "a/b"\n}\n', false],
])('%j is canonical: %s', (text, expected) => {
  expect(isCanonical(text, JSON.parse(text) as Json)).toBe(expected);
});

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const keys = fc.constantFrom(
  'id',
  'signature',
  'regex',
  'workarounds',
  'unknown',
  '__proto__',
  '1',
  'é',
  '\u200b',
);
const record = fc.dictionary(keys, json) as fc.Arbitrary<Json>;

test('writing what was read loses nothing, and writing twice is writing once', () => {
  fc.assert(
    fc.property(fc.oneof(json, record), fc.constantFrom(0, 1, 4, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const written = canonical(text);
      expect(JSON.parse(written)).toEqual(JSON.parse(text));
      expect(canonical(written)).toBe(written);
      expect(isCanonical(written, JSON.parse(written) as Json)).toBe(true);
    }),
    { seed: 1, numRuns: propertyRuns(1_000) },
  );
});

test('a plain value as a document is written like its text', () => {
  fc.assert(
    fc.property(json, (value) => {
      const same = JSON.parse(JSON.stringify(value)) as Json;
      expect(JSON.parse(writeDocument(toDocument(same)))).toEqual(same);
    }),
    { seed: 1 },
  );
});
