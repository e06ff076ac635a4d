import type { Json } from '../json.ts';
import type { CompleteRecord } from '../record/complete-record.ts';
import type { Edit } from '../rule/finding.ts';
import { editsBetween } from './edits-between.ts';
import { rewiredEdges } from './merged-edges.ts';
import { mergedRecord, type MergeSettings } from './merged-record.ts';

/** What merging two records does to the knowledge base. The file of the record that is given up goes. */
export interface MergePlan {
  /** The edits of each record that changes, by its id. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  /** What a person should know of, such as a number that was not kept. Plain text with code in backticks. */
  readonly notes: readonly string[];
}

/**
 * Plans to merge one record into another, so that nothing is lost: see `mergedRecord` for the two, and `rewiredEdges`
 * for the links of all others.
 *
 * @param records all records of the knowledge base
 * @param kept the record that survives
 * @param old the record that is merged into it
 */
export function planMerge(
  records: Iterable<CompleteRecord>,
  kept: CompleteRecord,
  old: CompleteRecord,
  settings: MergeSettings,
): MergePlan {
  const notes: string[] = [];
  const merged = mergedRecord(kept, old, settings, (text) => notes.push(text));
  const edits = new Map([[kept.id, editsBetween(plain(kept), plain(merged), LEFT_OUT)]]);
  const gone = new Set([old.id, ...old.former_ids]);
  for (const record of records) {
    if (record.id === kept.id || record.id === old.id) continue;
    const before = record.transition_graph;
    const rewired = editsBetween(
      plain(before),
      plain(rewiredEdges(before, gone, kept.id)),
      new Set(),
      '/transition_graph',
    );
    if (rewired.length > 0) edits.set(record.id, rewired);
  }
  return { edits, notes };
}

/** Computed keys are no part of a merged record until they are computed anew. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '/confidence',
  '/fix_success_rate',
  '/evidence_count',
  '/verification_tier',
]);

/** A record is data that JSON can hold; its type does not say so. */
function plain(value: object): Json {
  return value as Json;
}
