/**
 * Finds many literals in a text in one pass (Aho and Corasick, 1975). Written for hundreds of thousands of literals: no
 * state is an object, the states stand in the order of their depth, and the children of one state stand side by side,
 * sorted by their unit, so that a state takes 20 bytes however many it has.
 */
export class Automaton {
  /** The unit that leads to each state. */
  readonly #unit: Uint16Array;
  /** The first child of each state; its last is before the first child of the next state. */
  readonly #children: Int32Array;
  /** The state of the longest proper suffix that is a state too. */
  readonly #fail: Int32Array;
  /** The literal that ends in each state, -1 for none. */
  readonly #literal: Int32Array;
  /** The nearest state along the suffixes in which a literal ends, 0 for none. */
  readonly #shorter: Int32Array;
  /** The child of the root for each unit: most steps of a scan fall back to it. */
  readonly #first = new Int32Array(0x1_00_00);

  /**
   * @param literals distinct and not empty; folded, if the texts are
   */
  constructor(literals: readonly string[]) {
    const sorted = sortedIndexes(literals);
    let longest = 1;
    for (const literal of literals) longest += literal.length;
    const unit = new Uint16Array(longest);
    const children = new Int32Array(longest + 1);
    const end = new Int32Array(longest).fill(-1);
    // Each state stands for a run of the sorted literals that share its prefix.
    const from = new Int32Array(longest);
    const to = new Int32Array(longest);
    to[0] = sorted.length;
    let states = 1;
    let depth = 0;
    let levelEnds = 1;
    for (let state = 0; state < states; state++) {
      if (state === levelEnds) {
        depth++;
        levelEnds = states;
      }
      children[state] = states;
      let at = from[state] ?? 0;
      const last = to[state] ?? 0;
      const shortest = sorted[at] ?? -1;
      if (state > 0 && literals[shortest]?.length === depth) {
        end[state] = shortest;
        at++;
      }
      while (at < last) {
        const start = at;
        const next = literals[sorted[at] ?? -1]?.charCodeAt(depth) ?? 0;
        while (at < last && literals[sorted[at] ?? -1]?.charCodeAt(depth) === next) at++;
        unit[states] = next;
        from[states] = start;
        to[states] = at;
        states++;
      }
    }
    children[states] = states;
    this.#unit = unit.slice(0, states);
    this.#children = children.slice(0, states + 1);
    this.#literal = end.slice(0, states);
    this.#fail = new Int32Array(states);
    this.#shorter = new Int32Array(states);
    this.#linkSuffixes();
  }

  /** Number of states, the root included. */
  get states(): number {
    return this.#unit.length;
  }

  /** Calls `found` with the index of each literal that stands in the text, once for each place. */
  scan(text: string, found: (literal: number) => void): void {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      state = this.#step(state, text.charCodeAt(at));
      let ending = (this.#literal[state] ?? -1) >= 0 ? state : (this.#shorter[state] ?? 0);
      while (ending !== 0) {
        found(this.#literal[ending] ?? -1);
        ending = this.#shorter[ending] ?? 0;
      }
    }
  }

  #linkSuffixes(): void {
    for (let child = this.#children[0] ?? 1; child < (this.#children[1] ?? 1); child++) {
      this.#first[this.#unit[child] ?? 0] = child;
    }
    for (let state = 1; state < this.#unit.length; state++) {
      const fail = this.#fail[state] ?? 0;
      this.#shorter[state] = (this.#literal[fail] ?? -1) >= 0 ? fail : (this.#shorter[fail] ?? 0);
      const last = this.#children[state + 1] ?? 0;
      for (let child = this.#children[state] ?? 0; child < last; child++) {
        this.#fail[child] = this.#step(fail, this.#unit[child] ?? 0);
      }
    }
  }

  #step(from: number, unit: number): number {
    let state = from;
    while (state !== 0) {
      const child = this.#child(state, unit);
      if (child !== 0) return child;
      state = this.#fail[state] ?? 0;
    }
    return this.#first[unit] ?? 0;
  }

  /** The child of a state for a unit, 0 for none. */
  #child(state: number, unit: number): number {
    let low = this.#children[state] ?? 0;
    let high = this.#children[state + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const found = this.#unit[middle] ?? 0;
      if (found === unit) return middle;
      if (found < unit) low = middle + 1;
      else high = middle;
    }
    return 0;
  }
}

function sortedIndexes(literals: readonly string[]): Int32Array {
  const order = Array.from(literals.keys());
  order.sort((a, b) => compare(literals[a] ?? '', literals[b] ?? ''));
  return Int32Array.from(order);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
