import { type Clause, literalShape } from './literals.ts';
import { concatenations, type StringSet, withCharacter } from './string-set.ts';
import type { AST } from '../engine/syntax.ts';

/** Sets of folded strings: one of each, in this order, with anything but a line's end between them. */
export type GappedLiterals = readonly StringSet[];

/**
 * An alternative that is nothing but literals with `.*` between them, as nine of ten alternatives of real error regexes
 * are; null for any other. Whether one matches can be told by looking its literals up, without a regex engine.
 */
export function gappedLiterals(alternative: AST.Alternative): GappedLiterals | null {
  const parts: StringSet[] = [];
  let part: StringSet = [''];
  for (const element of alternative.elements) {
    if (isGap(element)) {
      parts.push(part);
      part = [''];
      continue;
    }
    const longerByOne = withCharacter(part, element);
    if (longerByOne) {
      part = longerByOne;
      continue;
    }
    const shape = literalShape(element);
    const longer =
      shape.exact && shape.clauses.length === 0 && !hasAssertion(element) && concatenations(part, shape.head);
    if (!longer) return null;
    part = longer;
  }
  return [...parts, part];
}

/** What of these must stand in a text. */
export function requiredOfGapped(literals: GappedLiterals): Clause[] {
  return literals.filter((strings) => strings.every((string) => string !== ''));
}

/** A stretch of a folded text that the alternative matches; null where there is none. The text must be one line. */
export function findGapped(literals: GappedLiterals, folded: string): { start: number; end: number } | null {
  let start = -1;
  let end = 0;
  // Of each set, the string that ends first leaves the most room for the others.
  for (const strings of literals) {
    let first = -1;
    let firstEnd = Number.POSITIVE_INFINITY;
    for (const string of strings) {
      const at = folded.indexOf(string, end);
      if (at < 0 || at + string.length >= firstEnd) continue;
      first = at;
      firstEnd = at + string.length;
    }
    if (first < 0) return null;
    if (start < 0) start = first;
    end = firstEnd;
  }
  return { start, end };
}

/** `.*`, greedy or not. */
function isGap(element: AST.Element): boolean {
  return (
    element.type === 'Quantifier' &&
    element.min === 0 &&
    element.max === Number.POSITIVE_INFINITY &&
    element.element.type === 'CharacterSet' &&
    element.element.kind === 'any'
  );
}

/** An assertion consumes nothing, but does not hold everywhere: the strings alone do not decide. */
function hasAssertion(element: AST.Element): boolean {
  switch (element.type) {
    case 'Assertion':
      return true;
    case 'Quantifier':
      return hasAssertion(element.element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives.some(({ elements }) => elements.some(hasAssertion));
    default:
      return false;
  }
}
