import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiffLines } from './git-changes.ts';
import { GitRepository } from './git-repository.ts';
import { ScratchRepository } from '../testing/scratch-repository.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
  mkdirSync(join(scratch.root, 'records'));
});
afterEach(() => scratch.remove());

const lines = (count: number, at: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, index) => `${at[index + 1] ?? `line ${index + 1}`}\n`).join('');

const shown = (base: string, head: string, folder = 'records') =>
  new DiffLines(new GitRepository(scratch.root), base, head, folder);

test('changed lines and three around them, hunk by hunk', () => {
  const base = scratch.commit({ 'records/node/a.json': lines(40) });
  const text = lines(40, { 5: 'changed', 20: 'changed' });
  const head = scratch.commit({ 'records/node/a.json': text });
  const all = shown(base, head);
  expect(all.paths).toEqual(['node/a.json']);
  expect(all.of('node/a.json', text)).toEqual([
    { first: 2, last: 8 },
    { first: 17, last: 23 },
  ]);
  expect(all.of('node/b.json', text)).toEqual([]);
  expect(shown(base, head, '').paths).toEqual(['records/node/a.json']);
});

test('all of a new file; of a file with lines taken away, those around', () => {
  const base = scratch.commit({ 'records/node/a.json': lines(20) });
  const head = scratch.commit({
    'records/node/a.json': lines(20).replace('line 10\n', ''),
    'records/node/b.json': 'x\ny',
  });
  const all = shown(base, head);
  expect(all.of('node/a.json', lines(19))).toEqual([{ first: 7, last: 12 }]);
  expect(all.of('node/b.json', 'x\ny')).toEqual([{ first: 1, last: 2 }]);
});

test('lines that look like the head of a hunk are lines', () => {
  const base = scratch.commit({ 'records/node/a.json': lines(9) });
  const text = lines(9, { 5: 'x\r@@ -1,9 +100,900 @@', 6: '++ b/records/node/z.json', 7: '@@ -1 +2 @@' });
  const head = scratch.commit({ 'records/node/a.json': text });
  expect(shown(base, head).of('node/a.json', text)).toEqual([{ first: 2, last: 9 }]);
});

test('a file without a newline at its end, and one that is no text', () => {
  const base = scratch.commit({ 'records/node/a.json': 'a\nb', 'records/node/b.json': 'x\0\n' });
  const head = scratch.commit({ 'records/node/a.json': 'a\nc', 'records/node/b.json': 'y\0\n' });
  expect(shown(base, head).of('node/a.json', 'a\nc')).toEqual([{ first: 1, last: 2 }]);
  expect(shown(base, head).of('node/b.json', 'y\0\n')).toEqual([{ first: 1, last: 1 }]);
});

test('names of any kind, links and what is taken away', () => {
  const base = scratch.commitObjects([['100644', 'x', 'records/node/gone.json']]);
  const tree = scratch.commitObjects([
    ['100644', 'a', 'records/node/a\nb "c".json'],
    ['120000', '/etc/passwd', 'records/node/link.json'],
    ['160000', base, 'records/node/module'],
    ['100644', 'z', 'recordsx/node/z.json'],
  ]);
  expect(shown(base, tree).paths).toEqual(['node/a\nb "c".json']);
});

test('attributes and settings of the repository have no say', () => {
  const base = scratch.commit({
    'records/node/a.json': lines(9),
    '.gitattributes': '*.json -diff diff=evil\n',
    'records/.gitattributes': '*.json binary\n',
  });
  scratch.git('config', 'diff.evil.textconv', 'false');
  scratch.git('config', 'diff.external', 'false');
  scratch.git('config', 'diff.context', '0');
  const text = lines(9, { 5: 'changed' });
  const head = scratch.commit({ 'records/node/a.json': text });
  expect(shown(base, head).of('node/a.json', text)).toEqual([{ first: 2, last: 8 }]);
});
