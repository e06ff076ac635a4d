import type { Json } from '../json.ts';
import type { CorpusSummary } from '../rule/run.ts';

/** The paths of the files that can be read as records, below their folder. What is called otherwise is looked up by nobody. */
export const readableRecords: CorpusSummary = {
  name: 'records',
  digests: [],
  derive: (corpus) =>
    corpus.entries.filter(({ path, readable }) => readable && path.endsWith('.json')).map(({ path }) => path),
};

/** What `readableRecords` found. */
export function readablePaths(summaries: Readonly<Record<string, Json>>): readonly string[] {
  return (summaries[readableRecords.name] ?? []) as string[];
}
