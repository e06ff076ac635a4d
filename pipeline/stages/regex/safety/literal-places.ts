import { canonicalUnits } from '../engine/units/canonical.ts';
import type { AST } from '../engine/syntax.ts';

/** Characters that stand one after the other, in canonical units. */
export interface PlacedLiteral {
  readonly units: readonly number[];
  /** For each length the longest proper beginning that is an end as well (Knuth, Morris and Pratt). */
  readonly borders: readonly number[];
  /** By how many places two occurrences differ at least. */
  readonly period: number;
}

/** A literal and the character after it. */
export function longerLiteral(literal: PlacedLiteral | null, { value }: AST.Character): PlacedLiteral {
  const unit = canonicalUnits()[value] ?? value;
  const units = [...(literal?.units ?? []), unit];
  let border = literal?.borders.at(-1) ?? 0;
  while (border > 0 && units[border] !== unit) border = literal?.borders[border - 1] ?? 0;
  if (units.length > 1 && units[border] === unit) border += 1;
  return { units, borders: [...(literal?.borders ?? []), border], period: units.length - border };
}

/** In how many places of a text characters can stand. */
export function occurrences({ units, period }: PlacedLiteral, length: number): number {
  return Math.floor(Math.max(0, length - units.length) / period) + 1;
}
