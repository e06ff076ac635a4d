import type { AST } from '../engine/syntax.ts';
import { canonicalUnits } from '../engine/units/canonical.ts';

/** A set of strings of which a part of a regex begins with one, ends with one, or is one. [""] says nothing. */
export type StringSet = readonly string[];

/** No set holds more strings than this, and none of them is longer: what would be is cut into parts that are not. */
export const MAX_STRINGS = 64;
const MAX_LENGTH = 200;
const NOTHING: StringSet = [''];

/** A set of one string with the character that follows it, as most elements are; null for any other set or element. */
export function withCharacter(strings: StringSet, element: AST.Element): StringSet | null {
  const [only] = strings;
  if (only === undefined || strings.length > 1 || element.type !== 'Character') return null;
  return only.length < MAX_LENGTH ? [only + canonicalUnit(element.value)] : null;
}

/** All strings of min to max repetitions, or undefined where they are too many. */
export function powers(base: StringSet, min: number, max: number): StringSet | undefined {
  let power: StringSet | undefined = NOTHING;
  const every: StringSet[] = [];
  for (let count = 0; count <= max; count++) {
    if (count >= min) every.push(power);
    if (count === max) break;
    power = concatenations(power, base);
    if (!power) return undefined;
  }
  return union(every);
}

/** Each string of one set followed by each of the other; undefined where they are too many or too long. */
export function concatenations(a: StringSet, b: StringSet): StringSet | undefined {
  if (a.length * b.length > MAX_STRINGS) return undefined;
  const joined = new Set<string>();
  for (const left of a) {
    for (const right of b) {
      if (left.length + right.length > MAX_LENGTH) return undefined;
      joined.add(left + right);
    }
  }
  return [...joined];
}

/** All strings of several sets; undefined where they are too many. */
export function union(sets: readonly StringSet[]): StringSet | undefined {
  const all = new Set<string>();
  for (const set of sets) {
    for (const string of set) all.add(string);
    if (all.size > MAX_STRINGS) return undefined;
  }
  return [...all];
}

/** A unit as a folded text has it. */
export function canonicalUnit(unit: number): string {
  return String.fromCharCode(canonicalUnits()[unit] ?? unit);
}
