import type { ProgramParts } from '../../engine/program-parts.ts';
import { isWord } from '../../engine/units/unit-set.ts';

const KIND = { match: 0, units: 1, set: 2, split: 3, start: 4, end: 5, word: 6, 'no word': 7 } as const;
/** Numbers that describe a part: its own, its kind, that of the part behind it, and two that depend on the kind. */
const FIELDS = 5;

/**
 * What each part of a regex costs a plain backtracking engine at a place of a text, column by column from the end of the
 * text to its beginning. A cell holds c where the part fails after c steps, and -1 - c where it leads to a match after c
 * steps. The last cell of a column holds the steps of a search that begins there.
 */
export class StepColumns {
  /** Cells of a column. */
  readonly height: number;
  /** For each cell, in how many of the last columns it still matters to those to come. */
  readonly depths: Int32Array;
  /** The greatest of them. */
  readonly reach: number;
  #cells = spare;
  #width = 0;
  #reached = new Int32Array();
  /** The cells that are filled. */
  cells: readonly number[] = [];
  /** How often a cell has been looked at. */
  looks = 0;
  readonly #root: number;
  readonly #fields: Int32Array;
  readonly #runs: Uint16Array[] = [];
  readonly #sets: Uint32Array[] = [];

  constructor({ parts, root }: ProgramParts) {
    this.height = parts.length + 1;
    this.#root = root;
    this.#fields = new Int32Array(parts.length * FIELDS);
    this.depths = new Int32Array(this.height);
    this.depths[parts.length] = 1;
    for (const [number, part] of parts.entries()) {
      const at = number * FIELDS;
      this.#fields[at] = number;
      this.#fields[at + 1] = KIND[part.kind];
      if (part.kind === 'match') continue;
      this.#fields[at + 2] = part.next;
      let read = 0;
      if (part.kind === 'split') this.#fields[at + 3] = part.second;
      else if (part.kind === 'set') {
        this.#fields[at + 3] = this.#sets.push(part.words) - 1;
        read = 1;
      } else if (part.kind === 'units') {
        this.#fields[at + 3] = this.#runs.push(part.units) - 1;
        this.#fields[at + 4] = part.units[0] ?? -1;
        read = part.units.length;
      }
      this.depths[part.next] = Math.max(this.depths[part.next] ?? 0, read);
    }
    this.reach = Math.max(...this.depths);
  }

  /**
   * Forgets all columns.
   *
   * @param parts those that the text to come leads to, ascending: only their cells are filled
   */
  begin(parts: readonly number[]): void {
    this.cells = [...parts, this.height - 1];
    this.#reached = new Int32Array(parts.length * FIELDS);
    let at = 0;
    for (const part of parts)
      for (let field = 0; field < FIELDS; field += 1)
        this.#reached[at++] = this.#fields[part * FIELDS + field] ?? 0;
    this.#width = 0;
    this.looks = 0;
    this.#cells = spare;
  }

  /** Columns so far. */
  get width(): number {
    return this.#width;
  }

  /** How often a cell has been filled. */
  get filled(): number {
    return this.#width * this.cells.length;
  }

  /** A cell of the column that stands so many behind the last one. */
  at(behind: number, cell: number): number {
    this.looks += 1;
    return this.#cells[(this.#width - 1 - behind) * this.height + cell] ?? 0;
  }

  /** Changes a cell of the column that stands so many behind the last one. */
  put(behind: number, cell: number, cost: number): void {
    this.#cells[(this.#width - 1 - behind) * this.height + cell] = cost;
  }

  /** Adds columns whose cells are to be put in. */
  widen(columns: number): void {
    this.#makeRoom(columns);
    this.#width += columns;
  }

  /**
   * Adds the columns of the places from `begin` up to `end`, the last one first. Those behind them must be the last ones.
   *
   * @param text units in canonical form, and -1 behind the last one
   */
  fill(text: Int32Array, begin: number, end: number): void {
    this.#makeRoom(end - begin);
    const { height } = this;
    const [cells, reached, root, runs, sets] = [
      this.#cells,
      this.#reached,
      this.#root,
      this.#runs,
      this.#sets,
    ];
    let from = this.#width * height;
    for (let place = end - 1; place >= begin; place -= 1, from += height) {
      const unit = text[place] ?? -1;
      for (let at = 0; at < reached.length; at += FIELDS) {
        const next = from + (reached[at + 2] ?? 0);
        const a = reached[at + 3] ?? 0;
        let cost = 1;
        switch (reached[at + 1]) {
          case KIND.units: {
            const run = unit === reached[at + 4] ? runs[a] : undefined;
            if (!run) break;
            const read = tried(text, place, run);
            cost = read < 0 ? -read : after(read, cells[next - read * height] ?? 0);
            break;
          }
          case KIND.set:
            if (holds(sets[a], unit)) cost = after(1, cells[next - height] ?? 0);
            break;
          case KIND.split: {
            const first = cells[next] ?? 0;
            cost = first < 0 ? first - 1 : after(1 + first, cells[from + a] ?? 0);
            break;
          }
          case KIND.match:
            cost = -1;
            break;
          default:
            if (isThere(reached[at + 1] ?? 0, text, place)) cost = after(1, cells[next] ?? 0);
        }
        cells[from + (reached[at] ?? 0)] = cost;
      }
      const own = cells[from + root] ?? 0;
      const rest = from === 0 ? 0 : (cells[from - 1] ?? 0);
      cells[from + height - 1] = own < 0 ? -own : 1 + own + rest;
    }
    this.#width += end - begin;
  }

  #makeRoom(columns: number): void {
    const most = (this.#width + columns) * this.height;
    if (most <= this.#cells.length) return;
    spare = new Float64Array(Math.max(2 * this.#cells.length, most));
    spare.set(this.#cells);
    this.#cells = spare;
  }
}

/** Room that one table after the other uses, of which each cell is written before it is read. */
let spare = new Float64Array(1 << 16);

/** What a part costs that takes so many steps of its own before it comes to another one. */
function after(steps: number, rest: number): number {
  return rest < 0 ? rest - steps : rest + steps;
}

function holds(words: Uint32Array | undefined, unit: number): boolean {
  return unit >= 0 && (((words?.[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
}

/**
 * Units of a run that are tried at a place where its first one stands; the last of them is not there if it is as many as a
 * negative number says.
 */
function tried(text: Int32Array, place: number, run: Uint16Array): number {
  let read = 1;
  while (read < run.length && text[place + read] === run[read]) read += 1;
  return read === run.length ? read : -1 - read;
}

/** Whether an assertion holds at a place. */
function isThere(kind: number, text: Int32Array, place: number): boolean {
  if (kind === KIND.start) return place === 0;
  if (kind === KIND.end) return place === text.length - 1;
  const isBoundary = isWord(text[place - 1] ?? -1) !== isWord(text[place] ?? -1);
  return isBoundary === (kind === KIND.word);
}
