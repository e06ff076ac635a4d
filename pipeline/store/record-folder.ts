import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Dirent,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isNoRecord } from '../record/file-name.ts';
import type { RawFile } from '../record/raw-file.ts';
import type { FileVersion } from '../rule/run.ts';
import type { FileMoment } from '../rule/state/corpus-state.ts';
import { folderKind } from './listing.ts';
import type { FoundFile, RecordSource } from './record-source.ts';

/** A folder of records on disk. Symbolic links are reported, never followed. */
export class RecordFolder implements RecordSource {
  /** Absolute. */
  readonly path: string;
  readonly name: string;
  readonly files: readonly FoundFile[];

  /**
   * @param mayBeAbsent whether a folder that is not there is taken for an empty one
   * @throws where the folder cannot be listed
   */
  constructor(path: string, mayBeAbsent = false) {
    this.path = resolve(path);
    this.name = basename(this.path);
    this.files = mayBeAbsent && !existsSync(this.path) ? [] : list(this.path);
  }

  /** The folder that holds the records' folder: where the policy, the cache and the reports lie. */
  get home(): string {
    return dirname(this.path);
  }

  /** What stands there: a link is none, though what it leads to can be listed. */
  get kind(): 'folder' | 'link' | 'file' | null {
    const stats = lstatSync(this.path, { throwIfNoEntry: false });
    if (!stats) return null;
    if (stats.isSymbolicLink()) return 'link';
    return stats.isDirectory() ? 'folder' : 'file';
  }

  *read(fileBytes: number, isWanted: (path: string) => boolean = () => true): Generator<RawFile> {
    for (const found of this.files) if (isWanted(found.path)) yield this.readFile(found, fileBytes);
  }

  /**
   * By the time of the last change, size and number. That time is set by the system alone, to no less than what its clock says:
   * a file that was changed before a moment has another version when it is written after that moment. One that was
   * changed later may be written again within a tick of the clock, so that nothing can be told.
   */
  *versions(before: FileMoment | null): Generator<FileVersion> {
    for (const { path, kind } of this.files) {
      const stats = lstatSync(`${this.path}/${path}`, { throwIfNoEntry: false });
      const isTold =
        kind === 'file' &&
        stats?.isFile() === true &&
        before !== null &&
        stats.dev === before.device &&
        stats.ctimeMs < before.time;
      yield {
        path,
        version: isTold ? `${stats.ctimeMs} ${stats.size} ${stats.ino}` : null,
      };
    }
  }

  readFile({ path, kind }: FoundFile, fileBytes: number): RawFile {
    if (kind !== 'file') return { path, kind, size: 0, bytes: null };
    return readRegularFile(path, join(this.path, path), fileBytes);
  }

  readText(path: string, fileBytes: number): string | null {
    const { bytes } = readRegularFile(path, join(this.path, path), fileBytes);
    return bytes === null
      ? null
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  }
}

function list(root: string): FoundFile[] {
  const found: FoundFile[] = [];
  const entriesOf = (parent: string, folder: string): Dirent[] => {
    try {
      return readdirSync(join(parent, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === '') throw error;
      // Reading it as a file says why it cannot be read; the other folders are listed all the same.
      found.push({ path: folder, kind: 'file' });
      return [];
    }
  };
  const visit = (folder: string): void => {
    for (const entry of entriesOf(root, folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && folderKind(path) === 'open') visit(path);
      else if (entry.isDirectory() && folderKind(path) === 'hidden') continue;
      else if (!isNoRecord(path)) found.push({ path, kind: kindOf(entry) });
    }
  };
  visit('');
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function kindOf(entry: {
  isFile(): boolean;
  isSymbolicLink(): boolean;
  isDirectory(): boolean;
}): RawFile['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isSymbolicLink()) return 'symlink';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** Without O_NONBLOCK a named pipe that took the file's place would hold us up for ever. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readRegularFile(path: string, absolute: string, fileBytes: number): RawFile {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(absolute, FLAGS);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { path, kind: 'other', size: 0, bytes: null };
    if (stats.size > fileBytes) return { path, kind: 'file', size: stats.size, bytes: null };
    const bytes = readUpTo(descriptor, stats.size, fileBytes);
    return { path, kind: 'file', size: bytes === null ? fileBytes + 1 : bytes.length, bytes };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    if (code === 'ELOOP') return { path, kind: 'symlink', size: 0, bytes: null };
    return { path, kind: 'file', size: 0, bytes: null, failure: code };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Reads a file to its end, which may have moved since its size was taken; null where it is above the limit. */
function readUpTo(descriptor: number, size: number, limit: number): Uint8Array | null {
  let buffer = Buffer.allocUnsafe(size + 1);
  let filled = 0;
  for (;;) {
    const read = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    if (read === 0) return buffer.subarray(0, filled);
    filled += read;
    if (filled > limit) return null;
    if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}
