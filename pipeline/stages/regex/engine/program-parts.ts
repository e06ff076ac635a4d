import { OPCODE, type Program } from './program.ts';

/** A piece of a program that is entered at its beginning only. Others are named by their number. */
export type ProgramPart =
  | { readonly kind: 'match' }
  /** Reads these units one after the other. */
  | { readonly kind: 'units'; readonly units: Uint16Array; readonly next: number }
  /** Reads a unit of a set: 32 units a word. */
  | { readonly kind: 'set'; readonly words: Uint32Array; readonly next: number }
  /** Tries one way, and the second if that fails. */
  | { readonly kind: 'split'; readonly next: number; readonly second: number }
  /** Reads nothing, and holds at some places: the beginning, the end, where a word begins or ends, all others. */
  | { readonly kind: 'start' | 'end' | 'word' | 'no word'; readonly next: number };

export interface ProgramParts {
  /** What a part leads to without reading stands before it. */
  readonly parts: readonly ProgramPart[];
  readonly root: number;
}

/** A program in parts; null where it has lookarounds, back-references or loops around nothing. */
export function partsOf({ code, setWords }: Program): ProgramParts | null {
  const begins = beginnings(code);
  const order = begins && orderOf(code, begins);
  if (!begins || !order) return null;
  const numbers = new Int32Array(code.length / 3);
  for (const [number, at] of order.entries()) numbers[at] = number;
  const to = (at: number): number => numbers[landing(code, at)] ?? 0;
  const parts = order.map((at): ProgramPart => {
    const operation = code[at * 3];
    const a = code[at * 3 + 1] ?? 0;
    switch (operation) {
      case OPCODE.match:
        return { kind: 'match' };
      case OPCODE.split:
        return { kind: 'split', next: to(a), second: to(code[at * 3 + 2] ?? 0) };
      case OPCODE.set:
        return { kind: 'set', words: setWords[a] ?? new Uint32Array(), next: to(at + 1) };
      case OPCODE.unit: {
        let end = at + 1;
        while (code[end * 3] === OPCODE.unit && !begins.has(end)) end += 1;
        const units = new Uint16Array(end - at);
        for (let index = 0; index < units.length; index += 1) units[index] = code[(at + index) * 3 + 1] ?? 0;
        return { kind: 'units', units, next: to(end) };
      }
      default:
        return { kind: assertionOf(operation, a), next: to(at + 1) };
    }
  });
  return { parts, root: to(0) };
}

function assertionOf(operation: number | undefined, operand: number): 'start' | 'end' | 'word' | 'no word' {
  if (operation === OPCODE.word) return operand === 0 ? 'word' : 'no word';
  return operation === OPCODE.start ? 'start' : 'end';
}

/** Where jumps lead in the end. */
function landing(code: Int32Array, instruction: number): number {
  let at = instruction;
  while (code[at * 3] === OPCODE.jump) at = code[at * 3 + 1] ?? 0;
  return at;
}

/** The instructions at which parts begin; null where there is one that no part stands for. */
function beginnings(code: Int32Array): Set<number> | null {
  const begins = new Set<number>();
  const open = [0];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const at = landing(code, next);
    if (begins.has(at)) continue;
    begins.add(at);
    switch (code[at * 3]) {
      case OPCODE.match:
        break;
      case OPCODE.split:
        open.push(code[at * 3 + 1] ?? 0, code[at * 3 + 2] ?? 0);
        break;
      case OPCODE.unit: {
        let end = at + 1;
        while (code[end * 3] === OPCODE.unit) end += 1;
        open.push(end);
        break;
      }
      case OPCODE.set:
      case OPCODE.start:
      case OPCODE.end:
      case OPCODE.word:
        open.push(at + 1);
        break;
      default:
        return null;
    }
  }
  return begins;
}

const [FRESH, OPEN, DONE] = [0, 1, 2];

/** All beginnings, each behind those that it leads to without reading; null where that goes round in a circle. */
function orderOf(code: Int32Array, begins: ReadonlySet<number>): number[] | null {
  const states = new Uint8Array(code.length / 3);
  const order: number[] = [];
  for (const begin of begins) {
    const open = [begin];
    for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
      if (states[at] !== FRESH) {
        open.pop();
        if (states[at] === OPEN) order.push(at);
        states[at] = DONE;
        continue;
      }
      states[at] = OPEN;
      for (const next of nextWithoutReading(code, at)) {
        if (states[next] === OPEN) return null;
        if (states[next] === FRESH) open.push(next);
      }
    }
  }
  return order;
}

function nextWithoutReading(code: Int32Array, at: number): number[] {
  switch (code[at * 3]) {
    case OPCODE.split:
      return [landing(code, code[at * 3 + 1] ?? 0), landing(code, code[at * 3 + 2] ?? 0)];
    case OPCODE.start:
    case OPCODE.end:
    case OPCODE.word:
      return [landing(code, at + 1)];
    default:
      return [];
  }
}
