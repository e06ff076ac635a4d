import type { Line } from '../clean/line.ts';

/** A line that may name the error. */
export interface Telling {
  /** What a person would quote: without the place in front of it. Of several lines, joined. */
  readonly text: string;
  /** The line where it begins, from 0, and where in it. */
  readonly line: number;
  readonly start: number;
  /** Of several lines, the piece of one that is always in one line, on which a regex can rest; null where all of it is. */
  readonly core: string | null;
  /** The last line of it. */
  readonly lastLine: number;
  readonly weight: number;
  readonly format: string;
  /** The program that prints so; null where many do. */
  readonly tool: string | null;
  /** Of a chain of errors, how deep it stands: 0 is the outermost. Null: it is of no chain. */
  readonly depth: number | null;
}

/** A reader of what one family of programs prints. */
export interface Format {
  readonly name: string;
  read(lines: readonly Line[]): Telling[];
}
