import { expect, test } from 'vitest';
import type { Json } from '../json.ts';
import { mergesAmong, renamesAmong, type UnpairedFile } from './renames.ts';

function file(
  path: string,
  value: Json | undefined,
  text: string | null = `${path} ${JSON.stringify(value)}`,
): UnpairedFile {
  return { path, value, text };
}

function renames(gone: readonly UnpairedFile[], come: readonly UnpairedFile[]): string[] {
  return [...renamesAmong(gone, come)].map(([from, to]) => `${from} ${to}`).sort();
}

const A = { signature: 'one', regex: 'r1', root_cause: 'because' };

test('a file with the same text has moved, whatever it holds', () => {
  expect(
    renames([file('a', undefined, 'text'), file('b', A, 'other')], [file('c', undefined, 'text')]),
  ).toEqual(['a c']);
});

test.each(['signature', 'regex', 'root_cause'] as const)('a record that keeps its %s has moved', (mark) => {
  const changed = { signature: 'x', regex: 'y', root_cause: 'z', [mark]: A[mark] };
  expect(renames([file('a', A)], [file('b', changed), file('c', { ...changed, [mark]: 'w' })])).toEqual([
    'a b',
  ]);
});

test('the whole text says more than a mark, and the signature more than the regex', () => {
  const gone = [file('a', A, 'text')];
  expect(renames(gone, [file('b', A), file('c', A, 'text')])).toEqual(['a c']);
  const [bySignature, byRegex] = [
    { signature: 'one', regex: 'r2' },
    { signature: 'two', regex: 'r1' },
  ];
  expect(renames([file('a', A)], [file('b', byRegex), file('c', bySignature)])).toEqual(['a c']);
});

test('what several share says nothing', () => {
  expect(renames([file('a', A), file('b', A)], [file('c', A)])).toEqual([]);
  expect(renames([file('a', A)], [file('b', A), file('c', A)])).toEqual([]);
});

test('each file is paired once, and what is left over of several is found by another mark', () => {
  const gone = [file('a', { signature: 's', regex: 'r1' }), file('b', { signature: 's', regex: 'r2' })];
  const come = [file('c', { signature: 's', regex: 'r2' }), file('d', { signature: 'new', regex: 'r1' })];
  expect(renames(gone, come)).toEqual(['a d', 'b c']);
  const [old, other] = [file('a', { signature: 's', regex: 'r' }), file('b', { signature: 't', regex: 'r' })];
  expect(renames([old, other], [file('c', { signature: 's', regex: 'r' })])).toEqual(['a c']);
  expect(renames([file('c', { signature: 's', regex: 'r' })], [old, other])).toEqual(['c a']);
});

test.each<[string, Json | undefined]>([
  ['no JSON', undefined],
  ['null', null],
  ['a text', 'signature'],
  ['a list', [{ signature: 'one' }]],
  ['without marks', {}],
  ['with marks that are no texts', { signature: 7, regex: ['r'], root_cause: null }],
  ['with blank marks', { signature: ' ', regex: '', root_cause: '\n' }],
])('a file that is %s is known by its text alone', (_, value) => {
  expect(renames([file('a', value, null)], [file('b', value, null)])).toEqual([]);
  expect(renames([file('a', value, 'one')], [file('b', value, 'two')])).toEqual([]);
  expect(renames([file('a', value, 'one')], [file('b', value, 'one')])).toEqual(['a b']);
});

test('a file has gone into the record that names its id as a former one', () => {
  const heads = [
    ['git/a.json', { former_ids: ['git/b', 'git/here', 7] }],
    ['git/c.json', { former_ids: 'git/d' }],
    ['git/e.json', null],
    ['git/f.json', undefined],
    ['git/g.json', []],
  ] as const;
  expect([...mergesAmong(['git/b.json', 'git/d.json'], heads as never)]).toEqual([
    ['git/b.json', 'git/a.json'],
  ]);
});
