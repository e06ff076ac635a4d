import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Policy } from '../policy/policy.ts';
import { completePolicy, parsePolicyFile, shippedPolicy } from '../policy/read-policy.ts';

const SHIPPED = fileURLToPath(new URL('../../curation.yaml', import.meta.url));

const NAME = 'curation.yaml';

/** The policy of a knowledge base, and the file it comes from. */
export interface FoundPolicy {
  readonly policy: Policy;
  /** As messages name it: relative to the working folder where that is shorter. */
  readonly file: string;
}

/**
 * Finds the policy of a folder of records: the named file, else the nearest curation.yaml at or above the folder, else
 * the one that comes with the tool.
 *
 * @throws PolicyError where the file has mistakes; what the file system says where the named file cannot be read
 */
export function findPolicy(
  records: string,
  named: string | undefined,
  knownRules: ReadonlySet<string>,
): FoundPolicy {
  const shipped = shippedPolicy(parsePolicyFile(readFileSync(SHIPPED, 'utf8'), display(SHIPPED), knownRules));
  const path = named === undefined ? nearestPolicy(resolve(records)) : resolve(named);
  if (path === SHIPPED) return { policy: shipped, file: display(SHIPPED) };
  if (path === null) return { policy: { ...shipped, accepted: [] }, file: display(SHIPPED) };
  const own = parsePolicyFile(readFileSync(path, 'utf8'), display(path), knownRules);
  return { policy: completePolicy(own, shipped), file: display(path) };
}

function nearestPolicy(folder: string): string | null {
  const path = join(folder, NAME);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : nearestPolicy(parent);
}

function display(path: string): string {
  const short = relative(process.cwd(), path);
  return short.length < path.length ? short : path;
}
