import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const POLICY_NAME = 'curation.yaml';

/** The nearest policy at or above a folder; null where there is none. */
export function nearestPolicy(folder: string): string | null {
  const path = join(folder, POLICY_NAME);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : nearestPolicy(parent);
}
