import { fold } from '../engine/units/fold.ts';
import type { Clause } from '../literals/literals.ts';

/** From so many questions on, an index costs less than looking through the lines each time. */
const INDEXED_FROM = 64;

/** Three neighbouring units are hashed into so many buckets. */
const BUCKETS = 1 << 16;

/** Lines, each with where it comes from, in which the literals of a regex are looked up all at once. */
export class LineSet {
  readonly lines: readonly string[];
  readonly #origins: readonly string[];
  #asked = 0;
  #folds: { readonly lines: readonly string[]; readonly text: string } | undefined;
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

  /** The lines as a search for literals compares them, and all of them in one text. */
  get #folded(): { readonly lines: readonly string[]; readonly text: string } {
    if (!this.#folds) {
      const lines = this.lines.map(fold);
      this.#folds = { lines, text: lines.join('\n') };
    }
    return this.#folds;
  }

  /** The positions of the lines that hold a literal of each clause, in their order. */
  holding(clauses: readonly Clause[]): number[] {
    const { lines, text } = this.#folded;
    const isHeld = (clause: Clause): boolean => clause.some((literal) => text.includes(literal));
    if (this.#asked++ < INDEXED_FROM && !clauses.every(isHeld)) return [];
    const candidates = this.#asked > INDEXED_FROM ? this.#indexed(clauses) : lines.keys();
    return [...candidates].filter((line) => {
      const folded = lines[line] ?? '';
      return clauses.every((clause) => clause.some((literal) => folded.includes(literal)));
    });
  }

  /** The same, and more, by what the lines have of three neighbouring units. */
  #indexed(clauses: readonly Clause[]): Iterable<number> {
    let rarest: readonly number[] | undefined;
    let fewest = Number.POSITIVE_INFINITY;
    for (const clause of clauses) {
      const buckets = clause.map((literal) => this.#rarestBucketOf(literal));
      const size = buckets.reduce((sum, bucket) => sum + this.#sizeOf(bucket), 0);
      if (size >= fewest) continue;
      rarest = buckets;
      fewest = size;
    }
    if (!rarest) return this.lines.keys();
    const lines = rarest.flatMap((bucket) => [
      ...this.#postings.subarray(this.#starts?.[bucket], this.#starts?.[bucket + 1]),
    ]);
    return lines.length > 1 ? new Set(lines.sort((a, b) => a - b)) : lines;
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

function bucketOf(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2)) & (BUCKETS - 1)
  );
}
