import { parseTree, type Node } from 'jsonc-parser';
import { expect, test } from 'vitest';
import { membersAt } from './members.ts';

/** What stands in the container that opens at an offset, as it is written. */
function shown(text: string, open = 0): [key: string, value: string][] {
  return membersAt(text, open).map(({ key, range }) => [key, text.slice(...range)]);
}

test.each<[text: string, members: [string, string][]]>([
  ['{}', []],
  ['[]', []],
  ['"a"', []],
  ['', []],
  [
    '{"a": 1, "b": [2, {"c": 3}], "d": "e"}',
    [
      ['a', '1'],
      ['b', '[2, {"c": 3}]'],
      ['d', '"e"'],
    ],
  ],
  [
    '[ -0.5e3 ,null,true, "x" ]',
    [
      ['', '-0.5e3'],
      ['', 'null'],
      ['', 'true'],
      ['', '"x"'],
    ],
  ],
])('%s holds %j', (text, members) => {
  expect(shown(text)).toEqual(members);
});

test('brackets and quotes within a string belong to it, and so does what is escaped', () => {
  expect(shown(String.raw`{"a": ["}", "\"]", "\\"], "b": "{"}`)).toEqual([
    ['a', String.raw`["}", "\"]", "\\"]`],
    ['b', '"{"'],
  ]);
});

test('a key is what its escapes stand for', () => {
  expect(membersAt(String.raw`{"\u0061\n": 1}`, 0)[0]?.key).toBe('a\n');
});

test('comments and commas too many are passed over', () => {
  const text = '{ // "x": 0 }\n "a": /* ] */ [1, /* , */ 2,], "b": {"c": 1 // }\n},}';
  expect(shown(text)).toEqual([
    ['a', '[1, /* , */ 2,]'],
    ['b', '{"c": 1 // }\n}'],
  ]);
});

test.each([
  '{"a"',
  '{"a":',
  '{"a": "b',
  '{"a": [1',
  '{a: 1}',
  '[[[',
  '{"a": /* 1',
  '[1 2',
  '{"a" "b"',
  '{:}',
  '[/',
])('the reading of %s ends', (text) => {
  for (const { range } of membersAt(text, 0)) expect(range[1]).toBeLessThanOrEqual(text.length);
});

/** A tree as another parser gives it, or as it is read level by level. */
type Shown = readonly [key: string, start: number, end: number, members: readonly Shown[]];

function asParsed(node: Node): Shown[] {
  return (node.children ?? []).flatMap((child): Shown[] => {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    return value
      ? [[String(key?.value ?? ''), value.offset, value.offset + value.length, asParsed(value)]]
      : [];
  });
}

function asRead(text: string, open: number): Shown[] {
  return membersAt(text, open).map(({ key, range: [start, end] }) => [key, start, end, asRead(text, start)]);
}

test('members stand where another parser finds them, at every level', () => {
  const value = {
    'a"b\\': [{ c: [], d: {} }, ['', 'e\n'], -1.5],
    '': { '\u2028': null, 'é😀': [[[false]]] },
  };
  for (const text of [JSON.stringify(value), JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n')]) {
    const tree = parseTree(text);
    expect(asRead(text, 0)).toEqual(tree && asParsed(tree));
  }
});
