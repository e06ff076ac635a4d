import type { Json } from '../json.ts';
import type { CompleteRecord } from '../record/complete-record.ts';
import type { CorpusView, CorpusEntry } from './corpus-view.ts';
import { defineDigest, type Digest } from './digest.ts';

/** The three kinds of edges, by the key of `transition_graph` that holds them. */
export type EdgeKind = keyof CompleteRecord['transition_graph'];

export const EDGE_KINDS: readonly EdgeKind[] = ['leads_to', 'preceded_by', 'frequently_confused_with'];

/** An edge as a record states it. */
export interface Edge {
  readonly error_id: string;
  readonly probability?: number;
  readonly condition?: string;
  readonly typical_delay?: string;
  readonly distinction?: string;
}

export type Edges = { readonly [Kind in EdgeKind]: readonly Edge[] };

export const edgesDigest = defineDigest({
  name: 'edges',
  reads: ['transition_graph'],
  derive: ({ transition_graph: graph }) =>
    Object.fromEntries(EDGE_KINDS.map((kind) => [kind, graph[kind].map((edge): Json => ({ ...edge }))])),
});

export const formerIdsDigest = defineDigest({
  name: 'former-ids',
  reads: ['former_ids'],
  derive: ({ former_ids: ids }) => [...ids],
});

/** What a rule must declare in order to follow links. */
export const LINK_DIGESTS: readonly Digest<Json>[] = [edgesDigest, formerIdsDigest];

/** The edges that each entry states, by its index; null where they cannot be read. */
export function edgesOf(corpus: CorpusView): readonly (Edges | null)[] {
  return corpus.digest(edgesDigest) as unknown as readonly (Edges | null)[];
}

/** The ids that each entry took over from records merged into it, by its index. */
export function formerIdsOf(corpus: CorpusView): readonly (readonly string[] | null)[] {
  return corpus.digest(formerIdsDigest) as unknown as readonly (readonly string[] | null)[];
}

/**
 * The record that an id leads to: the one that has it, else the one that took it over; undefined where there is none.
 * Where two files claim an id, the first by path answers.
 */
export function entryFor(corpus: CorpusView, id: string): CorpusEntry | undefined {
  return corpus.byId.get(id)?.[0] ?? corpus.once(heirs).get(id);
}

function heirs(corpus: CorpusView): Map<string, CorpusEntry> {
  const heirs = new Map<string, CorpusEntry>();
  for (const [index, ids] of formerIdsOf(corpus).entries()) {
    const entry = corpus.entries[index];
    if (entry) for (const id of ids ?? []) if (!heirs.has(id)) heirs.set(id, entry);
  }
  return heirs;
}
