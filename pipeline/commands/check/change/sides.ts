import type { RuleChange } from '../../../gate/policy/rule-change.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Identity } from '../../../rule/identity.ts';
import type { Severity } from '../../../rule/finding.ts';
import { GitError } from '../../../store/git/git-process.ts';
import { GitRepository } from '../../../store/git/git-repository.ts';
import type { RecordFolder } from '../../../store/record-folder.ts';
import { policyOfCommit } from '../../../store/policy/policy-file.ts';
import { emptySource, type RecordSource } from '../../../store/record-source.ts';
import { filesOfCommit, filesOfWorkTree } from '../../../store/policy/rule-files.ts';
import { policyOfRules, type KnowledgeBase } from '../../knowledge-base.ts';
import type { RuleSide } from './rule-changes.ts';

export type FolderKind = ReturnType<GitRepository['kindAt']>;

/** The two sides of a change, as git has them. */
export interface ChangeSides {
  /** The commit that the base names; what the change started from is older where the base has gone on. */
  readonly target: string;
  /** Where the records are in it, from the root of the repository. */
  readonly targetFolder: string;
  /** The ids of the commits that are judged, head and base; a head that is the working tree has none. */
  readonly states: string;
  readonly before: RecordSource;
  readonly head: RecordSource;
  /** What stands in the place of the records' folder in the head. */
  readonly headKind: FolderKind;
  readonly rulesBefore: RuleSide;
  readonly rulesAfter: RuleSide;
  /** That the folder of the records has moved, where it has. */
  readonly moved: readonly RuleChange[];
}

/**
 * Finds the two sides of a change, and the policy by which both are judged: that of the base as it stands, unless the caller
 * has named one.
 */
export async function sidesAndPolicy(
  base: KnowledgeBase,
  baseName: string,
  headName: string | null,
  ownPolicy: boolean,
): Promise<{ readonly sides: ChangeSides; readonly policy: Policy }> {
  const repository = new GitRepository(base.folder.home);
  const sides = sidesOf(repository, base.folder, baseName, headName);
  const policy = ownPolicy ? base.policy : await policyOfCommit(repository, sides.target, sides.targetFolder);
  return { sides, policy: policyOfRules(policy, base.only) };
}

/**
 * Finds the two sides of a change.
 *
 * @param headName null for the working tree
 * @throws GitError where a commit is missing, or the two have nothing in common that can be relied upon
 */
function sidesOf(
  repository: GitRepository,
  folder: RecordFolder,
  baseName: string,
  headName: string | null,
): ChangeSides {
  if (repository.isShallow) {
    throw new GitError(
      'The clone is shallow: its history has been cut off, so nobody can tell what the change started from. Fetch the whole history (`git fetch --unshallow`, in a workflow `fetch-depth: 0`).',
    );
  }
  const headCommit = repository.commit(headName ?? 'HEAD');
  const target = repository.commit(baseName);
  const start = repository.mergeBase(target, headCommit);
  const path = repository.pathOf(folder.path);
  const head = headName === null ? folder : repository.recordsAt(headCommit, path, folder.name);
  const headKind = headName === null ? folder.kind : repository.kindAt(headCommit, path);
  const usable = headKind === 'folder' ? head : emptySource(folder.name);
  const old = formerFolder(repository, start, path, usable);
  return {
    target,
    targetFolder: repository.kindAt(target, path) === 'folder' ? path : old,
    states: headName === null ? `-${start}` : `${headCommit}-${start}`,
    before: repository.recordsAt(start, old, folder.name),
    head: usable,
    headKind,
    rulesBefore: { files: filesOfCommit(repository, start), folder: old },
    rulesAfter: {
      files: headName === null ? filesOfWorkTree(repository.root) : filesOfCommit(repository, headCommit),
      folder: path,
    },
    moved:
      old === path
        ? []
        : [
            {
              file: path,
              loosens: true,
              message: `the records stood in \`${old || '/'}\` before: whoever judges that folder judges nothing any more`,
            },
          ],
  };
}

/** Where the records of a commit are: in the same folder, or, if that holds nothing, where most of the head's files were. */
function formerFolder(repository: GitRepository, start: string, path: string, head: RecordSource): string {
  if (repository.recordsAt(start, path, head.name).files.length > 0) return path;
  const files = head.files.map((file) => file.path);
  return files.length === 0 ? path : (repository.folderWith(start, files) ?? path);
}

/** What each rule weighs where a policy says nothing of it. */
export async function defaultSeverities(): Promise<ReadonlyMap<string, Severity>> {
  const { rules } = await import('../../../stages/index.ts');
  return new Map(rules.map(({ id, severity }) => [id, severity]));
}

/** What the findings of each rule rest on. */
export async function ruleIdentities(): Promise<(rule: string) => Identity> {
  const { rules } = await import('../../../stages/index.ts');
  const known = new Map(rules.map(({ id, identity }) => [id, identity]));
  return (rule) => known.get(rule) ?? 'quoted';
}
