import type { IntList } from './int-list.ts';

/** Integers sorted into numbered buckets, each in the order in which it came, without an object a bucket. */
export class Buckets {
  readonly #starts: Int32Array;
  readonly #values: Int32Array;

  /**
   * @param buckets for each value the bucket that it goes into, from 0 up to `count`
   */
  constructor(count: number, buckets: IntList, values: IntList) {
    this.#starts = new Int32Array(count + 1);
    for (let at = 0; at < buckets.length; at++) {
      const after = buckets.at(at) + 1;
      this.#starts[after] = (this.#starts[after] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= count; bucket++) {
      this.#starts[bucket] = (this.#starts[bucket] ?? 0) + (this.#starts[bucket - 1] ?? 0);
    }
    const next = this.#starts.slice();
    this.#values = new Int32Array(values.length);
    for (let at = 0; at < buckets.length; at++) {
      const bucket = buckets.at(at);
      const place = next[bucket] ?? 0;
      this.#values[place] = values.at(at);
      next[bucket] = place + 1;
    }
  }

  /** The values of a bucket: a view, not a copy. */
  of(bucket: number): Int32Array {
    return this.#values.subarray(this.startOf(bucket), this.startOf(bucket + 1));
  }

  /** The place of a bucket's first value; its last is before the first of the next bucket. */
  startOf(bucket: number): number {
    return this.#starts[bucket] ?? 0;
  }

  /** The value at a place: for loops so hot that a view for each bucket would cost more than they do. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }
}
