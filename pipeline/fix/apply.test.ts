import { expect, test } from 'vitest';
import { readDocument, writeDocument } from '../record/json/document.ts';
import type { Edit } from '../rule/finding.ts';
import { applyEdits, EditError } from './apply.ts';

function after(text: string, ...edits: Edit[]): unknown {
  return JSON.parse(writeDocument(applyEdits(readDocument(text), edits)));
}

const TEXT = '{"a": 1, "list": ["x", "y", "z"], "o": {"p": {"q": 1}}, "a/b": {"m~n": 1}}';
const VALUE = JSON.parse(TEXT) as object;

test('replace, add and remove a member', () => {
  expect(after(TEXT, { op: 'replace', pointer: '/a', value: [2] })).toEqual({ ...VALUE, a: [2] });
  expect(after(TEXT, { op: 'add', pointer: '/new', value: { x: null } })).toEqual({
    ...VALUE,
    new: { x: null },
  });
  expect(after(TEXT, { op: 'add', pointer: '/a', value: 2 })).toEqual({ ...VALUE, a: 2 });
  expect(after(TEXT, { op: 'remove', pointer: '/o/p/q' })).toEqual({ ...VALUE, o: { p: {} } });
  expect(after(TEXT, { op: 'replace', pointer: '/a~1b/m~0n', value: 2 })).toEqual({
    ...VALUE,
    'a/b': { 'm~n': 2 },
  });
});

test('replace, add and remove an element', () => {
  expect(after(TEXT, { op: 'replace', pointer: '/list/1', value: 'Y' })).toMatchObject({
    list: ['x', 'Y', 'z'],
  });
  expect(after(TEXT, { op: 'add', pointer: '/list/0', value: 'w' })).toMatchObject({
    list: ['w', 'x', 'y', 'z'],
  });
  expect(after(TEXT, { op: 'add', pointer: '/list/3', value: 'w' })).toMatchObject({
    list: ['x', 'y', 'z', 'w'],
  });
  expect(after(TEXT, { op: 'add', pointer: '/list/-', value: 'w' })).toMatchObject({
    list: ['x', 'y', 'z', 'w'],
  });
  expect(after(TEXT, { op: 'remove', pointer: '/list/1' })).toMatchObject({ list: ['x', 'z'] });
});

test('an element brings the list that it is appended to into being, where that is absent', () => {
  expect(after('{}', { op: 'add', pointer: '/g/leads_to/-', value: 1 })).toEqual({ g: { leads_to: [1] } });
});

test('edits are applied in order', () => {
  const edits: Edit[] = [
    { op: 'add', pointer: '/n', value: {} },
    { op: 'add', pointer: '/n/m', value: 1 },
    { op: 'remove', pointer: '/a' },
  ];
  expect(after(TEXT, ...edits)).toMatchObject({ n: { m: 1 } });
});

test('the whole can be replaced, not removed', () => {
  expect(after(TEXT, { op: 'replace', pointer: '', value: { b: 1 } })).toEqual({ b: 1 });
  expect(() => after(TEXT, { op: 'remove', pointer: '' })).toThrow(EditError);
});

test.each<Edit>([
  { op: 'replace', pointer: '/absent', value: 1 },
  { op: 'remove', pointer: '/absent' },
  { op: 'replace', pointer: '/absent/deeper', value: 1 },
  { op: 'replace', pointer: '/list/3', value: 1 },
  { op: 'remove', pointer: '/list/-' },
  { op: 'add', pointer: '/list/4', value: 1 },
  { op: 'add', pointer: '/list/x', value: 1 },
  { op: 'add', pointer: '/list/-1', value: 1 },
  { op: 'add', pointer: '/a/b', value: 1 },
  { op: 'replace', pointer: '/list/0/x', value: 1 },
])('$op $pointer does not fit', (edit) => {
  expect(() => after(TEXT, edit)).toThrow(EditError);
});

test('"__proto__" is a member like any other', () => {
  const text = writeDocument(
    applyEdits(readDocument('{}'), [{ op: 'add', pointer: '/__proto__', value: { polluted: 1 } }]),
  );
  expect(text).toBe('{\n  "__proto__": {\n    "polluted": 1\n  }\n}\n');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
