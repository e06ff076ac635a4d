import type { Part, SlotKind } from './part.ts';

interface Claim {
  readonly kind: SlotKind | null;
  readonly start: number;
  readonly end: number;
  readonly quotes?: readonly [string, string];
}

/** Who has which stretch of a message: the first that claims it. */
export class Claims {
  readonly #text: string;
  readonly #taken: Uint8Array;
  readonly #claims: Claim[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#taken = new Uint8Array(text.length);
  }

  /** Claims a stretch: a slot if all of it is free, what identifies wherever it is not a slot. */
  claim(claim: Claim): boolean {
    const { kind, start, end } = claim;
    if (kind !== null && (end <= start || !this.isFree(start, end))) return false;
    this.#taken.fill(1, start, end);
    this.#claims.push(claim);
    return true;
  }

  /** Claims whatever a global pattern finds up to a place: its group `slot` where it has one, all of it otherwise. */
  claimAll(kind: SlotKind | null, pattern: RegExp, until: number = this.#text.length): void {
    for (const match of this.#text.slice(0, until).matchAll(pattern)) {
      const slot = match.groups?.['slot'];
      if (match.groups && 'slot' in match.groups && slot === undefined) continue;
      const offset = slot === undefined ? 0 : match[0].lastIndexOf(slot);
      const start = match.index + offset;
      this.claim({ kind, start, end: start + (slot ?? match[0]).length });
    }
  }

  isFree(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#taken[at] === 1) return false;
    return true;
  }

  /** The slots in their order, and what stands between them. */
  parts(): Part[] {
    const slots = this.#claims.filter(({ kind }) => kind !== null).sort((a, b) => a.start - b.start);
    const parts: Part[] = [];
    let from = 0;
    for (const slot of slots) {
      if (slot.start > from) parts.push(this.#literal(from, slot.start));
      parts.push({ ...slot, text: this.#text.slice(slot.start, slot.end) });
      from = slot.end;
    }
    if (from < this.#text.length) parts.push(this.#literal(from, this.#text.length));
    return parts;
  }

  #literal(start: number, end: number): Part {
    return { kind: null, text: this.#text.slice(start, end), start, end };
  }
}
