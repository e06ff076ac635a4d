import type { AST } from '../engine/syntax.ts';

/** One way through a regex: what is read one after the other, choices made, small repetitions written out. */
export type PatternPath = readonly AST.Element[];

const PATHS_AT_MOST = 40;
const WRITTEN_OUT_AT_MOST = 4;

/**
 * Ways through a pattern, such that each alternative is on one of them. Not all combinations: where two groups have
 * alternatives, the first of one goes with the first of the other.
 */
export function* pathsOf(alternatives: readonly AST.Alternative[]): Generator<PatternPath> {
  let paths = 0;
  for (const alternative of alternatives) {
    const width = widthOf(alternative.elements);
    for (let choice = 0; choice < width; choice += 1) {
      if (paths++ === PATHS_AT_MOST) return;
      yield flatten(alternative.elements, choice);
    }
  }
}

/** The most alternatives that any group on the way has. */
function widthOf(elements: readonly AST.Element[]): number {
  let width = 1;
  for (const element of elements) {
    const inner = opened(element);
    if (inner === null) continue;
    width = Math.max(width, inner.alternatives.length);
    for (const alternative of inner.alternatives) width = Math.max(width, widthOf(alternative.elements));
  }
  return width;
}

function flatten(elements: readonly AST.Element[], choice: number): AST.Element[] {
  return elements.flatMap((element) => {
    const inner = opened(element);
    if (inner === null) return [element];
    const chosen = inner.alternatives[choice % inner.alternatives.length];
    const once = chosen ? flatten(chosen.elements, choice) : [];
    return Array.from({ length: inner.times }, () => once).flat();
  });
}

/** The alternatives of a group, and how often it stands there; null for what stays as it is. */
function opened(element: AST.Element): { alternatives: readonly AST.Alternative[]; times: number } | null {
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return { alternatives: element.alternatives, times: 1 };
  if (element.type !== 'Quantifier' || element.max > WRITTEN_OUT_AT_MOST) return null;
  const inner = opened(element.element);
  return inner && { alternatives: inner.alternatives, times: element.max };
}
