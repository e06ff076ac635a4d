import { canonicalUnits } from '../engine/units/canonical.ts';
import type { AST } from '../engine/syntax.ts';

/** Characters that stand one after the other, as they are read one by one. */
export class PlacedLiteral {
  /** In canonical units. */
  readonly #units: number[] = [];
  /** For each length the longest proper beginning that is an end as well (Knuth, Morris and Pratt). */
  readonly #borders: number[] = [];
  #border = 0;

  add({ value }: AST.Character): void {
    const unit = canonicalUnits()[value] ?? value;
    let border = this.#border;
    while (border > 0 && this.#units[border] !== unit) border = this.#borders[border - 1] ?? 0;
    if (this.#units.length > 0 && this.#units[border] === unit) border += 1;
    this.#units.push(unit);
    this.#borders.push(border);
    this.#border = border;
  }

  /** In how many places of a text they can stand: two occurrences differ by their period at least. */
  occurrences(length: number): number {
    const own = this.#units.length;
    return Math.floor(Math.max(0, length - own) / (own - this.#border)) + 1;
  }
}
