import { expect, test } from 'vitest';
import { compareFindings, compareText } from './finding.ts';
import { findingNamed } from './testing/rule-tester.ts';

test('findings stand by file, line, column, rule, pointer, related and message', () => {
  const ordered = [
    findingNamed('b/b', { file: 'records/a.json', line: 2 }),
    findingNamed('a/a', { file: 'records/a.json', line: 10 }),
    findingNamed('b/b', { file: 'records/b.json', line: 1, column: 1 }),
    findingNamed('a/a', { file: 'records/b.json', line: 1, column: 9 }),
    findingNamed('a/b', { file: 'records/b.json', line: 1, column: 9 }),
    findingNamed('a/b', { file: 'records/b.json', line: 1, column: 9, pointer: '/x' }),
    findingNamed('a/b', { file: 'records/b.json', line: 1, column: 9, pointer: '/x', related: ['n/y'] }),
    findingNamed('a/b', {
      file: 'records/b.json',
      line: 1,
      column: 9,
      pointer: '/x',
      related: ['n/y'],
      message: 'Z',
    }),
  ];
  expect(ordered.toReversed().sort(compareFindings)).toEqual(ordered);
});

test('texts are ordered by UTF-16 units, in every locale', () => {
  expect(['z', 'ä', 'a', 'Z', 'i', 'I', 'ı'].sort(compareText)).toEqual(['I', 'Z', 'a', 'i', 'z', 'ä', 'ı']);
});
