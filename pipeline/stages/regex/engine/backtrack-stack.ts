/**
 * What a frame of the stack stands for: an alternative still open; the same, of a choice whose failure is to be
 * remembered; such a choice with its last alternative under way; a group's former place; a lookaround under way.
 */
export const FRAME_KIND = { branch: 0, remembered: 1, lastWay: 2, undo: 3, look: 4 } as const;

/** The frames of a machine that goes back on its choices, in flat arrays: a frame is a kind, three integers and a number. */
export class BacktrackStack {
  #kinds = new Uint8Array(256);
  #integers = new Int32Array(256 * 3);
  #numbers = new Float64Array(256);
  #height = 0;

  get height(): number {
    return this.#height;
  }

  push(kind: number, a: number, b: number, c: number, number: number): void {
    const frame = this.#height++;
    if (frame === this.#kinds.length) this.#grow();
    this.#kinds[frame] = kind;
    this.#integers[frame * 3] = a;
    this.#integers[frame * 3 + 1] = b;
    this.#integers[frame * 3 + 2] = c;
    this.#numbers[frame] = number;
  }

  /** Takes away all frames from this one on; what they hold can be read until the next push. */
  cut(frame: number): void {
    this.#height = frame;
  }

  kind(frame: number): number {
    return this.#kinds[frame] ?? 0;
  }

  setKind(frame: number, kind: number): void {
    this.#kinds[frame] = kind;
  }

  a(frame: number): number {
    return this.#integers[frame * 3] ?? 0;
  }

  b(frame: number): number {
    return this.#integers[frame * 3 + 1] ?? 0;
  }

  c(frame: number): number {
    return this.#integers[frame * 3 + 2] ?? 0;
  }

  number(frame: number): number {
    return this.#numbers[frame] ?? 0;
  }

  /** Of the frames from `first` on keeps those of one kind, and of what stands below `first` everything. */
  keepOnly(kind: number, from: number, first: number): void {
    let kept = first;
    for (let frame = from; frame < this.#height; frame += 1) {
      if (this.#kinds[frame] !== kind) continue;
      this.#kinds[kept] = kind;
      this.#integers.copyWithin(kept * 3, frame * 3, frame * 3 + 3);
      this.#numbers[kept] = this.#numbers[frame] ?? 0;
      kept += 1;
    }
    this.#height = kept;
  }

  #grow(): void {
    const kinds = new Uint8Array(this.#kinds.length * 2);
    const integers = new Int32Array(this.#integers.length * 2);
    const numbers = new Float64Array(this.#numbers.length * 2);
    kinds.set(this.#kinds);
    integers.set(this.#integers);
    numbers.set(this.#numbers);
    this.#kinds = kinds;
    this.#integers = integers;
    this.#numbers = numbers;
  }
}
