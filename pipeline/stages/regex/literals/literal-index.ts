import { Automaton } from './automaton.ts';
import { Buckets } from './buckets.ts';
import { fold } from '../engine/units/fold.ts';
import { type Gram, GramCounts, GramSet } from './grams.ts';
import { IntList } from './int-list.ts';
import type { Clause } from './literals.ts';

/** The required literals of a regex: for each of its top-level alternatives, a literal of each clause. */
export type RequiredClauses = readonly (readonly Clause[])[];

/**
 * Tells which of many regexes can match a text at all: those of which an alternative has a literal of each of its
 * clauses in it. One pass over the text finds the anchors, the rarest clause of each alternative; the other clauses
 * are looked for only where the anchor stands.
 */
export class LiteralIndex {
  /** Regexes with an alternative that requires nothing: they can match any text. Ascending. */
  readonly unbound: readonly number[];
  readonly #automaton: Automaton;
  /** Of each alternative: its regex, all its clauses. */
  readonly #regex = new IntList();
  readonly #clauses: (readonly Clause[])[] = [];
  /** For each literal of an anchor, the alternatives that it anchors. */
  readonly #anchored: Buckets;
  /** Beside each of these, a gram that the text must hold too: it spares most looks at the alternative itself. */
  readonly #probes: Buckets;
  readonly #grams = new GramSet();
  /** The number of the text in which each literal, each regex was met last. */
  readonly #metLiteral: Int32Array;
  readonly #metRegex: Int32Array;
  #texts = 0;

  /**
   * @param regexes the requirements of each regex
   * @param sample texts like those that will be asked about, by which the rarest clauses are chosen; the longest
   *   ones, where there is none
   */
  constructor(regexes: readonly RequiredClauses[], sample: Iterable<string> = []) {
    const grams = new GramCounts();
    for (const text of sample) grams.add(fold(text));
    const unbound: number[] = [];
    const numbers = new Map<string, number>();
    const literals = new IntList();
    const alternatives = new IntList();
    const probes = new IntList();
    for (const [regex, requirements] of regexes.entries()) {
      if (requirements.some((clauses) => clauses.length === 0)) {
        unbound.push(regex);
        continue;
      }
      for (const clauses of requirements) {
        const anchor = rarest(clauses, grams);
        const probe = probeOf(clauses, anchor, grams);
        for (const whole of anchor) {
          const literal = grams.windowOf(whole, ANCHOR_UNITS);
          const number = numbers.get(literal) ?? numbers.size;
          if (number === numbers.size) numbers.set(literal, number);
          literals.push(number);
          alternatives.push(this.#clauses.length);
          probes.push(probe);
        }
        this.#regex.push(regex);
        this.#clauses.push(clauses);
      }
    }
    this.unbound = unbound;
    this.#anchored = new Buckets(numbers.size, literals, alternatives);
    this.#probes = new Buckets(numbers.size, literals, probes);
    this.#automaton = new Automaton([...numbers.keys()]);
    this.#metLiteral = new Int32Array(numbers.size);
    this.#metRegex = new Int32Array(regexes.length);
  }

  /** Calls `found` once with each regex that can match the text, except the unbound ones; in no certain order. */
  candidates(text: string, found: (regex: number) => void): void {
    const folded = fold(text);
    const now = ++this.#texts;
    this.#grams.fill(folded);
    this.#automaton.scan(folded, (literal) => {
      if (this.#metLiteral[literal] === now) return;
      this.#metLiteral[literal] = now;
      const end = this.#anchored.startOf(literal + 1);
      for (let place = this.#anchored.startOf(literal); place < end; place++) {
        const probe = this.#probes.at(place);
        if (probe !== ANY_GRAM && !this.#grams.has(probe)) continue;
        const alternative = this.#anchored.at(place);
        const regex = this.#regex.at(alternative);
        if (this.#metRegex[regex] === now || !meetsClauses(folded, this.#clauses[alternative] ?? []))
          continue;
        this.#metRegex[regex] = now;
        found(regex);
      }
    });
  }
}

/**
 * Of an anchor this many units are looked for, those around its rarest gram: as good as the whole, and a third of the
 * memory.
 */
const ANCHOR_UNITS = 8;

/** Stands for no gram at all: every text holds it. */
const ANY_GRAM = -1;

/** Whether a literal of each clause stands in a folded text. */
export function meetsClauses(folded: string, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => clause.some((literal) => folded.includes(literal)));
}

/** The clause that stands in the fewest texts, as far as its grams tell. */
function rarest(clauses: readonly Clause[], grams: GramCounts): Clause {
  let rarest: Clause = [];
  let least = Number.POSITIVE_INFINITY;
  for (const clause of clauses) {
    let count = 0;
    for (const literal of clause) count += grams.of(grams.rarestOf(literal));
    if (count >= least) continue;
    rarest = clause;
    least = count;
  }
  return rarest;
}

/** The rarest gram that the clauses besides the anchor are sure to bring. */
function probeOf(clauses: readonly Clause[], anchor: Clause, grams: GramCounts): Gram {
  let probe: Gram | undefined;
  for (const clause of clauses) {
    const [only] = clause;
    if (clause === anchor || clause.length > 1 || only === undefined) continue;
    const gram = grams.rarestOf(only);
    if (probe === undefined || grams.of(gram) < grams.of(probe)) probe = gram;
  }
  return probe ?? ANY_GRAM;
}
