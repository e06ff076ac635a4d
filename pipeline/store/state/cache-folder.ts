import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the folder for what can be derived again, and has git pass over it: a knowledge base that has adopted the tool has
 * no `.gitignore` that says so, and a cache that was committed stands in the way of the next checkout.
 *
 * @throws what the file system says where the folder cannot be made
 */
export function makeCacheFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // It is there, or nothing can be written: then there is no cache, either.
  }
}
