import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GitRepository } from './git-records.ts';
import { RecordFolder } from './record-folder.ts';
import { ScratchRepository } from './scratch-repository.ts';

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

test('says what to do where there is no commit in common', () => {
  const here = scratch.commit({ 'x.txt': '1' });
  scratch.git('switch', '--quiet', '--orphan', 'other');
  const there = scratch.commit({ 'y.txt': '1' });
  expect(() => new GitRepository(scratch.root).mergeBase(here, there)).toThrow(/fetch-depth: 0/);
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
