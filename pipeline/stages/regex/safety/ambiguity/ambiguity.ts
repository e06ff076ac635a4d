import { OPCODE, type Program } from '../../engine/program.ts';
import { stronglyConnected } from './strongly-connected.ts';
import { UnitSet } from '../../engine/units/unit-set.ts';

/** A loop of a regex that can read one word in two ways: n repeats of the word in 2^n ways. */
export interface Ambiguity {
  /** A text after which the loop is reached. */
  readonly prefix: string;
  /** The word. */
  readonly pump: string;
  /** Offsets into the regex of the parts that read the word, ascending. */
  readonly origins: readonly number[];
}

/** Instructions of a program; longer ones are left to the other searches. */
const PROGRAM_AT_MOST = 1500;
/** Instructions of one loop; larger loops are left to the other searches. */
const LOOP_AT_MOST = 160;
/** Ways between two instructions are counted no further. */
const WAYS_AT_MOST = 2;
const FOUND_AT_MOST = 24;
const FOUND_IN_A_LOOP = 6;
/** Pairs of states followed for one regex, all loops together. */
const PAIRS_AT_MOST = 200_000;

/**
 * Finds the loops by which a backtracking engine can go astray exponentially: those with two ways from an instruction
 * back to itself that read the same word. Exact for regexes without lookarounds and back-references, but for loops
 * larger than a bound; these parts are taken to hold here, and the count of steps tells.
 *
 * Method: the program's reading instructions are the states of an automaton; two of its runs are followed side by side
 * within each strongly connected part, from a pair of equal states through unequal ones back to the pair.
 */
export function findAmbiguities(program: Program): Ambiguity[] {
  if (program.origins.length > PROGRAM_AT_MOST) return [];
  const automaton = new Automaton(program);
  const found: Ambiguity[] = [];
  for (const loop of automaton.loops()) {
    if (loop.length > LOOP_AT_MOST) continue;
    found.push(...automaton.ambiguitiesOf(loop));
    if (found.length >= FOUND_AT_MOST) break;
  }
  return found.slice(0, FOUND_AT_MOST);
}

type Edges = ReadonlyMap<number, number>;

interface Way {
  readonly from: string;
  readonly unit: number;
  readonly a: number;
  readonly b: number;
}

class Automaton {
  readonly #program: Program;
  /** For each reading instruction, those that can read next, and in how many ways each is reached. */
  readonly #next = new Map<number, Edges>();
  readonly #units = new Map<number, UnitSet>();
  readonly #common = new Map<number, number | null>();
  readonly #starts: Edges;
  #pairs = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#starts = this.#reachableWithoutReading(0);
    for (let at = 0; at < program.origins.length; at += 1)
      if (this.#reads(at)) this.#next.set(at, this.#reachableWithoutReading(at + 1));
  }

  #operation(at: number): number {
    return this.#program.code[at * 3] ?? OPCODE.match;
  }

  #operand(at: number, which: 1 | 2): number {
    return this.#program.code[at * 3 + which] ?? 0;
  }

  #reads(at: number): boolean {
    const operation = this.#operation(at);
    return operation === OPCODE.unit || operation === OPCODE.set;
  }

  #unitsAt(at: number): UnitSet {
    const known = this.#units.get(at);
    if (known) return known;
    const operand = this.#operand(at, 1);
    const words = this.#operation(at) === OPCODE.set ? this.#program.setWords[operand] : undefined;
    const set = new UnitSet(words);
    if (!words) set.add(operand);
    this.#units.set(at, set);
    return set;
  }

  /** Reading instructions reached from a place without reading, with the number of ways, at most two. */
  #reachableWithoutReading(from: number): Edges {
    const ways = new Map<number, number>();
    const stack = [from];
    const visits = new Map<number, number>();
    while (stack.length > 0) {
      const at = stack.pop() ?? 0;
      const visited = visits.get(at) ?? 0;
      if (visited >= WAYS_AT_MOST) continue;
      visits.set(at, visited + 1);
      if (this.#reads(at)) ways.set(at, Math.min(WAYS_AT_MOST, (ways.get(at) ?? 0) + 1));
      else stack.push(...this.#stepsWithoutReading(at));
    }
    return ways;
  }

  #stepsWithoutReading(at: number): number[] {
    switch (this.#operation(at)) {
      case OPCODE.match:
      case OPCODE.lookEnd:
      case OPCODE.unitBack:
      case OPCODE.setBack:
        return [];
      case OPCODE.split:
        return [this.#operand(at, 1), this.#operand(at, 2)];
      case OPCODE.jump:
        return [this.#operand(at, 1)];
      case OPCODE.look:
        // Its body is searched on its own account, what follows as though it held.
        return [at + 1, this.#operand(at, 1)];
      default:
        return [at + 1];
    }
  }

  /** Strongly connected parts with a cycle, each ascending, in the order of the regex. */
  loops(): number[][] {
    const components = stronglyConnected([...this.#next.keys()], (at) => [
      ...(this.#next.get(at)?.keys() ?? []),
    ]);
    return components
      .filter((states) => states.length > 1 || this.#next.get(states[0] ?? -1)?.has(states[0] ?? -1))
      .map((states) => states.sort((a, b) => a - b))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  }

  /** Ambiguities of one loop, of different words: what completes the match at once may be in one and not another. */
  ambiguitiesOf(loop: readonly number[]): Ambiguity[] {
    const inside = new Set(loop);
    const found = new Map<string, Ambiguity>();
    for (const state of loop) {
      const word = this.#twoWaysBack(state, inside);
      const prefix = word && !found.has(word.text) ? this.#prefixTo(state) : null;
      if (!word || prefix === null) continue;
      const origins = [...new Set(word.states)]
        .map((at) => this.#program.origins[at] ?? 0)
        .sort((a, b) => a - b);
      found.set(word.text, { prefix, pump: word.text, origins });
      if (found.size >= FOUND_IN_A_LOOP) break;
    }
    return [...found.values()];
  }

  /** A word by which two different runs lead from the state, about to read, back to itself. */
  #twoWaysBack(state: number, inside: ReadonlySet<number>): { text: string; states: number[] } | null {
    // A node is a pair of states and whether the two runs have parted yet.
    const start = `${state},${state},0`;
    const seen = new Map<string, Way | null>([[start, null]]);
    const queue: { key: string; a: number; b: number; parted: boolean }[] = [
      { key: start, a: state, b: state, parted: false },
    ];
    for (const { key, a, b, parted } of queue) {
      const unit = this.#commonUnit(a, b);
      if (unit === null) continue;
      if (++this.#pairs > PAIRS_AT_MOST) return null;
      for (const [nextA, waysA] of this.#next.get(a) ?? [])
        for (const [nextB] of this.#next.get(b) ?? []) {
          if (!inside.has(nextA) || !inside.has(nextB)) continue;
          const nowParted = parted || nextA !== nextB || waysA > 1;
          const nextKey = `${nextA},${nextB},${nowParted ? 1 : 0}`;
          if (nowParted && nextA === state && nextB === state) return spell(seen, { from: key, unit, a, b });
          if (seen.has(nextKey)) continue;
          seen.set(nextKey, { from: key, unit, a, b });
          queue.push({ key: nextKey, a: nextA, b: nextB, parted: nowParted });
        }
    }
    return null;
  }

  /** A unit that both states read. */
  #commonUnit(a: number, b: number): number | null {
    const key = Math.min(a, b) * 0x100000 + Math.max(a, b);
    const known = this.#common.get(key);
    if (known !== undefined) return known;
    const units = a === b ? this.#unitsAt(a) : this.#unitsAt(a).intersection(this.#unitsAt(b));
    // What the regex asks for by name may complete the match, and then nothing is slow.
    const unit = units.sample(this.#program.units);
    this.#common.set(key, unit);
    return unit;
  }

  /** A shortest text that leads from the beginning to where the state reads. */
  #prefixTo(state: number): string | null {
    const texts = new Map<number, string>();
    const queue: number[] = [];
    const reach = (next: Edges, text: string): void => {
      for (const at of next.keys())
        if (!texts.has(at)) {
          texts.set(at, text);
          queue.push(at);
        }
    };
    reach(this.#starts, '');
    for (const at of queue) {
      if (at === state) break;
      const unit = this.#unitsAt(at).sample();
      if (unit !== null)
        reach(this.#next.get(at) ?? new Map(), (texts.get(at) ?? '') + String.fromCharCode(unit));
    }
    return texts.get(state) ?? null;
  }
}

function spell(seen: ReadonlyMap<string, Way | null>, last: Way): { text: string; states: number[] } {
  const units: number[] = [];
  const states: number[] = [];
  for (let way: Way | null = last; way !== null; way = seen.get(way.from) ?? null) {
    units.unshift(way.unit);
    states.push(way.a, way.b);
  }
  return { text: String.fromCharCode(...units), states };
}
