import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordSource } from '../../store/record-source.ts';
import { findingNamed } from '../../rule/testing/rule-tester.ts';
import { selectRecords } from './record-selection.ts';

const PATHS = ['git/a.json', 'node/a.json', 'node/ab.json', 'node/b.json'];
const SOURCE = {
  name: 'records',
  files: PATHS.map((path) => ({ path, kind: 'file' })),
} as unknown as RecordSource;
const ROOT = resolve('kb/records');

function included(...patterns: string[]): string[] | string {
  const narrowing = selectRecords(SOURCE, ROOT, patterns);
  return 'unmatched' in narrowing ? narrowing.unmatched : PATHS.filter((path) => narrowing.includes(path));
}

test.each([
  [[], PATHS],
  [['node/a'], ['node/a.json']],
  [['node/a.json'], ['node/a.json']],
  [['records/node/a.json'], ['node/a.json']],
  [['kb/records/node/a.json'], ['node/a.json']],
  [[`${ROOT}/node/a.json`], ['node/a.json']],
  [['node'], ['node/a.json', 'node/ab.json', 'node/b.json']],
  [['node/'], ['node/a.json', 'node/ab.json', 'node/b.json']],
  [['records/node/'], ['node/a.json', 'node/ab.json', 'node/b.json']],
  [['kb/records'], PATHS],
  [['*/a.json'], ['git/a.json', 'node/a.json']],
  [['node/a*'], ['node/a.json', 'node/ab.json']],
  [['**/*.json'], PATHS],
  [
    ['git/a', 'node/b'],
    ['git/a.json', 'node/b.json'],
  ],
])('%j', (patterns, paths) => {
  expect(included(...patterns)).toEqual(paths);
});

test.each(['node/c', 'nod', 'records/git/b.json', '*.json'])('%s names no record', (pattern) => {
  expect(included('node/a', pattern)).toBe(pattern);
});

test('a finding is shown if it is of a record that is shown, or about one', () => {
  const narrowing = selectRecords(SOURCE, ROOT, ['node/a']);
  if ('unmatched' in narrowing) throw new Error('the pattern names a record');
  const shown = [
    findingNamed('a/b', { file: 'records/node/a.json' }),
    findingNamed('a/b', { file: 'records/node/b.json', related: ['node/a'] }),
    findingNamed('a/b', { file: 'records/node/b.json' }),
  ].map(narrowing.shows);
  expect(shown).toEqual([true, true, false]);
});
