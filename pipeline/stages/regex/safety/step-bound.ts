import { firstUnitsOfElements } from '../engine/first-units.ts';
import { minimumLength } from '../engine/minimum-length.ts';
import type { AST } from '../engine/syntax.ts';
import { type UnitSet, unitsOf } from '../engine/unit-set.ts';

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
  const attempt = 1 + ofAlternatives(pattern.alternatives, rounded).steps;
  // Where `^` does not hold, a start costs no more than the choices and the assertions themselves.
  const bound = isAnchored(pattern)
    ? attempt + rounded * (1 + 2 * pattern.alternatives.length)
    : attempt * (rounded + 1);
  known.set(rounded, bound);
  return bound;
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
  const attempt = 1 + ofElements(path, length).steps;
  return first?.type === 'Assertion' && first.kind === 'start'
    ? attempt + 3 * length
    : attempt * (length + 1);
}

/** Whether every alternative begins with `^`. */
function isAnchored(pattern: AST.Pattern): boolean {
  return pattern.alternatives.every(
    ({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start',
  );
}

function ofAlternatives(alternatives: readonly AST.Alternative[], length: number, back = false): Cost {
  let ways = 0;
  let most = 0;
  let steps = alternatives.length - 1;
  for (const alternative of alternatives) {
    const cost = ofElements(alternative.elements, length, back);
    ways += cost.ways;
    most = Math.max(most, cost.ways);
    steps += cost.steps;
  }
  return { ways: !back && alternatives.length > 1 && excludeEachOther(alternatives) ? most : ways, steps };
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

function ofElements(elements: readonly AST.Element[], length: number, back = false): Cost {
  let ways = 1;
  let steps = 0;
  for (const element of elements) {
    const cost = ofElement(element, length, back);
    steps += ways * cost.steps;
    ways *= cost.ways;
  }
  return { ways, steps };
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
