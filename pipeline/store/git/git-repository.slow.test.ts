import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RawFile } from '../../record/raw-file.ts';
import { GitRepository } from './git-repository.ts';
import { RecordFolder } from '../record-folder.ts';
import { ScratchRepository } from '../testing/scratch-repository.ts';

let scratch: ScratchRepository;
beforeEach(() => {
  scratch = new ScratchRepository();
  mkdirSync(join(scratch.root, 'records'));
});
afterEach(() => scratch.remove());

const LIMIT = 1_000;
const recordsOf = (commit: string, folder = 'records') =>
  new GitRepository(scratch.root).records(commit, join(scratch.root, folder));
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('utf8');

test('reads names that no disk would hold, links, submodules and executables without checking anything out', () => {
  const target = scratch.commit({ 'x.txt': 'x' });
  const commit = scratch.commitObjects([
    ['100644', '{}', 'records/node/a\nb.json'],
    ['100644', '{}', 'records/node/a\tb "c".json'],
    ['100644', '{}', 'records/node/::error::x.json'],
    ['100755', '{"x": 1}', 'records/node/run.json'],
    ['120000', '../../etc/passwd', 'records/node/link.json'],
    ['160000', target, 'records/node/module'],
    ['100644', '{}', 'records/node/Twin.json'],
    ['100644', '{}', 'records/node/twin.json'],
    ['100644', '{}', 'recordsx/node/other.json'],
    ['100644', '{}', 'README.md'],
  ]);
  const found = [...recordsOf(commit).read(LIMIT)].map(({ path, kind, bytes }) => [path, kind, text(bytes)]);
  expect(found).toEqual([
    ['node/::error::x.json', 'file', '{}'],
    ['node/Twin.json', 'file', '{}'],
    ['node/a\tb "c".json', 'file', '{}'],
    ['node/a\nb.json', 'file', '{}'],
    ['node/link.json', 'symlink', null],
    ['node/module', 'other', null],
    ['node/run.json', 'file', '{"x": 1}'],
    ['node/twin.json', 'file', '{}'],
  ]);
});

test('leaves contents above the limit where they are, and says how large they are', () => {
  const commit = scratch.commit({ 'records/node/large.json': 'x'.repeat(LIMIT + 1) });
  expect([...recordsOf(commit).read(LIMIT)]).toEqual([
    { path: 'node/large.json', kind: 'file', size: LIMIT + 1, bytes: null },
  ]);
  expect(recordsOf(commit).readText('node/large.json', LIMIT)).toBeNull();
});

test('reads more files than one call of git serves, also equal ones', () => {
  const entries = Array.from(
    { length: 1_203 },
    (_, index) => ['100644', `{"n": ${index % 7}}`, `records/node/r-${index}.json`] as const,
  );
  const commit = scratch.commitObjects(entries.toSorted((a, b) => (a[2] < b[2] ? -1 : 1)));
  const files = [...recordsOf(commit).read(LIMIT)];
  expect(files).toHaveLength(1_203);
  for (const { path, bytes } of files) {
    expect(text(bytes)).toBe(`{"n": ${Number(/\d+/.exec(path)?.[0]) % 7}}`);
  }
  const records = recordsOf(commit);
  const single = records.files.toReversed().map(({ path }) => records.readText(path, LIMIT));
  expect(single.toReversed()).toEqual(files.map(({ bytes }) => text(bytes)));
});

test('gives the same files in the same order as the folder that the commit was made from', () => {
  const commit = scratch.commit({
    'records/node/b.json': '{"b": 1}',
    'records/node/é.json': '{}',
    'records/Node/a.json': '{}',
    'records/.hidden/a.json': '{}',
    'records/node/.keep': '',
    'records/node/.x.json': '{}',
    'records/README.md': 'x',
    'records/stray.txt': 'x',
    'records/a/b/c.json': '{}',
  });
  const onDisk = new RecordFolder(join(scratch.root, 'records'));
  const inCommit = recordsOf(commit);
  expect(inCommit.name).toBe(onDisk.name);
  expect([...inCommit.read(LIMIT)].map((file) => ({ ...file, bytes: text(file.bytes) }))).toEqual(
    [...onDisk.read(LIMIT)].map((file) => ({ ...file, bytes: text(file.bytes) })),
  );
});

const DEEP = `${'a/'.repeat(9)}x.json`;

test.each([
  ['.foo/x.json'],
  ['node/.foo/x.json'],
  ['node/.foo/bar/x.json'],
  ['.foo.json/x.json'],
  ['node/.foo.json/x.json'],
  ['node/x.json/y.json'],
  ['node/x.json/y.json', 'node/x.json/z.json'],
  ['.git-blame/x.json'],
  ['.x.json'],
  ['.x'],
  ['node/.tmp-1-1-x.json'],
  ['node/.tmp-1-1-x.json/y.json'],
  ['README/x.json'],
  ['README.md/x.json'],
  [DEEP],
  [DEEP.replace('x.json', '.x.json')],
  [`${'a/'.repeat(7)}.a/x.json`],
  [`${'a/'.repeat(7)}x.json`],
])('a commit shows of %j what the folder shows', (...paths) => {
  const commit = scratch.commit(Object.fromEntries(paths.map((path) => [`records/${path}`, '{}'])));
  const listed = (files: Iterable<RawFile>) => [...files].map(({ path, kind, size }) => [path, kind, size]);
  const onDisk = listed(new RecordFolder(join(scratch.root, 'records')).read(LIMIT));
  expect(listed(recordsOf(commit).read(LIMIT))).toEqual(onDisk);
});

test('links are shown alike, too, and are followed by neither', () => {
  symlinkSync('/etc', join(scratch.root, 'records/linked'));
  symlinkSync('/etc', join(scratch.root, 'records/.hidden'));
  symlinkSync('/etc/passwd', join(scratch.root, 'records/.hidden.json'));
  const listed = (files: Iterable<RawFile>) => [...files].map(({ path, kind, size }) => [path, kind, size]);
  const commit = scratch.commit();
  const expected = [
    ['.hidden.json', 'symlink', 0],
    ['linked', 'symlink', 0],
  ];
  expect(listed(new RecordFolder(join(scratch.root, 'records')).read(LIMIT))).toEqual(expected);
  expect(listed(recordsOf(commit).read(LIMIT))).toEqual(expected);
});

test('the records may be the whole repository', () => {
  const commit = scratch.commit({ 'node/a.json': '{}' });
  expect([...recordsOf(commit, '.').read(LIMIT)].map(({ path }) => path)).toEqual(['node/a.json']);
});

test('a commit without the folder has no records', () => {
  expect(recordsOf(scratch.commit({ 'x.txt': 'x' })).files).toEqual([]);
});

test('finds the newest commit in common', () => {
  const fork = scratch.commit({ 'x.txt': '1' });
  scratch.git('switch', '--quiet', '--create', 'topic');
  const topic = scratch.commit({ 'x.txt': '2' });
  scratch.git('switch', '--quiet', 'main');
  const main = scratch.commit({ 'y.txt': '1' });
  expect(new GitRepository(scratch.root).mergeBase(main, topic)).toBe(fork);
});

test('two newest commits in common are none: each would show another change', () => {
  scratch.commit({ 'x.txt': '1' });
  scratch.git('switch', '--quiet', '--create', 'topic');
  const topic = scratch.commit({ 'y.txt': '1' });
  scratch.git('switch', '--quiet', 'main');
  const main = scratch.commit({ 'z.txt': '1' });
  const tree = scratch.git('rev-parse', 'HEAD^{tree}');
  const crossed = ['a', 'b'].map((message) =>
    scratch.git('commit-tree', tree, '-p', main, '-p', topic, '-m', message),
  );
  const [a = '', b = ''] = crossed;
  expect(() => new GitRepository(scratch.root).mergeBase(a, b)).toThrow(/have 2 newest commits in common/);
});

test('reads a file of a commit, and says where something else stands in its place', () => {
  const commit = scratch.commitObjects([
    ['100644', 'x: 1\n', 'kb/curation.yaml'],
    ['120000', '/etc/passwd', 'linked/curation.yaml'],
    ['100644', 'x', 'folder/curation.yaml/x'],
    ['160000', scratch.commit({ 'x.txt': 'x' }), 'module/curation.yaml'],
    ['100644', 'x'.repeat((1 << 20) + 1), 'large/curation.yaml'],
  ]);
  const repository = new GitRepository(scratch.root);
  expect(repository.file(commit, 'kb/curation.yaml')).toBe('x: 1\n');
  expect(repository.file(commit, 'curation.yaml')).toBeNull();
  for (const folder of ['linked', 'folder', 'module', 'large'])
    expect(() => repository.file(commit, `${folder}/curation.yaml`)).toThrow(
      folder === 'large' ? /1048577 bytes/ : /is no file/,
    );
});

test('says what to do where there is no commit in common', () => {
  const here = scratch.commit({ 'x.txt': '1' });
  scratch.git('switch', '--quiet', '--orphan', 'other');
  const there = scratch.commit({ 'y.txt': '1' });
  expect(() => new GitRepository(scratch.root).mergeBase(here, there)).toThrow(
    /have no commit in common.*Name a base/,
  );
});

test.each(['nowhere', '--all', '-h', '', 'HEAD..HEAD', '@{-9}', 'x\ny', 'HEAD:x.txt'])(
  '%j names no commit, and is not taken for an option',
  (name) => {
    scratch.commit({ 'x.txt': '1' });
    expect(() => new GitRepository(scratch.root).commit(name)).toThrow(/names no commit here/);
  },
);

test('an object that a partial clone lacks is an error, not an empty record', () => {
  const blob = 'ab'.repeat(20);
  scratch.commit({ 'records/node/a.json': '{"x": 1}' });
  scratch.git('update-index', '--add', '--cacheinfo', `100644,${blob},records/node/gone.json`);
  const tree = scratch.git('write-tree', '--missing-ok');
  const commit = scratch.git('commit-tree', tree, '-m', 'x');
  expect(() => [...recordsOf(commit).read(LIMIT)]).toThrow(/missing|failed/);
});

test('replacement objects do not change what a commit holds', () => {
  const commit = scratch.commit({ 'records/node/a.json': '{"x": 1}' });
  const blob = scratch.git('rev-parse', 'HEAD:records/node/a.json');
  scratch.write('b', '{"y": 2}');
  const other = scratch.git('hash-object', '-w', 'b');
  scratch.git('replace', blob, other);
  expect(recordsOf(commit).readText('node/a.json', LIMIT)).toBe('{"x": 1}');
});
