import { lstatSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RecordFolder } from './record-folder.ts';
import { sweepTemporaryFiles, writeWholeFile } from './whole-file.ts';
import { withWriteLock } from './write-lock.ts';

/** Writes records whole, and never over something that it has not seen. */
export class RecordWriter {
  readonly #folder: RecordFolder;
  readonly #fileBytes: number;
  readonly #swept = new Set<string>();

  constructor(folder: RecordFolder, fileBytes: number) {
    this.#folder = folder;
    this.#fileBytes = fileBytes;
  }

  /**
   * Replaces the text of a record.
   *
   * @param path below the records' folder
   * @param seen the text that the new one was made from; null for a new record
   * @param text null takes the record away
   * @returns false, with the file untouched, where it no longer holds what was seen
   * @throws what the file system says; LockError where another run does not let go
   */
  write(path: string, seen: string | null, text: string | null): boolean {
    const absolute = join(this.#folder.path, path);
    return withWriteLock(this.#folder.home, () => {
      this.#sweep(dirname(absolute));
      // What cannot be read, such as a link or a file that is too large, is something all the same.
      const isUnchanged = (): boolean =>
        seen === null ? isFree(absolute) : this.#folder.readText(path, this.#fileBytes) === seen;
      if (!isUnchanged()) return false;
      if (text !== null) return writeWholeFile(absolute, text, isUnchanged);
      rmSync(absolute);
      return true;
    });
  }

  /** Done under the lock: nobody has a temporary file in use then. */
  #sweep(folder: string): void {
    if (this.#swept.has(folder)) return;
    this.#swept.add(folder);
    try {
      sweepTemporaryFiles(folder);
    } catch {
      // The folder of a new domain is not there yet.
    }
  }
}

function isFree(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}
