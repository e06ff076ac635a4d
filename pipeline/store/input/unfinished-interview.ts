import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWholeFile } from '../whole-file.ts';

/** What was answered of a conversation that has not come to its end, in .cache beside the records. */
export class UnfinishedInterview<Kept> {
  readonly #path: string;

  /** @param home the folder that holds the records' folder */
  constructor(home: string) {
    this.#path = join(home, '.cache', 'new-record.json');
  }

  /** null where there is none, or none that can be read */
  read(isWhole: (value: unknown) => value is Kept): Kept | null {
    try {
      const value: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      return isWhole(value) ? value : null;
    } catch {
      return null;
    }
  }

  /** @throws what the file system says */
  write(kept: Kept): void {
    writeWholeFile(this.#path, `${JSON.stringify(kept)}\n`);
  }

  remove(): void {
    rmSync(this.#path, { force: true });
  }
}
