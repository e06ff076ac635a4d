import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import { EDGE_KINDS, edgesOf, type Edge, type EdgeKind } from '../../corpus/links.ts';

/** An edge and where it stands. */
export interface EdgePlace {
  readonly kind: EdgeKind;
  readonly index: number;
  readonly edge: Edge;
  /** JSON pointer of the edge. */
  readonly pointer: string;
}

/** The edges of a record, list by list. */
export function edgePlaces(edges: Readonly<Record<EdgeKind, readonly Edge[]>>): EdgePlace[] {
  return EDGE_KINDS.flatMap((kind) =>
    edges[kind].map((edge, index) => ({
      kind,
      index,
      edge,
      pointer: `/transition_graph/${kind}/${index}`,
    })),
  );
}

/** Every edge of the corpus with the record that states it, in the order of the files. */
export function* allEdges(corpus: CorpusView): Iterable<EdgePlace & { readonly entry: CorpusEntry }> {
  for (const entry of corpus.entries) {
    const edges = edgesOf(corpus)[entry.index];
    if (edges) for (const place of edgePlaces(edges)) yield { ...place, entry };
  }
}
