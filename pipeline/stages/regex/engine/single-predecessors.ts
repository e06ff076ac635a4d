import { OPCODE } from './program.ts';

/** The instructions to which a single way leads from the beginning. */
export function singlePredecessors(code: Int32Array): Set<number> {
  const ways = new Uint8Array(code.length / 3);
  for (let at = 0; at < ways.length; at += 1)
    for (const next of successors(code, at)) ways[next] = Math.min(2, (ways[next] ?? 0) + 1);
  const once = new Set<number>(ways[0] === 0 ? [0] : []);
  for (const at of once) for (const next of successors(code, at)) if (ways[next] === 1) once.add(next);
  return once;
}

function successors(code: Int32Array, at: number): number[] {
  const [a, b] = [code[at * 3 + 1] ?? 0, code[at * 3 + 2] ?? 0];
  switch (code[at * 3]) {
    case OPCODE.match:
    case OPCODE.lookEnd:
      return [];
    case OPCODE.split:
      return [a, b];
    case OPCODE.jump:
      return [a];
    case OPCODE.look:
      return [at + 1, a];
    default:
      return [at + 1];
  }
}
