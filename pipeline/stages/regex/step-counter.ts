import { attackText, type Piece } from './attack.ts';
import { canonicalize } from './canonical.ts';
import { run } from './machine.ts';
import type { Program } from './program.ts';

/** Instructions that a single count may take. */
const COUNT_WORK = 5_000_000;

/** Counts the steps of attacks on one regex, within an allowance of work for all of them together. */
export class StepCounter {
  readonly program: Program;
  #allowance: number;

  /** @param allowance instructions that may be carried out in all */
  constructor(program: Program, allowance: number) {
    this.program = program;
    this.#allowance = allowance;
  }

  /** Whether the allowance is used up: what has not been found by now is not known to be absent. */
  get exhausted(): boolean {
    return this.#allowance <= 0;
  }

  /** The steps a plain engine takes on an attack; null if there was not enough allowance left to count them all. */
  count(pieces: readonly Piece[]): number | null {
    const { outcome, steps, work } = this.#run(pieces);
    this.#allowance -= work;
    return outcome === 'gave up' ? null : steps;
  }

  /** The same, but as many as were counted where the allowance did not suffice. */
  countAtLeast(pieces: readonly Piece[]): number {
    const { steps, work } = this.#run(pieces);
    this.#allowance -= work;
    return steps;
  }

  #run(pieces: readonly Piece[]): ReturnType<typeof run> {
    const work = Math.max(0, Math.min(COUNT_WORK, this.#allowance));
    return run(this.program, canonicalize(attackText(pieces)), { work, mode: 'count' });
  }
}
