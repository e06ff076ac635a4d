import { EDGE_KINDS, type Edge, type Edges } from '../corpus/links.ts';
import { plainForm } from '../corpus/plain-form.ts';
import { joinTexts } from './same-text.ts';

/**
 * The edges of two records that become one: those of `a`, then those of `b` to other records. Where both name a record,
 * the texts are joined and the probability of `a` stays. What `b` adds to `leads_to` is scaled down where all together would be more
 * than 1.
 *
 * @param own ids that the merged record has or had: an edge to one of them would lead to itself
 */
export function mergedEdges(a: Edges, b: Edges, own: ReadonlySet<string>): Edges {
  const lists = EDGE_KINDS.map((kind) => {
    const mine = a[kind].filter((edge) => !own.has(edge.error_id));
    const added: Edge[] = [];
    for (const edge of b[kind]) {
      if (own.has(edge.error_id)) continue;
      const same = mine.findIndex((each) => isSameEdge(each, edge));
      const known = mine[same];
      if (known) mine[same] = joinedEdge(known, edge, known.probability ?? edge.probability);
      else added.push(edge);
    }
    return [kind, [...mine, ...(kind === 'leads_to' ? scaled(added, 1 - sumOf(mine)) : added)]] as const;
  });
  return Object.fromEntries(lists) as unknown as Edges;
}

/**
 * The edges of a record after another has been merged: what led to an old id leads to the one that is kept. Two edges
 * that have become one say what both said, and their probabilities add up, for either error was the one that is kept.
 *
 * @param old ids that are given up
 * @param kept the id that answers for them
 */
export function rewiredEdges(edges: Edges, old: ReadonlySet<string>, kept: string): Edges {
  const lists = EDGE_KINDS.map((kind) => {
    const rewired: { edge: Edge; isMoved: boolean }[] = [];
    for (const stated of edges[kind]) {
      const isMoved = old.has(stated.error_id);
      const edge = isMoved ? { ...stated, error_id: kept } : stated;
      const same = rewired.find((each) => (isMoved || each.isMoved) && isSameEdge(each.edge, edge));
      if (same) same.edge = joinedEdge(same.edge, edge, summed(same.edge.probability, edge.probability));
      else rewired.push({ edge, isMoved });
    }
    return [kind, rewired.map(({ edge }) => edge)] as const;
  });
  return Object.fromEntries(lists) as unknown as Edges;
}

/** Two edges to one record are one, unless they hold under different conditions. */
function isSameEdge(a: Edge, b: Edge): boolean {
  if (a.error_id !== b.error_id) return false;
  const [conditionA, conditionB] = [a.condition ?? '', b.condition ?? ''];
  return conditionA === '' || conditionB === '' || plainForm(conditionA) === plainForm(conditionB);
}

function joinedEdge(a: Edge, b: Edge, probability: number | undefined): Edge {
  const edge: { -readonly [Key in keyof Edge]: Edge[Key] } = { ...a };
  if (probability !== undefined) edge.probability = probability;
  for (const key of ['condition', 'typical_delay', 'distinction'] as const) {
    const text = joinTexts(a[key] ?? '', b[key] ?? '');
    if (text !== '') edge[key] = text;
  }
  return edge;
}

function summed(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(1, rounded(a + b));
}

function sumOf(edges: readonly Edge[]): number {
  return edges.reduce((sum, edge) => sum + (edge.probability ?? 0), 0);
}

/** Edges whose probabilities add up to at most `room`, in proportion. */
function scaled(edges: readonly Edge[], room: number): Edge[] {
  const sum = sumOf(edges);
  if (sum <= room + TINY) return [...edges];
  const factor = Math.max(0, room) / sum;
  return edges.map((edge) => ({
    ...edge,
    probability: Math.floor((edge.probability ?? 0) * factor * 1000) / 1000,
  }));
}

/** Sums of binary fractions carry digits that nobody wrote. */
function rounded(probability: number): number {
  return Number(probability.toFixed(6));
}

const TINY = 1e-9;
