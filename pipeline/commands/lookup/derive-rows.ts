import { CorpusView } from '../../corpus/corpus-view.ts';
import { indexOfCorpus, indexRowDigest, soundDigest } from '../../lookup/lookup-digest.ts';
import type { CorpusSummary, FileVersion } from '../../rule/run.ts';
import type { CorpusState } from '../../rule/state/corpus-state.ts';
import { runOverState } from '../../rule/state/run-state.ts';
import type { CliContext } from '../command.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';

/** What is wanted of each record: no rule is needed for it. */
const ROWS: CorpusSummary = { name: 'lookup', digests: [indexRowDigest, soundDigest], derive: () => null };

/** Brings a state that holds nothing but what looking up needs of each record up to date. */
export async function deriveRows(
  { folder, policy, today }: KnowledgeBase,
  versions: readonly FileVersion[],
  state: CorpusState,
  { signal }: CliContext,
): Promise<void> {
  await runOverState(
    {
      files: (isWanted) => folder.read(policy.limits.fileBytes, isWanted),
      versions: () => versions,
      readText: () => null,
      folder: folder.name,
      loadRules: () => Promise.resolve([]),
      summaries: [ROWS],
      policy,
      today,
      state,
      signal,
    },
    state,
  );
}

/** The index out of the rows of a state. */
export function indexOfState(state: CorpusState): ReturnType<typeof indexOfCorpus> {
  const files = state.entries();
  const entries = files.map(({ id, path, readable }, index) => ({ index, id, path, readable }));
  return indexOfCorpus(new CorpusView(entries, { get: (name) => state.digests.all(name, files) }));
}
