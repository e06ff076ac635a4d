import { attackText, type AttackPiece } from '../attack.ts';
import { canonicalize } from '../../engine/units/canonical.ts';
import { runProgram } from '../../engine/machine.ts';
import type { Program } from '../../engine/program.ts';
import { StepTable } from './step-table.ts';

/** Instructions that a single count may take. */
const COUNT_WORK = 2_000_000;
/** Cells of a table that are filled in the time of an instruction. */
const CELLS_AN_INSTRUCTION = 4;
/** Counts not completed after which the rest is not tried. */
const INCOMPLETE_AT_MOST = 3;

/** Counts the steps of attacks on one regex, within an allowance of work for all of them together. */
export class StepCounter {
  readonly program: Program;
  #allowance: number;
  #incomplete = 0;
  #table: { readonly of: StepTable | null } | undefined;

  /** @param allowance instructions that may be carried out in all */
  constructor(program: Program, allowance: number) {
    this.program = program;
    this.#allowance = allowance;
  }

  /** Whether it is no use to go on: the allowance is used up, or too many counts were not completed. */
  get exhausted(): boolean {
    return this.#allowance <= 0 || this.#incomplete >= INCOMPLETE_AT_MOST;
  }

  /** Whether any count was not completed: what has not been found then is not known to be absent. */
  get incomplete(): boolean {
    return this.#incomplete > 0;
  }

  /** The steps a plain engine takes on an attack; null if there was not enough allowance left to count them all. */
  count(pieces: readonly AttackPiece[]): number | null {
    const { outcome, steps, work } = this.#run(pieces);
    this.#allowance -= work;
    if (outcome !== 'gave up') return steps;
    this.#incomplete += 1;
    return null;
  }

  /** The same, but as many as were counted where the allowance did not suffice. */
  countAtLeast(pieces: readonly AttackPiece[]): number {
    return this.#countInTable(pieces) ?? this.#countByRun(pieces);
  }

  /** Null where there is no table, or no allowance for it. */
  #countInTable(pieces: readonly AttackPiece[]): number | null {
    this.#table ??= { of: StepTable.of(this.program) };
    const table = this.#table.of;
    if (!table) return null;
    const { steps, cells } = table.count(pieces, this.#allowance * CELLS_AN_INSTRUCTION);
    if (steps !== null) this.#allowance -= cells / CELLS_AN_INSTRUCTION;
    return steps;
  }

  #countByRun(pieces: readonly AttackPiece[]): number {
    const { steps, work } = this.#run(pieces);
    this.#allowance -= work;
    return steps;
  }

  #run(pieces: readonly AttackPiece[]): ReturnType<typeof runProgram> {
    const work = Math.max(0, Math.min(COUNT_WORK, this.#allowance));
    return runProgram(this.program, canonicalize(attackText(pieces)), { work, mode: 'count' });
  }
}
