import type { Program } from './program.ts';

const DENSE_AT_MOST = 4_000_000;
const SPARSE_AT_MOST = 1_000_000;

/**
 * What each choice cost at each position where it failed. Full memos forget nothing and learn nothing more: the
 * answers stay right, only slower.
 */
export class FailureMemo {
  readonly #choices: Int32Array;
  readonly #width: number;
  readonly #masks: number;
  readonly #dense: Float64Array | null;
  readonly #sparse = new Map<number, number>();

  constructor(program: Program, length: number) {
    this.#choices = program.choices.numbers;
    this.#width = length + 1;
    this.#masks = 2 ** program.loopBits;
    const cells = program.choices.count * this.#masks * this.#width;
    this.#dense = cells <= DENSE_AT_MOST ? new Float64Array(cells) : null;
  }

  /** Whether the failure of a choice is worth remembering. */
  keeps(instruction: number): boolean {
    return (this.#choices[instruction] ?? -1) >= 0;
  }

  /** Steps that the choice takes to fail there; 0 if it is not known to fail. */
  cost(instruction: number, position: number, mask: number): number {
    const key = this.#key(instruction, position, mask);
    return (this.#dense ? this.#dense[key] : this.#sparse.get(key)) ?? 0;
  }

  failed(instruction: number, position: number, mask: number, cost: number): void {
    const key = this.#key(instruction, position, mask);
    if (this.#dense) this.#dense[key] = cost;
    else if (this.#sparse.size < SPARSE_AT_MOST) this.#sparse.set(key, cost);
  }

  #key(instruction: number, position: number, mask: number): number {
    return ((this.#choices[instruction] ?? 0) * this.#masks + mask) * this.#width + position;
  }
}
