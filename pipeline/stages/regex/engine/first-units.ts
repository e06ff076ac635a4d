import type { AST } from './syntax.ts';
import { UnitSet, unitsOf } from './units/unit-set.ts';

/** What a match of a part can begin with. */
export interface FirstUnits {
  /** Every unit it can begin with, perhaps more. */
  readonly units: UnitSet;
  /** Whether it can match without moving. */
  readonly empty: boolean;
}

/** The units with which a match can begin; null if a match can be empty or begins with a back-reference. */
export function firstUnitsOfPattern(pattern: AST.Pattern): UnitSet | null {
  const first = firstUnitsOfAlternatives(pattern.alternatives);
  return first === null || first.empty ? null : first.units;
}

/** The same of a choice between alternatives; null if unknown. */
export function firstUnitsOfAlternatives(alternatives: readonly AST.Alternative[]): FirstUnits | null {
  const [only] = alternatives;
  if (only && alternatives.length === 1) return firstUnitsOfElements(only.elements);
  const units = new UnitSet();
  let empty = false;
  for (const alternative of alternatives) {
    const first = firstUnitsOfElements(alternative.elements);
    if (first === null) return null;
    units.addAll(first.units);
    empty ||= first.empty;
  }
  return { units, empty };
}

/** The same of a sequence; null if unknown. Assertions are taken to hold. */
export function firstUnitsOfElements(elements: readonly AST.Element[]): FirstUnits | null {
  let units: UnitSet | undefined;
  for (const element of elements) {
    const first = firstUnitsOf(element);
    if (first === null) return null;
    // Most sequences begin with what cannot be empty: its own set will do.
    if (!first.empty && !units) return first;
    units ??= new UnitSet();
    units.addAll(first.units);
    if (!first.empty) return { units, empty: false };
  }
  return { units: units ?? new UnitSet(), empty: true };
}

function firstUnitsOf(element: AST.Element): FirstUnits | null {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return firstUnitsOfAlternatives(element.alternatives);
    case 'Quantifier': {
      if (element.max === 0) return { units: new UnitSet(), empty: true };
      const first = firstUnitsOf(element.element);
      return first && { units: first.units, empty: first.empty || element.min === 0 };
    }
    case 'Assertion':
      return { units: new UnitSet(), empty: true };
    case 'Backreference':
      return null;
    default:
      return { units: unitsOf(element), empty: false };
  }
}
