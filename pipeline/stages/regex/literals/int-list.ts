/** A list of 32-bit integers that grows: a tenth of the memory of an array of objects, and no work for the collector. */
export class IntList {
  #values = new Int32Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The value at a position; throws beyond the end. */
  at(position: number): number {
    if (position < 0 || position >= this.#length) throw new RangeError(`no position ${position}`);
    return this.#values[position] ?? 0;
  }

  set(position: number, value: number): void {
    if (position < 0 || position >= this.#length) throw new RangeError(`no position ${position}`);
    this.#values[position] = value;
  }

  clear(): void {
    this.#length = 0;
  }
}
