import { expect, test } from 'vitest';
import { Positions } from './position.ts';

const TEXT = `{
  "id": "a/b",
  "list": [
    {"x": 1},
    "two"
  ],
  "a/b~c": {}
}
`;

function shown(pointer: string, at?: 'key' | 'value'): string {
  return TEXT.slice(...new Positions(TEXT).rangeOfPointer(pointer, at));
}

test.each([
  ['', '{'],
  ['/id', '"a/b"'],
  ['/list', '['],
  ['/list/0', '{'],
  ['/list/0/x', '1'],
  ['/list/1', '"two"'],
  ['/a~1b~0c', '{'],
])('%s is its value, a container by its bracket', (pointer, value) => {
  expect(shown(pointer)).toBe(value);
});

test.each([
  ['/id', '"id"'],
  ['/list', '"list"'],
  ['/list/0/x', '"x"'],
  ['/list/1', '"two"'],
])('%s as a key', (pointer, key) => {
  expect(shown(pointer, 'key')).toBe(key);
});

test.each([
  ['/absent', '{'],
  ['/list/7', '['],
  ['/list/-', '['],
  ['/list/01', '['],
  ['/list/0/absent/deeper', '{'],
  ['/id/0', '"'],
])('%s is absent and shown at its nearest ancestor', (pointer, ancestor) => {
  expect(shown(pointer)).toBe(ancestor);
});

test('places count lines and columns from 1, columns in UTF-16 units, ends exclusive', () => {
  const positions = new Positions('{\r\n  "é😀": "x"\r\n}');
  expect(positions.ofPointer('/é😀')).toEqual({ line: 2, column: 10, endLine: 2, endColumn: 13 });
  expect(positions.ofRange([0, 5])).toEqual({ line: 1, column: 1, endLine: 2, endColumn: 3 });
});

test('the value of a key that stands twice is the last one', () => {
  const text = '{"a": 1, "a": 2}';
  expect(text.slice(...new Positions(text).rangeOfPointer('/a'))).toBe('2');
});

test.each([
  ['"a/b"', '/id'],
  ['"id"', '/id'],
  ['1}', '/list/0/x'],
  ['"two"', '/list/1'],
  ['"list"', '/list'],
  ['{}', '/a~1b~0c'],
])('what stands at %s has a pointer', (part, pointer) => {
  expect(new Positions(TEXT).pointerAt(TEXT.indexOf(part))).toBe(pointer);
});

test('an offset outside of every value belongs to the whole', () => {
  expect(new Positions(TEXT).pointerAt(TEXT.length - 1)).toBe('');
  expect(new Positions('').pointerAt(0)).toBe('');
});

test.each(['', ' ', '['.repeat(300_000), '{"a":'.repeat(100_000), 'nonsense'])(
  'a text that is no record has a beginning',
  (text) => {
    const positions = new Positions(text);
    expect(positions.ofPointer('').line).toBe(1);
    expect(positions.ofPointer('/a/b').line).toBe(1);
  },
);

test('finding the places of many values is not a matter of their number squared', () => {
  const numbers = Array.from({ length: 80_000 }, (_, index) => index);
  const list = new Positions(`[${numbers.map(() => '-0').join()}]`);
  expect(numbers.filter((index) => list.pointerAt(1 + index * 3) !== `/${index}`)).toEqual([]);
  const text = `{${numbers.map((index) => `"k${index}":1`).join()}}`;
  const keys = new Positions(text);
  const astray = numbers.filter((index) => text[keys.rangeOfPointer(`/k${index}`)[0]] !== '1');
  expect(astray).toEqual([]);
});
