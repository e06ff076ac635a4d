import type { UnitSet } from './units/unit-set.ts';

/** What the machine can do. Three numbers an instruction: the operation and its two operands. */
export const OPCODE = {
  match: 0,
  /** a: the unit. */
  unit: 1,
  unitBack: 2,
  /** a: index of the set. */
  set: 3,
  setBack: 4,
  /** a: the way tried first, b: the way tried when that fails. */
  split: 5,
  /** a: target. */
  jump: 6,
  start: 7,
  end: 8,
  /** a: 1 for `\B`. */
  word: 9,
  /** a: where to go on, b: 1 if negated; the body follows. */
  look: 10,
  lookEnd: 11,
  /** a: bit of the loop whose iteration begins. */
  enter: 12,
  /** a: bit of the loop whose iteration must have moved. */
  moved: 13,
  /** a: slot. */
  save: 14,
  /** a: first slot, b: slot after the last. */
  reset: 15,
  /** a: group. */
  backreference: 16,
  backreferenceBack: 17,
} as const;

/** A choice to which one way leads only is met once for each start, and then its failure is never asked for again. */
export interface Choices {
  /** For each instruction its number among the others, or -1. */
  readonly numbers: Int32Array;
  readonly count: number;
}

/** A regex as instructions for the machine. */
export interface Program {
  /** Three numbers an instruction. */
  readonly code: Int32Array;
  /** The choices whose failure is worth remembering. */
  readonly choices: Choices;
  /** The sets, 32 units a word. */
  readonly setWords: readonly Uint32Array[];
  /** The single units it reads. */
  readonly units: ReadonlySet<number>;
  /** What a match can begin with; null where it may be anything. */
  readonly first: UnitSet | null;
  /** Bits for "this iteration has moved", one for each level of loops whose body may match nothing. */
  readonly loopBits: number;
  /** Two a group where there are back-references; 0 otherwise. */
  readonly slots: number;
  /** Whether what follows depends on what a group holds. */
  readonly hasBackreferences: boolean;
  /** For each instruction the offset into the regex of the part it comes from. */
  readonly origins: Int32Array;
}
