import type { RecordSource } from '../../store/record-source.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { headOfChange } from './change-check.ts';
import { stateOfCommit } from './commit-state.ts';

/** The records that are shared out among machines, and by what they are judged. */
export async function sharedOut(
  base: KnowledgeBase,
  baseName: string | null,
  headName: string | null,
  ownPolicy: boolean,
): Promise<{ readonly base: KnowledgeBase; readonly source: RecordSource }> {
  if (baseName !== null) return headOfChange(base, baseName, headName, ownPolicy);
  if (headName === null) return { base, source: base.folder };
  return stateOfCommit(base, headName, ownPolicy);
}
