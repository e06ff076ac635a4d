import { assert, jsonValue, property } from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../fix/apply.ts';
import type { Json } from '../json.ts';
import { readDocument, writeDocument } from '../record/json/document.ts';
import { editsBetween } from './edits-between.ts';

function applied(before: Json, after: Json): Json {
  const edits = editsBetween(before, after);
  return JSON.parse(writeDocument(applyEdits(readDocument(JSON.stringify(before)), edits))) as Json;
}

test('the edits turn the one into the other, whatever the two', () => {
  const value = jsonValue({ maxDepth: 3 });
  assert(
    property(value, value, (before, after) => {
      // Minus zero is written as zero.
      const [a, b] = [before, after].map((each) => JSON.parse(JSON.stringify({ each })) as Json);
      expect(applied(a ?? null, b ?? null)).toEqual(b);
    }),
  );
});

test('equal values need no edit, and only what differs is touched', () => {
  expect(editsBetween({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] })).toEqual([]);
  expect(editsBetween({ a: [{ b: 2, c: 3 }, 4] }, { a: [{ b: 5, c: 3 }, 4, 6] })).toEqual([
    { op: 'add', pointer: '/a/0/b', value: 5 },
    { op: 'add', pointer: '/a/-', value: 6 },
  ]);
  expect(editsBetween({ a: [1, 2, 3] }, { a: [1] })).toEqual([
    { op: 'remove', pointer: '/a/2' },
    { op: 'remove', pointer: '/a/1' },
  ]);
});

test('an empty object is added as a whole, for the document may leave it out', () => {
  expect(editsBetween({ a: {} }, { a: { b: 1 } })).toEqual([{ op: 'add', pointer: '/a', value: { b: 1 } }]);
  expect(editsBetween({ a: {} }, { a: {} })).toEqual([]);
  expect(applied({ a: [{}] }, { a: [{ b: 1 }] })).toEqual({ a: [{ b: 1 }] });
});

test('a member that becomes null goes where it is to go, and becomes null elsewhere', () => {
  expect(editsBetween({ a: 1, b: 1 }, { a: null, b: null }, new Set(['/a']))).toEqual([
    { op: 'remove', pointer: '/a' },
    { op: 'add', pointer: '/b', value: null },
  ]);
});
