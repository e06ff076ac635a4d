import type { KnowledgeBase } from '../knowledge-base.ts';
import { stateOfCommit } from './commit-state.ts';
import { workOfChange, type SharedWork } from './shard.ts';
import { sidesAndPolicy } from './change/sides.ts';

/** The work of a check that is shared out among machines: of the folder, of a commit or of a change. */
export async function sharedOut(
  base: KnowledgeBase,
  baseName: string | null,
  headName: string | null,
  ownPolicy: boolean,
): Promise<SharedWork> {
  if (baseName !== null) {
    const { sides, policy } = await sidesAndPolicy(base, baseName, headName, ownPolicy);
    return workOfChange(base, sides, policy);
  }
  if (headName === null) return { base, sources: [base.folder], states: '' };
  const state = await stateOfCommit(base, headName, ownPolicy);
  return { base: state.base, sources: [state.source], states: state.commit };
}
