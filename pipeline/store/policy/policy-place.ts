import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const POLICY_NAME = 'curation.yaml';

/** The nearest policy at or above a folder; null where there is none. */
export function nearestPolicy(folder: string): string | null {
  const path = join(folder, POLICY_NAME);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : nearestPolicy(parent);
}

/**
 * Stands for the policy of a folder by its file's size and times, without reading it.
 *
 * @param named the file, where one is named
 */
export function policyStamp(folder: string, named: string | undefined): string {
  const path = named === undefined ? nearestPolicy(folder) : resolve(named);
  const stats = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats ? `${path} ${stats.size} ${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}` : `${path}`;
}
