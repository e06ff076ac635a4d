import { expect, test } from 'vitest';
import { countMembers, duplicateKeys } from './duplicate-keys.ts';

function found(text: string): [pointer: string, second: string, firstAt: number][] {
  return duplicateKeys(text).map(({ pointer, range, firstAt }) => [pointer, text.slice(...range), firstAt]);
}

test('a key that stands twice is shown where it stands again', () => {
  expect(found('{"a": 1, "b": 2, "a": 3}')).toEqual([['/a', '"a"', 1]]);
});

test('a key is the same however it is escaped', () => {
  expect(found(String.raw`{"a": 1, "\u0061": 2}`)).toEqual([['/a', String.raw`"\u0061"`, 1]]);
});

test('each object has its own keys', () => {
  expect(found('{"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, {"b": 1}]}')).toEqual([]);
  expect(found('{"d": [{"b": 1}, {"b": 1, "b": 2}]}')).toEqual([['/d/1/b', '"b"', 18]]);
});

test('a key that stands three times is named twice', () => {
  expect(found('{"a": 1, "a": 2, "a": 3}')).toHaveLength(2);
});

test('keys that objects have by themselves are keys like any other', () => {
  const text = '{"__proto__": 1, "constructor": 2, "toString": 3}';
  expect(found(text)).toEqual([]);
  expect(found('{"__proto__": 1, "__proto__": 2}')).toHaveLength(1);
  expect(countMembers(JSON.parse(text))).toBe(3);
});

test('members are counted at every level', () => {
  expect(countMembers({ a: { b: 1 }, c: [{ d: 1 }, [{ e: 1 }]], f: null })).toBe(6);
  expect(countMembers([1, 'x', null])).toBe(0);
});

test('forty thousand repetitions take one look each', () => {
  expect(duplicateKeys(`{${Array(40_000).fill('"a":1').join()}}`)).toHaveLength(39_999);
});
