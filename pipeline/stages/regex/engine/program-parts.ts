import { OPCODE, type Program } from './program.ts';
import { stronglyConnected } from './strongly-connected.ts';

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
  if (!begins) return null;
  const numbers = new Map([...begins].map((at, number) => [at, number]));
  const to = (at: number): number => numbers.get(landing(code, at)) ?? 0;
  const parts = [...begins].map((at): ProgramPart => {
    const [operation, a = 0, b = 0] = code.subarray(at * 3, at * 3 + 3);
    switch (operation) {
      case OPCODE.match:
        return { kind: 'match' };
      case OPCODE.split:
        return { kind: 'split', next: to(a), second: to(b) };
      case OPCODE.set:
        return { kind: 'set', words: setWords[a] ?? new Uint32Array(), next: to(at + 1) };
      case OPCODE.unit: {
        let end = at + 1;
        while (code[end * 3] === OPCODE.unit && !begins.has(end)) end += 1;
        const units = Uint16Array.from({ length: end - at }, (_, index) => code[(at + index) * 3 + 1] ?? 0);
        return { kind: 'units', units, next: to(end) };
      }
      default:
        return { kind: assertionOf(operation, a), next: to(at + 1) };
    }
  });
  const order = orderOf(parts);
  return order && inOrder(parts, to(0), order);
}

function inOrder(parts: readonly ProgramPart[], root: number, order: readonly number[]): ProgramParts {
  const numbers = new Int32Array(parts.length);
  for (const [number, part] of order.entries()) numbers[part] = number;
  const to = (part: number): number => numbers[part] ?? 0;
  const moved = (part: ProgramPart): ProgramPart => {
    if (part.kind === 'match') return part;
    if (part.kind === 'split') return { ...part, next: to(part.next), second: to(part.second) };
    return { ...part, next: to(part.next) };
  };
  return { parts: order.flatMap((part) => parts[part] ?? []).map(moved), root: to(root) };
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

function nextOf(part: ProgramPart | undefined): number[] {
  if (!part || part.kind === 'match') return [];
  return part.kind === 'split' ? [part.next, part.second] : [part.next];
}

/** All parts, each behind what it leads to without reading; null where that goes round in a circle. */
function orderOf(parts: readonly ProgramPart[]): number[] | null {
  const still = (number: number): number[] => {
    const kind = parts[number]?.kind;
    return kind === 'units' || kind === 'set' ? [] : nextOf(parts[number]);
  };
  const circles = stronglyConnected([...parts.keys()], still);
  const isRound = ([part = 0, ...others]: readonly number[]): boolean =>
    others.length > 0 || still(part).includes(part);
  return circles.some(isRound) ? null : circles.flat();
}
