import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LookupIndex } from '../lookup/lookup-index.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import type { RecordFolder } from './record-folder.ts';
import { writeWholeFile } from './whole-file.ts';

/**
 * What looking up derives of the records, kept in .cache beside their folder. It holds as long as no record, by its size and
 * its times, and no file of the tool has changed.
 */
export class LookupIndexFile {
  readonly #path: string;
  readonly #basis: string;

  constructor(folder: RecordFolder, conditions: unknown) {
    const name = createHash('sha256').update(folder.path).digest('hex').slice(0, 16);
    this.#path = join(folder.home, '.cache', `lookup-${name}.json`);
    this.#basis = createHash('sha256')
      .update(JSON.stringify(conditions))
      .update(codeFingerprint())
      .update(folder.stamp())
      .digest('hex');
  }

  read(): LookupIndex | null {
    try {
      const text = readFileSync(this.#path, 'utf8');
      // The basis stands first, so that an index that does not hold is not read.
      if (!text.startsWith(`${this.#basis}\n`)) return null;
      return JSON.parse(text.slice(this.#basis.length + 1)) as LookupIndex;
    } catch {
      return null;
    }
  }

  /** Without a word where the folder cannot be written, since nothing depends on it. */
  write(index: LookupIndex): void {
    try {
      writeWholeFile(this.#path, `${this.#basis}\n${JSON.stringify(index)}`);
    } catch {
      // The next call derives it again.
    }
  }
}
