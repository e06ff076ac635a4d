import type { RawFile } from '../../record/raw-file.ts';
import { GitError } from './git-process.ts';

/** An entry of `git ls-tree -l -z`: mode, type, object, size, tab, path. */
export function parseEntry(line: string): { mode: string; object: string; size: number; path: string } {
  const [, mode, object, size, path] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]+)$/.exec(line) ?? [];
  if (mode === undefined || object === undefined || path === undefined) {
    throw new GitError(`An object of the commit is missing here: ${line}`);
  }
  return { mode, object, size: size === '-' ? 0 : Number(size), path };
}

/** What a mode stands for, as a folder of records shows it. */
export function kindOfMode(mode: string): RawFile['kind'] {
  if (mode === '120000') return 'symlink';
  return mode.startsWith('100') ? 'file' : 'other';
}
