import { firstUnitsOfElements } from '../engine/first-units.ts';
import { minimumLength } from '../engine/minimum-length.ts';
import type { AST } from '../engine/syntax.ts';
import { PlacedLiteral } from './literal-places.ts';
import { type UnitSet, unitsOf } from '../engine/units/unit-set.ts';

/** How an element can go on from one position. */
interface Cost {
  /** In how many ways it can match at most. */
  readonly ways: number;
  /** Steps to try them all, at most. */
  readonly steps: number;
}

const bounds = new WeakMap<AST.Pattern, Map<number, number>>();

/**
 * The most steps that a backtracking engine can take to search a text of this length, proved by the structure of the
 * regex alone; Infinity where the structure proves nothing. A step is a character or assertion tried, or a choice.
 *
 * From one position, an element matches in at most so many ways; what follows it is tried once for each. A repetition
 * of a body that matches in one way only (a character, a word, words that begin differently) can end in as many ways
 * as it has iterations. A repetition of a body that matches in several ways multiplies them at each iteration, which
 * is where exponential time comes from.
 *
 * @param length UTF-16 units; rounded up to a power of two, so that the answer can be kept
 */
export function stepBound(pattern: AST.Pattern, length: number): number {
  const rounded = 2 ** Math.ceil(Math.log2(Math.max(16, length)));
  const known = bounds.get(pattern) ?? new Map<number, number>();
  bounds.set(pattern, known);
  const earlier = known.get(rounded);
  if (earlier !== undefined) return earlier;
  // Where `^` does not hold, a start costs no more than the choices and the assertions themselves.
  const bound = isAnchored(pattern)
    ? 1 +
      ofAlternatives(pattern.alternatives, rounded).steps +
      rounded * (1 + 2 * pattern.alternatives.length)
    : rounded + 1 + ofAlternatives(pattern.alternatives, rounded, false, rounded + 1).steps;
  known.set(rounded, bound);
  return bound;
}

/** Whether the bound is at most so many steps. What is known of longer and of shorter texts may tell. */
export function isBounded(pattern: AST.Pattern, length: number, steps: number): boolean {
  for (const [known, bound] of bounds.get(pattern) ?? []) {
    if (known >= length && bound <= steps) return true;
    if (known <= length && bound > steps) return false;
  }
  return stepBound(pattern, length) <= steps;
}

/** By what doubling the length may multiply the bound on long texts, and the constant before the power. */
const DOUBLING_AT_MOST = 2 ** 12;
const CONSTANT_AT_MOST = 1e6;
const LONG = 2 ** 16;

/**
 * Whether the structure proves that no text takes exponential time: the bound grows like a power of the length, and the
 * constant before the power is small too, since counted repetitions can hide any growth in it.
 */
export function isProvedPolynomial(pattern: AST.Pattern): boolean {
  const bound = stepBound(pattern, LONG);
  const growth = bound / stepBound(pattern, LONG / 2);
  return growth <= DOUBLING_AT_MOST && bound / LONG ** Math.log2(growth) <= CONSTANT_AT_MOST;
}

/** The bound of one way through a pattern. Not kept. */
export function stepBoundOfPath(path: readonly AST.Element[], length: number): number {
  const [first] = path;
  return first?.type === 'Assertion' && first.kind === 'start'
    ? 1 + ofElements(path, length).steps + 3 * length
    : length + 1 + ofElements(path, length, false, length + 1).steps;
}

/** Whether every alternative begins with `^`. */
function isAnchored(pattern: AST.Pattern): boolean {
  return pattern.alternatives.every(
    ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start',
  );
}

/** @param begun at how many different places they are tried */
function ofAlternatives(
  alternatives: readonly AST.Alternative[],
  length: number,
  back = false,
  begun = 1,
): Cost {
  let ways = 0;
  let most = 0;
  let steps = (alternatives.length - 1) * begun;
  for (const alternative of alternatives) {
    const cost = ofElements(alternative.elements, length, back, begun);
    ways += cost.ways;
    most = Math.max(most, cost.ways);
    steps += cost.steps;
  }
  // From each place, at most one of those that exclude each other goes on.
  const isOneWay = most <= begun || begun === 1;
  const areApart = isOneWay && !back && alternatives.length > 1 && excludeEachOther(alternatives);
  return { ways: areApart ? Math.min(ways, Math.max(most, begun)) : ways, steps };
}

/** Pairs of alternatives that are compared; with more of them they count as alike. */
const PAIRS_AT_MOST = 50_000;

/**
 * Whether at most one alternative can match at any place: every two differ in what they read somewhere. Forwards only:
 * of `ab` and `b` both can end at one place.
 */
function excludeEachOther(alternatives: readonly AST.Alternative[]): boolean {
  if (alternatives.length * (alternatives.length - 1) > 2 * PAIRS_AT_MOST) return false;
  const beginnings = alternatives.map(({ elements }) => beginningOf(elements));
  return beginnings.every((one, index) => beginnings.slice(index + 1).every((other) => differ(one, other)));
}

/** What a sequence reads first, unit by unit, as far as each is one atom; then what it may go on with. */
function beginningOf(elements: readonly AST.Element[]): UnitSet[] {
  const sets: UnitSet[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass')
      sets.push(unitsOf(element));
    else {
      const rest = firstUnitsOfElements(elements.slice(index));
      if (rest && !rest.empty) sets.push(rest.units);
      break;
    }
  }
  return sets;
}

function differ(one: readonly UnitSet[], other: readonly UnitSet[]): boolean {
  return one.some((units, index) => {
    const others = other[index];
    return others !== undefined && units !== others && !units.overlaps(others);
  });
}

/**
 * What a sequence costs that is begun at so many different places.
 *
 * The ways to come to an element are counted as histories, times the places to which each of them leads. Where literal
 * characters follow, only those places go on at which the characters stand; and these stand in a text no more often than
 * their period allows: "abc" in every third place, "aa" in every one. So `connection.*refused` goes on from few of the
 * places that it tries.
 */
function ofElements(elements: readonly AST.Element[], length: number, back = false, begun = 1): Cost {
  let histories = 1;
  let places = begun;
  let literal: PlacedLiteral | null = null;
  let steps = 0;
  let last: AST.Element | undefined;
  for (const element of elements) {
    const before = last;
    last = element;
    if (element.type === 'Group' || element.type === 'CapturingGroup') {
      const cost = ofAlternatives(element.alternatives, length, back, places);
      steps += histories * cost.steps;
      histories *= cost.ways;
      places = 1;
      literal = null;
      continue;
    }
    const cost = ofElement(element, length, back);
    steps += histories * places * cost.steps;
    if (isAtom(element)) {
      // Of all the places at which a repetition can end, what it cannot read itself follows one.
      if (
        !back &&
        before?.type === 'Quantifier' &&
        isAtom(before.element) &&
        !overlap(before.element, element)
      )
        places = Math.min(places, 1);
      if (element.type !== 'Character' || back) literal = null;
      else {
        literal ??= new PlacedLiteral();
        literal.add(element);
        places = Math.min(places, literal.occurrences(length));
      }
    } else if (element.type !== 'Assertion') {
      // An assertion reads nothing: what stands before and after it is adjacent.
      const isSpread = element.type === 'Quantifier' && isAtom(element.element);
      histories *= isSpread ? places : places * cost.ways;
      places = isSpread ? cost.ways : 1;
      literal = null;
    }
  }
  return { ways: histories * places, steps };
}

type Atom = AST.Character | AST.CharacterSet | AST.CharacterClass;

/** What reads one character. A repetition of it ends at another place after each. */
function isAtom(element: AST.Element): element is Atom {
  return element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass';
}

function overlap(one: Atom, other: Atom): boolean {
  return unitsOf(one).overlaps(unitsOf(other));
}

function ofElement(element: AST.Element, length: number, back: boolean): Cost {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, length, back);
    case 'Quantifier':
      return ofQuantifier(element, length, back);
    case 'Assertion':
      return element.kind === 'lookahead' || element.kind === 'lookbehind'
        ? {
            ways: 1,
            steps: 1 + ofAlternatives(element.alternatives, length, element.kind === 'lookbehind').steps,
          }
        : { ways: 1, steps: 1 };
    case 'Backreference':
      return { ways: 1, steps: 1 + length };
    default:
      return { ways: 1, steps: 1 };
  }
}

function ofQuantifier(quantifier: AST.Quantifier, length: number, back: boolean): Cost {
  const body = ofElement(quantifier.element, length, back);
  const shortest = minimumLength(quantifier.element);
  // Beyond the mandatory ones, an iteration that matches nothing fails; so there are at most as many as characters.
  const fitting = Math.floor(length / Math.max(1, shortest)) + (shortest === 0 ? quantifier.min : 0);
  const times = Math.min(quantifier.max, fitting);
  // The iteration that fails is tried as well.
  if (body.ways <= 1)
    return {
      ways: Math.max(1, times - Math.min(quantifier.min, times) + 1),
      steps: (times + 1) * (1 + body.steps),
    };
  const ways = sumOfPowers(body.ways, times);
  return { ways, steps: ways * (1 + body.steps) };
}

/** 1 + w + w² + … + w^n; Infinity when that is no number any more. */
function sumOfPowers(base: number, exponent: number): number {
  if (base === Number.POSITIVE_INFINITY) return exponent === 0 ? 1 : base;
  return (base ** (exponent + 1) - 1) / (base - 1);
}
