import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sweepTemporaryFiles, writeWholeFile } from './whole-file.ts';

/** Where the reports lie. Files are replaced whole. */
export class ReportFolder {
  readonly path: string;

  /** @param path need not exist yet */
  constructor(path: string) {
    this.path = path;
  }

  /** "" where there is no such file. */
  read(name: string): string {
    try {
      return readFileSync(join(this.path, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    }
  }

  /**
   * @param text the text, or the pieces of one that is longer than a text can be
   * @throws what the file system says; the file is as it was then
   */
  write(name: string, text: string | Iterable<string>): void {
    writeWholeFile(join(this.path, name), text);
  }

  /** Takes away what a killed run has left. */
  sweep(): void {
    try {
      sweepTemporaryFiles(this.path);
    } catch {
      // There is no such folder yet.
    }
  }

  /** What leads from here to another folder, with "/" between its parts: for links that hold on this disk. */
  wayTo(folder: string): string {
    return relative(this.path, folder).replaceAll('\\', '/');
  }
}
