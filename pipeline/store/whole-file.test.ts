import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { temporaryHome } from './testing/temporary-home.ts';
import { isRunning, sweepTemporaryFiles, WholeFileDraft, writeWholeFile } from './whole-file.ts';

/** A process id that no process has: the largest of 32 bits. */
const NOBODY = 2_147_483_646;

test('a file is replaced, or made with its folder', () => {
  const home = temporaryHome({ 'a.json': 'old' });
  writeWholeFile(join(home, 'a.json'), 'new');
  writeWholeFile(join(home, 'deep/er/b.json'), new Uint8Array([0xc3, 0xa9]));
  expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('new');
  expect(readFileSync(join(home, 'deep/er/b.json'), 'utf8')).toBe('é');
  expect(readdirSync(home).sort()).toEqual(['a.json', 'deep']);
});

test('what an editor saves while the new text goes onto the disk stays', () => {
  const home = temporaryHome({ 'a.json': 'old' });
  const path = join(home, 'a.json');
  const written = writeWholeFile(path, 'new', () => {
    writeFileSync(path, 'by hand');
    return readFileSync(path, 'utf8') === 'old';
  });
  expect(written).toBe(false);
  expect(readFileSync(path, 'utf8')).toBe('by hand');
  expect(readdirSync(home)).toEqual(['a.json']);
});

test('the mode of a file is kept', () => {
  const home = temporaryHome({ 'a.json': 'old' });
  chmodSync(join(home, 'a.json'), 0o600);
  writeWholeFile(join(home, 'a.json'), 'new');
  expect(statSync(join(home, 'a.json')).mode & 0o777).toBe(0o600);
});

test('where writing fails the file is as it was, and nothing is left behind', () => {
  const home = temporaryHome({ file: 'a file, no folder' });
  mkdirSync(join(home, 'folder.json'));
  expect(() => writeWholeFile(join(home, 'folder.json'), 'text')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
  expect(() => writeWholeFile(join(home, 'file/below.json'), 'text')).toThrow(/ENOTDIR|EEXIST/);
  expect(readdirSync(home).sort()).toEqual(['file', 'folder.json']);
});

test('a link in place of the temporary file is not written through', () => {
  const home = temporaryHome({ victim: 'untouched' });
  for (let count = 0; count < 200; count++)
    symlinkSync('victim', join(home, `.tmp-${process.pid}-${count}-a.json`));
  writeWholeFile(join(home, 'a.json'), 'new');
  expect(readFileSync(join(home, 'victim'), 'utf8')).toBe('untouched');
  expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('new');
});

test('what killed runs left is swept; what another running process may be writing stays', () => {
  const others = `.tmp-${process.ppid}-0-x.json`;
  const home = temporaryHome({
    [`.tmp-${NOBODY}-0-x.json`]: 'torn',
    [`.tmp-${process.pid}-0-x.json`]: 'torn, by a run that had our process id',
    [others]: 'being written',
    'x.json': 'whole',
    '.tmp-note': 'not ours',
  });
  sweepTemporaryFiles(home);
  expect(readdirSync(home).sort()).toEqual(['.tmp-note', others, 'x.json'].sort());
});

test('whether a process runs', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(process.ppid)).toBe(true);
  expect(isRunning(NOBODY)).toBe(false);
});

test('a file that a reader has open is not changed under it', () => {
  const home = temporaryHome({ 'a.json': 'old' });
  const before = statSync(join(home, 'a.json')).ino;
  writeWholeFile(join(home, 'a.json'), 'new');
  expect(statSync(join(home, 'a.json')).ino).not.toBe(before);
  writeFileSync(join(home, 'a.json'), 'by hand');
  expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('by hand');
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('a process of somebody else runs, too', () => {
  const refuse = (code: string): void => {
    vi.spyOn(process, 'kill').mockImplementationOnce(() => {
      throw Object.assign(new Error(code), { code });
    });
  };
  refuse('EPERM');
  expect(isRunning(1)).toBe(true);
  refuse('ESRCH');
  expect(isRunning(1)).toBe(false);
});

test('a file is written piece by piece, and until it is whole a reader sees the old one', () => {
  const home = temporaryHome({ 'a.json': 'old' });
  const path = join(home, 'a.json');
  const pieces = function* (): Generator<string> {
    yield 'ne';
    expect(readFileSync(path, 'utf8')).toBe('old');
    yield 'w é';
  };
  expect(writeWholeFile(path, pieces())).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe('new é');
});

test('where the pieces fail, the file is as it was', () => {
  const home = temporaryHome({ 'a.json': 'old' });
  const pieces = function* (): Generator<string> {
    yield 'ne';
    throw new Error('no more');
  };
  expect(() => writeWholeFile(join(home, 'a.json'), pieces())).toThrow('no more');
  expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['a.json']);
});

test('a draft that is dropped leaves the file; one that is finished takes no more', () => {
  const home = temporaryHome({ 'a.json': 'old' });
  const dropped = new WholeFileDraft(join(home, 'a.json'));
  dropped.add('new');
  dropped.drop();
  expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['a.json']);
  const finished = new WholeFileDraft(join(home, 'a.json'));
  finished.add('new');
  expect(finished.finish()).toBe(true);
  expect(() => finished.add('more')).toThrow('a.json is closed');
  expect(() => finished.finish()).toThrow('a.json is closed');
  finished.drop();
  expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('new');
});

test('two drafts of one file do not get into each other', () => {
  const home = temporaryHome();
  const [one, other] = [new WholeFileDraft(join(home, 'a.json')), new WholeFileDraft(join(home, 'a.json'))];
  one.add('one');
  other.add('other');
  other.finish();
  one.finish();
  expect(readFileSync(join(home, 'a.json'), 'utf8')).toBe('one');
  expect(readdirSync(home)).toEqual(['a.json']);
});

test('a new file can be read by all and written by its owner, as far as the umask lets it', () => {
  const home = temporaryHome();
  writeWholeFile(join(home, 'a.json'), 'new');
  expect(statSync(join(home, 'a.json')).mode & 0o777).toBe(0o644 & ~process.umask());
});

const DESCRIPTORS = '/proc/self/fd';

test.runIf(existsSync(DESCRIPTORS))('no write leaves a descriptor open', () => {
  const path = join(temporaryHome(), 'a.json');
  const before = readdirSync(DESCRIPTORS).length;
  for (let count = 0; count < 50; count++) writeWholeFile(path, 'text', () => count % 2 === 0);
  // The test's own workers may open one or the other meanwhile.
  expect(readdirSync(DESCRIPTORS).length - before).toBeLessThan(25);
});
