import type { AST } from '../engine/syntax.ts';
import {
  canonicalUnit,
  concatenations,
  MAX_STRINGS,
  powers,
  type StringSet,
  union,
  withCharacter,
} from './string-set.ts';

/** Literals of which at least one stands, folded, in every text that is matched. Never empty; no literal is "". */
export type Clause = readonly string[];

/** What is known of every string that a part of a regex can consume. */
interface Shape {
  /** All strings, where they are few; then head and tail are the same. */
  readonly exact: boolean;
  readonly head: StringSet;
  readonly tail: StringSet;
  /** What stands in the text besides head and tail. */
  readonly clauses: readonly Clause[];
}

/** Clauses kept of one alternative, the longest first. */
const MAX_CLAUSES = 12;

const NOTHING: StringSet = [''];
const ANYTHING: Shape = { exact: false, head: NOTHING, tail: NOTHING, clauses: [] };
const EMPTY: Shape = { exact: true, head: NOTHING, tail: NOTHING, clauses: [] };

/**
 * The required literals of one alternative of a regex with the flag `i`: a text that it matches, folded by `fold`,
 * contains a literal of each clause. The longest clauses come first. An alternative such as `\d+` has none.
 */
export function requiredLiterals(alternative: AST.Alternative): readonly Clause[] {
  const clauses = required.get(alternative) ?? clausesOf(alternative);
  required.set(alternative, clauses);
  return clauses;
}

/** Asked for by several rules about one regex. */
const required = new WeakMap<AST.Alternative, readonly Clause[]>();

function clausesOf(alternative: AST.Alternative): Clause[] {
  const shape = shapeOfSequence(alternative.elements);
  const clauses: Clause[] = [...shape.clauses];
  addClause(clauses, shape.head);
  if (!shape.exact) addClause(clauses, shape.tail);
  return withoutImplied(clauses);
}

function shapeOfSequence(elements: readonly AST.Element[]): Shape {
  const clauses: Clause[] = [];
  let head: StringSet | undefined;
  let run: StringSet = NOTHING;
  for (const element of elements) {
    const longer = withCharacter(run, element);
    if (longer) {
      run = longer;
      continue;
    }
    const shape = literalShape(element);
    clauses.push(...shape.clauses);
    const joined = concatenations(run, shape.head);
    if (shape.exact && joined) {
      run = joined;
      continue;
    }
    // Here the run of known strings ends: what stands on both sides of the seam is known to be adjacent.
    head ??= joined ?? run;
    addClause(clauses, joined ?? run);
    if (!joined) addClause(clauses, shape.head);
    run = shape.tail;
  }
  if (head === undefined) return { exact: true, head: run, tail: run, clauses };
  return { exact: false, head, tail: run, clauses };
}

/** What is known of the strings that one element consumes. */
export function literalShape(element: AST.Element): Shape {
  switch (element.type) {
    case 'Character':
      return exactly([canonicalUnit(element.value)]);
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? exactly([...'0123456789']) : ANYTHING;
    case 'CharacterClass':
      return shapeOfClass(element);
    case 'Group':
      // With modifiers such as (?-i:…) the letters would not fold as elsewhere.
      return element.modifiers ? ANYTHING : shapeOfAlternatives(element.alternatives);
    case 'CapturingGroup':
      return shapeOfAlternatives(element.alternatives);
    case 'Quantifier':
      return shapeOfQuantifier(element);
    case 'Assertion':
      return shapeOfAssertion(element);
    default:
      return ANYTHING;
  }
}

/** An assertion consumes nothing; what a positive look-around sees stands in the text all the same. */
function shapeOfAssertion(assertion: AST.Assertion): Shape {
  if (assertion.kind !== 'lookahead' && assertion.kind !== 'lookbehind') return EMPTY;
  if (assertion.negate) return EMPTY;
  const seen = shapeOfAlternatives(assertion.alternatives);
  const clauses: Clause[] = [...seen.clauses];
  addClause(clauses, seen.head);
  addClause(clauses, seen.tail);
  return { ...EMPTY, clauses };
}

function shapeOfClass(node: AST.CharacterClass): Shape {
  if (node.negate) return ANYTHING;
  const units = new Set<string>();
  for (const member of node.elements) {
    if (member.type === 'Character') {
      units.add(canonicalUnit(member.value));
    } else if (member.type === 'CharacterClassRange') {
      if (member.max.value - member.min.value >= MAX_STRINGS) return ANYTHING;
      for (let unit = member.min.value; unit <= member.max.value; unit++) units.add(canonicalUnit(unit));
    } else if (member.type === 'CharacterSet' && member.kind === 'digit' && !member.negate) {
      for (const digit of '0123456789') units.add(digit);
    } else {
      return ANYTHING;
    }
  }
  return units.size > 0 && units.size <= MAX_STRINGS ? exactly([...units]) : ANYTHING;
}

function shapeOfAlternatives(alternatives: readonly AST.Alternative[]): Shape {
  const shapes = alternatives.map((alternative) => shapeOfSequence(alternative.elements));
  const [only] = shapes;
  if (only && shapes.length === 1) return only;
  const head = union(shapes.map((shape) => shape.head));
  const clauses: Clause[] = [];
  // Each alternative may stand for the whole, so that one clause of each, put together, holds of all.
  const choices = shapes.map(bestOf);
  const either = union(choices.map((choice) => choice ?? NOTHING));
  if (either) addClause(clauses, either);
  if (head && shapes.every((shape) => shape.exact)) {
    return { exact: true, head, tail: head, clauses: shapes.every(isPlain) ? [] : clauses };
  }
  const tail = union(shapes.map((shape) => shape.tail));
  return { exact: false, head: head ?? NOTHING, tail: tail ?? NOTHING, clauses };
}

function shapeOfQuantifier(quantifier: AST.Quantifier): Shape {
  const { min, max } = quantifier;
  if (max === 0) return EMPTY;
  const once = literalShape(quantifier.element);
  const clauses = min === 0 ? [] : once.clauses;
  if (!once.exact) {
    return min === 0 ? ANYTHING : { ...once, clauses };
  }
  if (max <= MAX_STRINGS) {
    const every = powers(once.head, min, max);
    if (every) return { exact: true, head: every, tail: every, clauses };
  }
  let repeated: StringSet = NOTHING;
  for (let count = 0; count < min; count++) {
    const longer = concatenations(repeated, once.head);
    if (!longer) break;
    repeated = longer;
  }
  return { exact: false, head: repeated, tail: repeated, clauses };
}

function exactly(strings: StringSet): Shape {
  return { exact: true, head: strings, tail: strings, clauses: [] };
}

function isPlain(shape: Shape): boolean {
  return shape.clauses.length === 0;
}

function addClause(clauses: Clause[], strings: StringSet): void {
  if (strings.length > 0 && strings.every((string) => string !== '')) clauses.push(minimal(strings));
}

/** Leaves out literals that contain another one: they stand only where that one does. */
function minimal(strings: StringSet): Clause {
  if (strings.length === 1) return strings;
  return strings.filter((string) => !strings.some((other) => other !== string && string.includes(other)));
}

/** The clause of one alternative that says most. */
function bestOf(shape: Shape): Clause | undefined {
  const clauses = [...shape.clauses];
  addClause(clauses, shape.head);
  addClause(clauses, shape.tail);
  return clauses.toSorted(byWorth)[0];
}

/** By the length of the shortest literal, then by number, then by text: longest and fewest first. */
function byWorth(a: Clause, b: Clause): number {
  return shortest(b) - shortest(a) || a.length - b.length || (a.join('\n') < b.join('\n') ? -1 : 1);
}

function shortest(clause: Clause): number {
  return Math.min(...clause.map((literal) => literal.length));
}

/** Drops what another clause implies, orders by worth and keeps the first few. */
function withoutImplied(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses.toSorted(byWorth)) {
    if (kept.length === MAX_CLAUSES) break;
    if (!kept.some((stronger) => implies(stronger, clause))) kept.push(clause);
  }
  return kept;
}

function implies(stronger: Clause, weaker: Clause): boolean {
  return stronger.every((long) => weaker.some((short) => long.includes(short)));
}
