import { fold } from '../engine/units/fold.ts';
import type { Clause } from '../literals/literals.ts';

/** From so many questions on, an index costs less than looking through the lines each time. */
const INDEXED_FROM = 64;

/** So few lines are looked at before another clause is. */
const FEW = 4;

/** Three neighbouring units are hashed into so many buckets. */
const BUCKETS = 1 << 16;

interface FoldedLines {
  readonly lines: readonly string[];
  readonly text: string;
  readonly starts: readonly number[];
}

/** Lines, each with where it comes from, in which the literals of a regex are looked up all at once. */
export class LineSet {
  readonly lines: readonly string[];
  readonly #origins: readonly string[];
  #asked = 0;
  #folds: FoldedLines | undefined;
  /** For each bucket, where its lines begin, and behind the last one; made when first asked for. */
  #starts: Uint32Array | undefined;
  #postings = new Uint32Array();

  /** @param groups lines by what they come from */
  constructor(groups: Readonly<Record<string, readonly string[]>>) {
    this.lines = Object.values(groups).flat();
    this.#origins = Object.entries(groups).flatMap(([origin, lines]) => lines.map(() => origin));
  }

  /** Where a line comes from. */
  originOf(line: number): string {
    return this.#origins[line] ?? '';
  }

  /** The lines as a search for literals compares them, all of them in one text, and where each begins there. */
  get #folded(): FoldedLines {
    if (!this.#folds) {
      const lines = this.lines.map(fold);
      const starts: number[] = [];
      let start = 0;
      for (const line of lines) {
        starts.push(start);
        start += line.length + 1;
      }
      this.#folds = { lines, text: lines.join('\n'), starts };
    }
    return this.#folds;
  }

  /** The positions of the lines that hold a literal of each clause, in their order. */
  holding(clauses: readonly Clause[]): readonly number[] {
    const [longest] = clauses;
    if (!longest) return [...this.lines.keys()];
    const candidates = this.#asked++ < INDEXED_FROM ? this.#searched(longest) : this.#indexed(clauses);
    const { lines } = this.#folded;
    return candidates.filter((line) => {
      const folded = lines[line] ?? '';
      return clauses.every((clause) => clause.some((literal) => folded.includes(literal)));
    });
  }

  /** The lines that hold a literal of one clause, in their order. */
  #searched(clause: Clause): number[] {
    const { text, starts } = this.#folded;
    const found = new Set<number>();
    for (const literal of clause)
      for (let at = text.indexOf(literal); at >= 0;) {
        const line = lastUpTo(starts, at);
        found.add(line);
        const next = starts[line + 1];
        at = next === undefined ? -1 : text.indexOf(literal, next);
      }
    return [...found].sort((a, b) => a - b);
  }

  /** The same, and more, of a rare clause, by what the lines have of three neighbouring units. */
  #indexed(clauses: readonly Clause[]): number[] {
    let rarest: readonly number[] | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const clause of clauses) {
      const buckets = clause.map((literal) => this.#rarestBucketOf(literal));
      const size = buckets.reduce((sum, bucket) => sum + this.#sizeOf(bucket), 0);
      if (size >= fewest) continue;
      rarest = buckets;
      fewest = size;
      if (fewest <= FEW) break;
    }
    if (!rarest) return this.#searched(clauses[0] ?? []);
    const lines = rarest.flatMap((bucket) => [
      ...this.#postings.subarray(this.#starts?.[bucket], this.#starts?.[bucket + 1]),
    ]);
    return lines.length > 1 ? [...new Set(lines)].sort((a, b) => a - b) : lines;
  }

  /** The smallest bucket that a line with the literal must be in; -1 where the literal is too short for any. */
  #rarestBucketOf(literal: string): number {
    this.#starts ??= this.#index();
    let rarest = -1;
    for (let at = 0; at + 3 <= literal.length; at++) {
      const bucket = bucketOf(literal, at);
      if (this.#sizeOf(bucket) < this.#sizeOf(rarest)) rarest = bucket;
    }
    return rarest;
  }

  #sizeOf(bucket: number): number {
    if (bucket < 0) return Number.POSITIVE_INFINITY;
    return (this.#starts?.[bucket + 1] ?? 0) - (this.#starts?.[bucket] ?? 0);
  }

  /** Sorts the places of all lines by their buckets, by counting. */
  #index(): Uint32Array {
    const ends = new Uint32Array(BUCKETS + 1);
    for (const line of this.#folded.lines)
      for (let at = 0; at + 3 <= line.length; at++) {
        const next = bucketOf(line, at) + 1;
        ends[next] = (ends[next] ?? 0) + 1;
      }
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      ends[bucket + 1] = (ends[bucket + 1] ?? 0) + (ends[bucket] ?? 0);
    const free = ends.slice();
    this.#postings = new Uint32Array(ends[BUCKETS] ?? 0);
    for (const [position, line] of this.#folded.lines.entries())
      for (let at = 0; at + 3 <= line.length; at++) {
        const bucket = bucketOf(line, at);
        const place = free[bucket] ?? 0;
        this.#postings[place] = position;
        free[bucket] = place + 1;
      }
    return ends;
  }
}

/** The index of the last of some ascending numbers that is not above another; the first one must not be. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle;
  }
  return low;
}

function bucketOf(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2)) & (BUCKETS - 1)
  );
}
