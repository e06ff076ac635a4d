import type { Line } from './clean/line.ts';
import type { Telling } from './formats/format.ts';

/** What an engineer sees in an output. */
export interface Reading {
  readonly lines: readonly Line[];
  /** The lines that may name the error, the one that does first. */
  readonly tellings: readonly Telling[];
  /** Of a chain of errors, from the outermost to the one at its bottom; empty where there is no chain. */
  readonly causes: readonly Telling[];
  /** Error codes, those of the telling line first. */
  readonly codes: readonly string[];
  /** The program that printed it, and its version; null where the text does not show it. */
  readonly tool: string | null;
  readonly version: string | null;
}
