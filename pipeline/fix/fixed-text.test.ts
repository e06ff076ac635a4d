import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { BASE_RECORD, fileOf, findingsIn } from '../rule/testing/rule-tester.ts';
import type { Edit, Finding } from '../rule/finding.ts';
import { schemaRules } from '../stages/schema/index.ts';
import { shapeOf } from '../record/shape.ts';
import schema from '../../schemas/record.schema.json' with { type: 'json' };
import { fixedText } from './fixed-text.ts';
import { propertyRuns } from '../testing/property-runs.ts';

const PATH = 'node/module-not-found.json';
const TEXT = `${JSON.stringify(BASE_RECORD, null, 2)}\n`;

function finding(rule: string, ...fix: Edit[]): Finding {
  return {
    rule,
    severity: 'error',
    record: 'a/b',
    file: 'records/a/b.json',
    pointer: '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    message: '',
    related: [],
    fix,
  };
}

async function fixed(text: string): Promise<string | null> {
  return fixedText(text, await findingsIn([fileOf(PATH, text)], schemaRules));
}

const WRONG: readonly Json[] = [
  null,
  true,
  7,
  0.5,
  '',
  'one',
  '0.9',
  'one, two',
  [],
  ['one'],
  [null],
  {},
  { one: 1 },
];

test.each(Object.keys(schema.properties))('to fix a wrong %s makes no mistake elsewhere', async (key) => {
  for (const value of WRONG) {
    const text = JSON.stringify({ ...BASE_RECORD, [key]: value });
    const after = shapeOf(JSON.parse((await fixed(text)) ?? text) as { [key: string]: Json }).problems;
    const elsewhere = after.filter(({ pointer, fix }) => fix !== undefined || !pointer.startsWith(`/${key}`));
    expect([value, elsewhere]).toEqual([value, []]);
  }
});

test('a good record stays as it is', async () => {
  expect(await fixed(TEXT)).toBe(TEXT);
});

test('id, domain and layout are fixed, and only they', async () => {
  const wrong = TEXT.replace('"node/module-not-found"', '"Node/Module"')
    .replace('"domain": "node"', '"domain": "npm"')
    .replace('0.9,', '0.90,');
  expect(await fixed(wrong.replaceAll('\n', '\r\n'))).toBe(TEXT.replace('0.9,', '0.90,'));
});

test.each([
  ['a key that stands twice', TEXT.replace('{', '{"id": "x/y",')],
  ['a number that no double holds', TEXT.replace('0.9,', '1e999,')],
  ['a comment', `// why\n${TEXT}`],
  ['nothing', ''],
])('a file with %s is left to a person, even if the policy silences the finding', async (_, text) => {
  expect(await fixed(text)).toBeNull();
  const silenced = fixedText(text, [
    finding('schema/id-path', { op: 'replace', pointer: '/id', value: 'q/r' }),
  ]);
  expect(silenced === null || JSON.parse(text) !== undefined).toBe(true);
});

test.each([
  ['a comma too many', TEXT.replace(/\n\}\n$/, ',\n}')],
  ['a byte-order mark', `\ufeff${TEXT}`],
])('a file with %s is repaired, and nothing else of it changes', async (_, text) => {
  expect(await fixed(text)).toBe(TEXT);
});

test('a silenced finding never costs a member', () => {
  expect(fixedText('{"a": 1, "a": 2}', [])).toBeNull();
  expect(fixedText('{"a": 1,}', [])).toBeNull();
  expect(fixedText('{"a": 1} // why', [])).toBeNull();
});

test('elements are taken out from the end, whichever finding comes first', () => {
  const text = '{"aliases": ["a", "b", "c", "d"]}';
  const remove = (index: number): Finding =>
    finding('duplicates/alias-repeat', { op: 'remove', pointer: `/aliases/${index}` });
  expect(JSON.parse(fixedText(text, [remove(0), remove(2), remove(3)]) ?? '')).toEqual({ aliases: ['b'] });
  const long = `{"aliases": [${Array.from({ length: 12 }, (_, index) => `"${index}"`).join()}]}`;
  expect(JSON.parse(fixedText(long, [remove(2), remove(10), remove(9)]) ?? '')).toEqual({
    aliases: ['0', '1', '3', '4', '5', '6', '7', '8', '11'],
  });
});

test('of two fixes of one place the first one wins', () => {
  const set = (value: string): Finding => finding('a/b', { op: 'replace', pointer: '/id', value });
  expect(JSON.parse(fixedText('{"id": "x"}', [set('one'), set('two')]) ?? '')).toEqual({ id: 'one' });
});

test('two fixes may add to one list', () => {
  const add = (value: string): Finding => finding('a/b', { op: 'add', pointer: '/tags/-', value });
  expect(JSON.parse(fixedText('{"tags": []}', [add('one'), add('two')]) ?? '')).toEqual({
    tags: ['one', 'two'],
  });
});

test('a fix that does not fit keeps no other from being applied', () => {
  const misfit = finding(
    'a/b',
    { op: 'add', pointer: '/tags/-', value: 'x' },
    { op: 'remove', pointer: '/absent' },
  );
  const good = finding('a/b', { op: 'replace', pointer: '/id', value: 'y' });
  expect(JSON.parse(fixedText('{"id": "x", "tags": []}', [misfit, good]) ?? '')).toEqual({
    id: 'y',
    tags: [],
  });
});

test('computed fields are added in their place', () => {
  const text = fixedText('{"id": "x", "regex": "y"}', [], [{ op: 'add', pointer: '/signature', value: 's' }]);
  expect(Object.keys(JSON.parse(text ?? '') as object)).toEqual(['id', 'signature', 'regex']);
});

/** Records near enough to good ones that every rule has something to say at times. */
const text = fc.constantFrom(
  'x',
  'a b',
  'é',
  '\u200b',
  '',
  'node',
  'node/x',
  'https://x.org/',
  '2024-02-30',
  '\n',
);
const fields = fc.record(
  {
    id: text,
    domain: text,
    signature: text,
    confidence: fc.double({ noNaN: true }),
    aliases: fc.array(text, { maxLength: 3 }),
    unknown: fc.jsonValue() as fc.Arbitrary<Json>,
    os_specific: fc.dictionary(text, text, { maxKeys: 2 }),
    workarounds: fc.array(fc.record({ success_rate: fc.double({ noNaN: true }), action: text }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: [] },
);

test('fixing twice is fixing once, and changes nothing but ids and layout', async () => {
  await fc.assert(
    fc.asyncProperty(
      fields,
      fc.shuffledSubarray(Object.keys(BASE_RECORD)),
      fc.constantFrom(0, 2, 4, '\t'),
      async (own, keys, indent) => {
        const base = BASE_RECORD as unknown as { [key: string]: Json };
        const record = { ...Object.fromEntries(keys.map((key) => [key, base[key] ?? null])), ...own };
        const before = JSON.stringify(record, null, indent);
        const once = await fixed(before);
        if (once === null) return;
        expect(await fixed(once)).toBe(once);
        const { id: _, domain: __, ...rest } = JSON.parse(before) as { [key: string]: Json };
        expect(JSON.parse(once)).toMatchObject(rest);
      },
    ),
    { seed: 1, numRuns: propertyRuns(150) },
  );
});
