import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Policy } from '../../policy/policy.ts';
import type { GitRepository } from '../git/git-repository.ts';
import { nearestPolicy, POLICY_NAME } from './policy-place.ts';
import { filesOfCommit, type RuleFiles } from './rule-files.ts';
import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };

/** The policy that comes with the tool. It is read from JSON derived from it, since YAML takes longer than a whole check. */
const SHIPPED_FILE = fileURLToPath(new URL('../../../curation.yaml', import.meta.url));
const SHIPPED: Policy = shipped.policy as unknown as Policy;

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
export async function findPolicy(records: string, named: string | undefined): Promise<FoundPolicy> {
  const path = named === undefined ? nearestPolicy(resolve(records)) : resolve(named);
  if (path === null) return { policy: policyWithoutFile(), file: display(SHIPPED_FILE) };
  const file = display(path);
  return { policy: await parsePolicy(readFileSync(path, 'utf8'), file), file };
}

/**
 * The policy of a folder of records as a commit has it: the nearest curation.yaml at or above the folder, else the one
 * that comes with the tool.
 *
 * @param folder path of the records' folder from the root of the repository
 * @throws PolicyError where the file has mistakes
 */
export async function policyOfCommit(
  repository: GitRepository,
  commit: string,
  folder: string,
): Promise<Policy> {
  const found = policyTextOf(filesOfCommit(repository, commit), folder);
  return found ? parsePolicy(found.text, `${commit.slice(0, 12)}:${found.path}`) : policyWithoutFile();
}

/** What holds where a knowledge base has no policy of its own. */
export function policyWithoutFile(): Policy {
  return { ...SHIPPED, accepted: [] };
}

/**
 * The text of the nearest curation.yaml at or above a folder; null where there is none.
 *
 * @param folder path of the records' folder from the root of the repository
 * @throws GitError where something else than a file stands in its place
 */
export function policyTextOf(
  files: RuleFiles,
  folder: string,
): { readonly path: string; readonly text: string } | null {
  const parts = folder.split('/').filter((part) => part !== '');
  for (let length = parts.length; length >= 0; length--) {
    const path = [...parts.slice(0, length), POLICY_NAME].join('/');
    const text = files.text(path);
    if (text !== null) return { path, text };
  }
  return null;
}

/**
 * The terms of a glossary, which has the form of a policy file.
 *
 * @param file as messages name it
 * @throws PolicyError where the text has mistakes
 */
export async function parseGlossary(text: string, file: string): Promise<Policy['chinese']['glossary']> {
  const { parsePolicyFile } = await import('../../policy/read-policy.ts');
  const { ruleIds } = await import('../../stages/index.ts');
  return parsePolicyFile(text, file, ruleIds).chinese?.glossary ?? {};
}

/**
 * @param file as messages name it
 * @throws PolicyError where the text has mistakes
 */
export async function parsePolicy(text: string, file: string): Promise<Policy> {
  if (createHash('sha256').update(text).digest('hex') === shipped.source) return SHIPPED;
  const { completePolicy, parsePolicyFile } = await import('../../policy/read-policy.ts');
  const { ruleIds } = await import('../../stages/index.ts');
  return completePolicy(parsePolicyFile(text, file, ruleIds), SHIPPED);
}

function display(path: string): string {
  const short = relative(process.cwd(), path);
  return short.length < path.length ? short : path;
}
