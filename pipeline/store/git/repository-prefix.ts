import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/**
 * What leads from the root of the repository to a folder: "" or ending in "/"; "" outside a repository. Asks the disk, not
 * git: that would take longer than the rest of many a run.
 */
export function repositoryPrefix(folder: string): string {
  const start = resolve(folder);
  for (let root = start; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) {
      const path = relative(root, start).replaceAll('\\', '/');
      return path === '' ? '' : `${path}/`;
    }
    if (dirname(root) === root) return '';
  }
}
