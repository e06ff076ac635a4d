import type { Program } from '../engine/program.ts';
import { isWord } from '../engine/units/unit-set.ts';
import { partsOf, type ProgramPart, type ProgramParts } from '../engine/program-parts.ts';

/** Cells of a table at most, eight bytes each. */
const CELLS_AT_MOST = 8_000_000;

/**
 * Counts the steps of a plain backtracking engine without being one: for each part of a regex and each place of the text
 * what the part costs there, from what the parts behind it cost, the last ones first. The work is the length of the regex
 * times that of the text, whatever the engine would take, and no count is cut short.
 *
 * A cell holds c where the part fails after c steps, and -1 - c where it leads to a match after c steps.
 */
export class StepTable {
  readonly #parts: ProgramParts;

  private constructor(parts: ProgramParts) {
    this.#parts = parts;
  }

  /** Null for a program that has no parts. */
  static of(program: Program): StepTable | null {
    const parts = partsOf(program);
    return parts && new StepTable(parts);
  }

  /** Cells that a text of this length takes. */
  cells(length: number): number {
    return this.#parts.parts.length * (length + 1);
  }

  /**
   * The steps that a search takes; null where the table would be too large.
   *
   * @param text units in canonical form
   */
  count(text: Uint16Array): number | null {
    if (this.cells(text.length) > CELLS_AT_MOST) return null;
    const rows = this.#fill(text);
    const row = this.#parts.root * (text.length + 1);
    let steps = 0;
    for (let start = 0; start <= text.length; start += 1) {
      const cost = rows[row + start] ?? 0;
      steps += 1 + (cost < 0 ? -1 - cost : cost);
      if (cost < 0) break;
    }
    return steps;
  }

  #fill(text: Uint16Array): Float64Array {
    const { parts, groups } = this.#parts;
    // No unit is -1, so that nothing is read beyond the end.
    const units = new Int32Array(text.length + 1).fill(-1);
    units.set(text);
    const rows = space(parts.length * units.length);
    for (const group of groups) {
      const [first = 0, second = 0] = group;
      const [one, other] = [parts[first], parts[second]];
      if (group.length === 1 && one) fillAlone(rows, units, one, first);
      else if (group.length === 2 && one?.kind === 'set' && other?.kind === 'split')
        fillLoop(rows, units, [one, other], first, second);
      else fillTogether(rows, units, parts, group);
    }
    return rows;
  }
}

type Rows = Float64Array;

let spare: Rows = new Float64Array(0);

/** Room for so many cells, of which each is written before it is read. New room for each text costs as much as the work. */
function space(cells: number): Rows {
  if (spare.length < cells) spare = new Float64Array(cells);
  return spare;
}

/** What a part costs that takes so many steps of its own, before it comes to another one. */
function after(steps: number, rest: number): number {
  return rest < 0 ? rest - steps : rest + steps;
}

/** What a choice costs between two ways that cost this. */
function choice(first: number, second: number): number {
  return first < 0 ? first - 1 : after(1 + first, second);
}

function holds(words: Uint32Array, unit: number): boolean {
  return unit >= 0 && (((words[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
}

/** Units of a run that are tried at a place; the last of them is not there if it is as many as a negative number says. */
function tried(units: Int32Array, place: number, run: Uint16Array): number {
  let read = 0;
  while (read < run.length && units[place + read] === run[read]) read += 1;
  return read === run.length ? read : -1 - read;
}

/** A part that does not lead back to itself. */
function fillAlone(rows: Rows, units: Int32Array, part: ProgramPart, number: number): void {
  const width = units.length;
  const own = number * width;
  if (part.kind === 'match') {
    rows.fill(-1, own, own + width);
    return;
  }
  const next = part.next * width;
  switch (part.kind) {
    case 'units': {
      const [first = 0] = part.units;
      for (let place = 0; place < width; place += 1) {
        if (units[place] !== first) rows[own + place] = 1;
        else {
          const read = tried(units, place, part.units);
          rows[own + place] = read < 0 ? -read : after(read, rows[next + place + read] ?? 0);
        }
      }
      return;
    }
    case 'set':
      for (let place = 0; place < width; place += 1)
        rows[own + place] = holds(part.words, units[place] ?? -1) ? after(1, rows[next + place + 1] ?? 0) : 1;
      return;
    case 'split': {
      const second = part.second * width;
      for (let place = 0; place < width; place += 1)
        rows[own + place] = choice(rows[next + place] ?? 0, rows[second + place] ?? 0);
      return;
    }
    default:
      for (let place = 0; place < width; place += 1)
        rows[own + place] = isThere(part.kind, units, place) ? after(1, rows[next + place] ?? 0) : 1;
  }
}

/** A repetition of one unit, such as `.*`: most of what there is to count. */
function fillLoop(
  rows: Rows,
  units: Int32Array,
  [set, split]: readonly [ProgramPart & { kind: 'set' }, ProgramPart & { kind: 'split' }],
  setNumber: number,
  splitNumber: number,
): void {
  const width = units.length;
  const [ofSet, ofSplit] = [setNumber * width, splitNumber * width];
  const isGreedy = split.next === setNumber;
  const behind = (isGreedy ? split.second : split.next) * width;
  let cost = 0;
  for (let place = width - 1; place >= 0; place -= 1) {
    const again = holds(set.words, units[place] ?? -1) ? after(1, cost) : 1;
    const on = rows[behind + place] ?? 0;
    cost = isGreedy ? choice(again, on) : choice(on, again);
    rows[ofSet + place] = again;
    rows[ofSplit + place] = cost;
  }
}

/** Parts that lead back to each other, place by place. */
function fillTogether(
  rows: Rows,
  units: Int32Array,
  parts: readonly ProgramPart[],
  group: readonly number[],
): void {
  const width = units.length;
  for (let place = width - 1; place >= 0; place -= 1)
    for (const number of group) {
      const part = parts[number];
      if (part) rows[number * width + place] = costAt(rows, units, part, place);
    }
}

function costAt(rows: Rows, units: Int32Array, part: ProgramPart, place: number): number {
  const width = units.length;
  switch (part.kind) {
    case 'units': {
      const read = tried(units, place, part.units);
      return read < 0 ? -read : after(read, rows[part.next * width + place + read] ?? 0);
    }
    case 'set':
      return holds(part.words, units[place] ?? -1) ? after(1, rows[part.next * width + place + 1] ?? 0) : 1;
    case 'split':
      return choice(rows[part.next * width + place] ?? 0, rows[part.second * width + place] ?? 0);
    case 'match':
      return -1;
    default:
      return isThere(part.kind, units, place) ? after(1, rows[part.next * width + place] ?? 0) : 1;
  }
}

/** Whether an assertion holds at a place. */
function isThere(kind: 'start' | 'end' | 'word' | 'no word', units: Int32Array, place: number): boolean {
  if (kind === 'start') return place === 0;
  if (kind === 'end') return place === units.length - 1;
  const isBoundary = isWord(units[place - 1] ?? -1) !== isWord(units[place] ?? -1);
  return isBoundary === (kind === 'word');
}
