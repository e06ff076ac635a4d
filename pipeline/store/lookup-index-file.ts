import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LookupIndex } from '../lookup/lookup-index.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import { nearestPolicy } from './policy-place.ts';
import type { RecordFolder } from './record-folder.ts';
import { writeWholeFile } from './whole-file.ts';

/** The code that decides what an index holds. */
const CODE = ['corpus', 'lookup', 'output', 'record', 'stages/regex', 'stages/duplicates/similarity'];

/**
 * What looking up derives of the records, kept in .cache beside their folder. It holds as long as no record and no policy, by
 * its size and its times, and no file of the tool that has a part in it has changed.
 */
export class LookupIndexFile {
  readonly #path: string;
  readonly #basis: string;

  /**
   * @param policy the file that was named; undefined takes the nearest one
   */
  constructor(folder: RecordFolder, policy: string | undefined) {
    const name = createHash('sha256').update(folder.path).digest('hex').slice(0, 16);
    this.#path = join(folder.home, '.cache', `lookup-${name}.json`);
    this.#basis = createHash('sha256')
      .update(policyStamp(folder.path, policy))
      .update(codeFingerprint(CODE))
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

/** The limits of the policy decide which files are records at all. */
function policyStamp(folder: string, named: string | undefined): string {
  const path = named === undefined ? nearestPolicy(folder) : resolve(named);
  const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats ? `${path} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}` : `${path}`;
}
