import type { AST } from '../engine/syntax.ts';

/** A piece of a regex, as UTF-16 offsets, end exclusive. */
export type RegexPart = readonly [start: number, end: number];

/** The smallest repetition that holds all of some places, in ascending order; the whole regex if there is none. */
export function repetitionAround(pattern: AST.Pattern, places: readonly number[]): RegexPart {
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? first;
  let smallest: RegexPart = [pattern.start, pattern.end];
  const visit = (element: AST.Element): void => {
    if (element.start > first || element.end <= last) return;
    if (element.type === 'Quantifier') {
      smallest = [element.start, element.end];
      visit(element.element);
    } else if ('alternatives' in element)
      for (const alternative of element.alternatives) alternative.elements.forEach(visit);
  };
  for (const alternative of pattern.alternatives) alternative.elements.forEach(visit);
  return smallest;
}

/** The smallest run of whole elements that covers a piece, so that what is shown has no half of a group. */
export function wholeElements(pattern: AST.Pattern, [start, end]: RegexPart): RegexPart {
  let scope: readonly AST.Alternative[] = pattern.alternatives;
  let covered: RegexPart = [pattern.start, pattern.end];
  for (;;) {
    const around = scope.find((alternative) => alternative.start <= start && alternative.end >= end);
    const touched = around?.elements.filter((element) => element.start < end && element.end > start) ?? [];
    const [first] = touched;
    const last = touched.at(-1);
    if (!first || !last) return covered;
    covered = [first.start, last.end];
    const inner = first.type === 'Quantifier' ? first.element : first;
    const isWhole = first.type === 'Quantifier' && first.start >= start && first.end <= end;
    if (touched.length > 1 || isWhole || !('alternatives' in inner)) return covered;
    scope = inner.alternatives;
  }
}
