import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryHome } from './testing/temporary-home.ts';
import { RecordFolder } from './record-folder.ts';

const LIMIT = 1_000;

function folderWith(files: Readonly<Record<string, string>>): RecordFolder {
  const home = temporaryHome(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`records/${path}`, text])),
  );
  mkdirSync(join(home, 'records'), { recursive: true });
  return new RecordFolder(join(home, 'records'));
}

test('files are listed by UTF-16 units, with what stands beside records left out', () => {
  const { files } = folderWith({
    'b/x.json': '',
    'a/z.json': '',
    'a/B.json': '',
    'a/b.json': '',
    'README.md': '',
    'a/README': '',
    'a/.gitkeep': '',
    '.git/config': '',
    'a/.tmp-1-1-b.json': '',
    'a/.odd.json': '',
    'a/b/c/d.json': '',
  });
  expect(files.map(({ path }) => path)).toEqual([
    'a/.odd.json',
    'a/B.json',
    'a/b.json',
    'a/b/c/d.json',
    'a/z.json',
    'b/x.json',
  ]);
});

test('name and home of the folder', () => {
  const folder = folderWith({});
  expect(folder.name).toBe('records');
  expect(join(folder.home, 'records')).toBe(folder.path);
  expect(folder.files).toEqual([]);
});

test('a folder that is not there is an error', () => {
  expect(() => new RecordFolder('/nonexistent/records')).toThrow('ENOENT');
});

test('bytes are read up to the limit, and links, folders and pipes not at all', () => {
  const { path } = folderWith({
    'a/small.json': 'x'.repeat(LIMIT),
    'a/large.json': 'x'.repeat(LIMIT + 1),
    'a/empty.json': '',
  });
  symlinkSync('/etc/passwd', join(path, 'a/link.json'));
  symlinkSync('/etc', join(path, 'linked'));
  mkdirSync(join(path, 'a/folder.json'));
  execFileSync('mkfifo', [join(path, 'a/pipe.json')]);
  const read = [...new RecordFolder(path).read(LIMIT)].map(({ path: each, kind, size, bytes }) => [
    each,
    kind,
    size,
    bytes?.length ?? null,
  ]);
  expect(read).toEqual([
    ['a/empty.json', 'file', 0, 0],
    ['a/folder.json', 'folder', 0, null],
    ['a/large.json', 'file', LIMIT + 1, null],
    ['a/link.json', 'symlink', 0, null],
    ['a/pipe.json', 'other', 0, null],
    ['a/small.json', 'file', LIMIT, LIMIT],
    ['linked', 'symlink', 0, null],
  ]);
});

test('what changes between listing and reading does no harm', () => {
  const folder = folderWith({
    'a/gone.json': 'x',
    'a/grown.json': 'x',
    'a/linked.json': 'x',
    'a/pipe.json': 'x',
  });
  rmSync(join(folder.path, 'a/gone.json'));
  appendFileSync(join(folder.path, 'a/grown.json'), 'y'.repeat(LIMIT));
  rmSync(join(folder.path, 'a/linked.json'));
  symlinkSync('/etc/passwd', join(folder.path, 'a/linked.json'));
  rmSync(join(folder.path, 'a/pipe.json'));
  execFileSync('mkfifo', [join(folder.path, 'a/pipe.json')]);
  const read = [...folder.read(LIMIT)].map(({ path, kind, bytes, failure }) => [path, kind, bytes, failure]);
  expect(read).toEqual([
    ['a/gone.json', 'file', null, 'ENOENT'],
    ['a/grown.json', 'file', null, undefined],
    ['a/linked.json', 'symlink', null, undefined],
    ['a/pipe.json', 'other', null, undefined],
  ]);
  expect(folder.readText('a/gone.json', LIMIT)).toBeNull();
});

test('levels without end are named where they begin to be too many', () => {
  const { files } = folderWith({ [`${'a/'.repeat(20)}x.json`]: '' });
  expect(files).toEqual([{ path: 'a/a/a/a/a/a/a/a', kind: 'folder' }]);
});

test('a file that was changed before a moment is told by a version, which no writing leaves as it is', () => {
  const folder = folderWith({ 'a/x.json': 'old' });
  const path = join(folder.path, 'a/x.json');
  const { dev: device, ctimeMs, atime, mtime } = lstatSync(path);
  const versionAt = (time: number): string | null | undefined =>
    [...folder.versions({ device, time })][0]?.version;
  expect([...folder.versions(null)][0]?.version).toBeNull();
  expect([...folder.versions({ device: device + 1, time: ctimeMs + 1 })][0]?.version).toBeNull();
  // Within the tick in which it was changed, it may be changed again.
  expect(versionAt(ctimeMs)).toBeNull();
  const before = versionAt(ctimeMs + 1);
  expect(before).toEqual(expect.stringContaining(' 3 '));
  // As long as the clock of the file system shows what it showed.
  while (lstatSync(path).ctimeMs === ctimeMs) {
    writeFileSync(path, 'new');
    utimesSync(path, atime, mtime);
  }
  expect(versionAt(lstatSync(path).ctimeMs + 1)).not.toBe(before);
});

test('links and folders have no version', () => {
  const { path } = folderWith({ 'a/x.json': '' });
  symlinkSync('x.json', join(path, 'a/link.json'));
  const { dev: device } = lstatSync(path);
  const versions = [...new RecordFolder(path).versions({ device, time: Number.MAX_VALUE })];
  expect(versions.map(({ path: each, version }) => [each, version === null])).toEqual([
    ['a/link.json', true],
    ['a/x.json', false],
  ]);
});
