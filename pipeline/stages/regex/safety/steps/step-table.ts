import type { AttackPiece } from '../attack.ts';
import { canonicalize } from '../../engine/units/canonical.ts';
import type { Program } from '../../engine/program.ts';
import { partsOf, type ProgramParts } from '../../engine/program-parts.ts';
import { ReachedParts } from './reached-parts.ts';
import { leap } from './leap.ts';
import { StepColumns } from './step-columns.ts';

/** Cells of a table at most, eight bytes each. */
const CELLS_AT_MOST = 8_000_000;

/**
 * Counts the steps of a plain backtracking engine without being one: for each place of the text and each part of a regex
 * what the part costs there, from what the parts behind it cost, the last places first. The work is the length of the regex
 * times that of the text, whatever the engine would take; and of a text that repeats itself, only the first few repeats
 * are worked out, since the others follow from them.
 */
export class StepTable {
  readonly #columns: StepColumns;
  readonly #reached: ReachedParts;

  private constructor(parts: ProgramParts) {
    this.#columns = new StepColumns(parts);
    this.#reached = new ReachedParts(parts);
  }

  /** Null for a program that has no parts. */
  static of(program: Program): StepTable | null {
    const parts = partsOf(program);
    return parts && new StepTable(parts);
  }

  /**
   * The steps that a search takes, null where more cells are needed than may be filled; and how many have been.
   *
   * @param cells to be filled at most
   */
  count(pieces: readonly AttackPiece[], cells = CELLS_AT_MOST): { steps: number | null; cells: number } {
    const columns = this.#columns;
    columns.begin(this.#reached.of(pieces));
    const most = Math.floor(Math.min(cells, CELLS_AT_MOST) / columns.height);
    const text = textOf(pieces);
    let end = text.length - 1;
    if (most > 0) columns.fill(text, end, end + 1);
    for (const piece of pieces.toReversed()) {
      const begin = end - piece.text.length * piece.times;
      if (!fillPiece(columns, text, piece, begin, end, most)) break;
      end = begin;
    }
    const isDone = end === 0 && most > 0;
    return {
      steps: isDone ? columns.at(0, columns.height - 1) : null,
      cells: columns.width * columns.height,
    };
  }
}

/** Adds the columns of the places from `begin` to `end`, or what leads over them; false where there are too many. */
function fillPiece(
  columns: StepColumns,
  text: Int32Array,
  piece: AttackPiece,
  begin: number,
  end: number,
  most: number,
): boolean {
  const period = piece.text.length;
  // From here on, all that a column depends on lies within the piece.
  const first = end - columns.reach;
  for (let place = end; place > begin;) {
    const to = Math.max(begin, place - period);
    if (columns.width + place - to > most) return false;
    columns.fill(text, to, place);
    place = to;
    const repeats = Math.floor((first - place) / period);
    // To look for a way over must not take more than to walk.
    if (repeats < 1 || columns.looks > columns.filled) continue;
    // The last repeat is walked: what stands before a piece is none of it, and `^` holds at the very beginning.
    const left = Math.floor((place - begin) / period) - 1;
    if (left > 0 && leap(columns, period, repeats, left)) place -= left * period;
  }
  return true;
}

/** The units of a text in canonical form. No unit is -1, which stands behind them, so that nothing is read beyond the end. */
function textOf(pieces: readonly AttackPiece[]): Int32Array {
  const length = pieces.reduce((sum, { text, times }) => sum + text.length * times, 0);
  if (spare.length <= length) spare = new Int32Array(2 * length + 1);
  const units = spare.subarray(0, length + 1);
  units[length] = -1;
  let at = 0;
  for (const { text, times } of pieces) {
    const end = at + text.length * times;
    if (end > at) units.set(canonicalize(text), at);
    for (let done = text.length; at + done < end; done *= 2)
      units.copyWithin(at + done, at, at + Math.min(done, end - at - done));
    at = end;
  }
  return units;
}

/** Room that one text after the other uses. */
let spare = new Int32Array();
