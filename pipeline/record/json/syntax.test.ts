import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './syntax.ts';
import { propertyRuns } from '../../testing/property-runs.ts';

/** Line, the text that is marked, and the advice behind the common beginning. */
function mistake(text: string): { line: number; marked: string; advice: string } {
  const syntax = parseJson(text);
  if (syntax.ok) throw new Error('the text is valid');
  const [start, end] = syntax.range;
  const head = 'The file is not valid JSON, so no program can read it: ';
  expect(syntax.message.startsWith(head)).toBe(true);
  return {
    line: text.slice(0, start).split('\n').length,
    marked: text.slice(start, end),
    advice: syntax.message.slice(head.length),
  };
}

test('valid JSON is what JSON.parse makes of it', () => {
  expect(parseJson('{"a": [1, null, "x"]}')).toEqual({ ok: true, value: { a: [1, null, 'x'] } });
});

test.each([
  ['', 1, '', 'it is empty'],
  [' \n\n ', 1, '', 'it is empty'],
  ['{\n  "a": 1,\n}', 2, ',', 'a comma stands behind the last member'],
  ['{\n  "a": [\n    1,\n  ]\n}', 3, ',', 'a comma stands behind the last member'],
  ['{\n  "a": 1\n  "b": 2\n}', 2, '1', 'a comma belongs'],
  ['{\n  "a": "one"two",\n  "b": 1\n}', 2, 'two', 'the string ends at the quotation mark before this'],
  ['{"a": "die "Übung" hier"}', 1, 'Übung', 'Within a string, a quotation mark is written `\\"`'],
  ['{"a": "one" two}', 1, 'two', 'this is nothing that JSON knows'],
  ['{"a": 0,82, "b": 1}', 1, '82', 'a number has a point and no comma: write 0.82.'],
  ['{"a": 1,, "b": 2}', 1, ',', 'two commas stand here'],
  ['{"a": 1 # why\n}', 1, '#', 'it holds a comment'],
  ['{"a": `x`}', 1, '`x`', 'a backtick stands here'],
  ['{"a": -3,5}', 1, '5', 'write -3.5.'],
  ['{"a": [1], 2}', 1, '2', 'a key in double quotes belongs here'],
  ['<!DOCTYPE html>', 1, '<!DOCTYPE', 'this is HTML or XML'],
  ["{'a': 1}", 1, "'a'", 'a single quotation mark'],
  ['{\u201ca\u201d: 1}', 1, '\u201ca\u201d', 'a curly quotation mark'],
  ['{"a"\uff1a 1}', 1, '\uff1a', 'a full-width sign'],
  ['{a: 1}', 1, 'a', 'a key stands here without its quotation marks'],
  [
    '{\n<<<<<<< HEAD\n "a": 1,\n=======\n "a": 2,\n>>>>>>> mine\n "b": 1\n}',
    2,
    '<<<<<<<',
    'git has left a conflict here',
  ],
  ['{"a": True}', 1, 'True', 'this is Python'],
  ['{"a": NaN}', 1, 'NaN', 'this is nothing that JSON knows'],
  ['{\n "a": 01\n}', 2, '01', 'the number 01 begins with a zero'],
  ['{\n "a": -01.5\n}', 2, '-01.5', 'the number -01.5 begins with a zero'],
  ['{"a": 1.}', 1, '1.', 'the number is cut off'],
  ['{"a": .5}', 1, '.5', 'this is nothing that JSON knows'],
  ['{"a": 1 // why\n}', 1, '// why', 'it holds a comment'],
  ['/* why */\n{"a": 1}', 1, '/* why */', 'it holds a comment'],
  ['{\n "a": "x\n"}', 2, '"x', 'the string does not end on its line'],
  ['{"a": "x\ty"}', 1, '"x\ty"', 'a control character stands in a string'],
  ['{"a": "\\d"}', 1, '"\\d"', 'a backslash in a string is written twice'],
  ['{"a": "\\u12"}', 1, '"\\u12"', 'the escape `\\u` is followed by four'],
  ['{"a" 1}', 1, '1', 'a colon belongs'],
  ['{"a":}', 1, '}', 'a value belongs here'],
  ['{\n  "a": 1\n', 2, '1', 'a brace `}` is missing'],
  ['{\n  "a": [1\n', 2, '1', 'a bracket `]` is missing'],
  ['{"a": 1}\n{"b": 2}', 2, '{', 'something stands behind the end'],
  ['{"a": 1}}', 1, '}', 'something stands behind the end'],
  ['\u00a0{}', 1, '\u00a0', 'this is nothing that JSON knows'],
])('%j: the mistake is shown where it is to be fixed', (text, line, marked, advice) => {
  expect(mistake(text)).toEqual({ line, marked, advice: expect.stringContaining(advice) as string });
});

test.each([
  ['{"a": 1,}', { a: 1 }],
  ['[1, 2,]', [1, 2]],
  ['// c\n{"a": 1 /* c */}', { a: 1 }],
])('%j leaves no doubt of what is meant', (text, value) => {
  expect(parseJson(text)).toMatchObject({ ok: false, recovered: value });
});

test.each(['{"a": 1 "b": 2}', '{"a": 01}', '{"a": 1', '{"a": 1,,}', '{"a": tru}', ''])(
  '%j leaves a doubt',
  (text) => {
    expect(parseJson(text)).toMatchObject({ ok: false, recovered: undefined });
  },
);

test('a recovered "__proto__" is a member like any other', () => {
  const syntax = parseJson('{"__proto__": {"polluted": 1},}');
  expect(syntax.ok).toBe(false);
  if (syntax.ok) return;
  expect(Object.keys(syntax.recovered as object)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('whatever the text, there is a verdict, with a place within the text', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '/',
    '*',
    '\n',
    '1',
    '-',
    'a',
    ' ',
    '"a"',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const syntax = parseJson(text);
      if (syntax.ok) return;
      const [start, end] = syntax.range;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { seed: 1, numRuns: propertyRuns(2_000) },
  );
});
