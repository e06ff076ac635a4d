import { expect, test } from 'vitest';
import { editMembers } from './members.ts';

test('members are replaced and added, and all else stays as it is', () => {
  const text = '{ "a":1,\n\n  "b": [ 2 ] }\n';
  const edited = editMembers(text, [
    { op: 'replace', pointer: '/a', value: 'x' },
    { op: 'add', pointer: '/c', value: null },
  ]);
  expect(JSON.parse(edited)).toEqual({ a: 'x', b: [2], c: null });
  expect(edited).toContain('"b": [ 2 ]');
});

test('a pointer is unescaped', () => {
  expect(JSON.parse(editMembers('{}', [{ op: 'add', pointer: '/a~1b', value: 1 }]))).toEqual({ 'a/b': 1 });
});

test.each([
  ['the whole', { op: 'replace', pointer: '', value: 1 }],
  ['what stands deeper', { op: 'replace', pointer: '/a/b', value: 1 }],
  ['a removal', { op: 'remove', pointer: '/a' }],
] as const)('%s is refused', (_, edit) => {
  expect(() => editMembers('{"a": {"b": 1}}', [edit])).toThrow('no top-level member');
});
