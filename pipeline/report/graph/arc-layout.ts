import type { Link } from '../../corpus/graph-summary.ts';

/**
 * An order of records in which linked ones stand close to each other, so that the arcs between them are short and few
 * cross: each record moves towards the mean place of its neighbours, over and over. Deterministic.
 *
 * @param records ids; where nothing tells two apart, they keep this order
 */
export function closeOrder(records: readonly string[], links: readonly Link[]): string[] {
  const neighbours = neighboursOf(records, links);
  let order = breadthFirst(records, neighbours);
  let best = { order, length: lengthOf(order, links) };
  for (let round = 0; round < ROUNDS; round++) {
    const places = new Map(order.map((id, place) => [id, place]));
    const wished = new Map(
      order.map((id, place) => [id, meanPlace(neighbours.get(id) ?? [], places) ?? place]),
    );
    order = order.toSorted(
      (a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0) || (places.get(a) ?? 0) - (places.get(b) ?? 0),
    );
    const length = lengthOf(order, links);
    if (length < best.length) best = { order, length };
  }
  return best.order;
}

/** After that many rounds, a component of a hundred records hardly gets better. */
const ROUNDS = 40;

function neighboursOf(records: readonly string[], links: readonly Link[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>(records.map((id) => [id, []]));
  for (const { from, to } of links) {
    neighbours.get(from)?.push(to);
    neighbours.get(to)?.push(from);
  }
  return neighbours;
}

/** From the record with the fewest neighbours on, which is at an end of the component more often than not. */
function breadthFirst(
  records: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string[] {
  const degree = (id: string): number => neighbours.get(id)?.length ?? 0;
  const reached = new Set<string>();
  for (const start of records.toSorted((a, b) => degree(a) - degree(b))) {
    reached.add(start);
    // A set is walked in the order in which its members come in, those that come in meanwhile included.
    for (const id of reached) for (const next of neighbours.get(id) ?? []) reached.add(next);
  }
  return [...reached].filter((id) => neighbours.has(id));
}

function meanPlace(ids: readonly string[], places: ReadonlyMap<string, number>): number | undefined {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, place) => sum + place, 0) / known.length;
}

function lengthOf(order: readonly string[], links: readonly Link[]): number {
  const places = new Map(order.map((id, place) => [id, place]));
  return links.reduce(
    (sum, { from, to }) => sum + Math.abs((places.get(from) ?? 0) - (places.get(to) ?? 0)),
    0,
  );
}
