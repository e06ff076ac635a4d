import { GitRepository } from '../../store/git/git-repository.ts';
import { policyOfCommit } from '../../store/policy/policy-file.ts';
import { emptySource, type RecordSource } from '../../store/record-source.ts';
import { policyOfRules, type KnowledgeBase } from '../knowledge-base.ts';

/**
 * The whole state of a commit, which is judged where there is nothing to compare it with.
 *
 * @param ownPolicy whether the caller has named a policy; else that of the commit holds
 */
export async function stateOfCommit(
  named: KnowledgeBase,
  name: string,
  ownPolicy: boolean,
): Promise<{ readonly base: KnowledgeBase; readonly source: RecordSource; readonly commit: string }> {
  const repository = new GitRepository(named.folder.home);
  const commit = repository.commit(name);
  const path = repository.pathOf(named.folder.path);
  const isFolder = repository.kindAt(commit, path) === 'folder';
  const source = isFolder
    ? repository.recordsAt(commit, path, named.folder.name)
    : emptySource(named.folder.name);
  const policy = ownPolicy ? named.policy : await policyOfCommit(repository, commit, path);
  return { base: { ...named, policy: policyOfRules(policy, named.only) }, source, commit };
}
