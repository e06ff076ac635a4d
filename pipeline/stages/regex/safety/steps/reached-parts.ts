import { type AttackPiece, attackText } from '../attack.ts';
import type { ProgramParts } from '../../engine/program-parts.ts';
import { fold } from '../../engine/units/fold.ts';

/**
 * Tells which parts of a program a search of a text can come to: what stands behind words that the text does not hold costs
 * nothing in it.
 */
export class ReachedParts {
  readonly #parts: ProgramParts;
  /** For each part the units that it reads one after the other; "" for those of another kind. */
  readonly #literals: readonly string[];
  readonly #longest: number;

  constructor(parts: ProgramParts) {
    this.#parts = parts;
    this.#literals = parts.parts.map((part) =>
      part.kind === 'units' ? String.fromCharCode(...part.units) : '',
    );
    this.#longest = Math.max(...this.#literals.map(({ length }) => length));
  }

  /** Their numbers, ascending; perhaps of some more. */
  of(pieces: readonly AttackPiece[]): number[] {
    const { parts, root } = this.#parts;
    const text = fold(attackText(pieces.map((piece) => shortened(piece, this.#longest))));
    const isReached = new Uint8Array(parts.length);
    const open = [root];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      const part = parts[number];
      if (!part || isReached[number] === 1) continue;
      isReached[number] = 1;
      if (part.kind === 'match' || !text.includes(this.#literals[number] ?? '')) continue;
      open.push(part.next);
      if (part.kind === 'split') open.push(part.second);
    }
    const reached: number[] = [];
    for (let number = 0; number < isReached.length; number += 1)
      if (isReached[number] === 1) reached.push(number);
    return reached;
  }
}

/** As many repeats as hold every run of so many units that all of them hold. */
function shortened({ text, times }: AttackPiece, longest: number): AttackPiece {
  return { text, times: Math.min(times, Math.ceil(longest / Math.max(1, text.length)) + 1) };
}
