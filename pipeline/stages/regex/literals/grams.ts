/** Units of the longest grams. */
const LONGEST = 3;
const SLOTS = 2 ** 18;

/** A run of one, two or three units, as a slot of a table of fixed size. Several grams may share a slot. */
export type Gram = number;

/** Counts the grams of texts, to tell rare literals from common ones without looking for any. */
export class GramCounts {
  readonly #counts = new Uint32Array(SLOTS);

  add(text: string): void {
    const counts = this.#counts;
    eachGram(text, (gram) => (counts[gram] = (counts[gram] ?? 0) + 1));
  }

  of(gram: Gram): number {
    return this.#counts[gram] ?? 0;
  }

  /** The rarest among the longest grams of a literal: the literal stands in the texts no more often than it. */
  rarestOf(literal: string): Gram {
    return gramAt(literal, this.#rarestPlace(literal), Math.min(LONGEST, literal.length));
  }

  /** At most `units` of a literal, with its rarest gram in their middle. */
  windowOf(literal: string, units: number): string {
    const middle = this.#rarestPlace(literal) - ((units - LONGEST) >> 1);
    const from = Math.max(0, Math.min(middle, literal.length - units));
    return literal.slice(from, from + units);
  }

  #rarestPlace(literal: string): number {
    const length = Math.min(LONGEST, literal.length);
    let rarest = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at + length <= literal.length; at++) {
      const count = this.of(gramAt(literal, at, length));
      if (count >= fewest) continue;
      rarest = at;
      fewest = count;
    }
    return rarest;
  }
}

/** The grams of one text at a time. */
export class GramSet {
  /** The number of the text in which each gram was met last. */
  readonly #met = new Int32Array(SLOTS);
  #text = 0;

  /** Forgets the last text and takes in this. */
  fill(text: string): void {
    const now = ++this.#text;
    const met = this.#met;
    eachGram(text, (gram) => (met[gram] = now));
  }

  /** False only where the text does not hold the gram. */
  has(gram: Gram): boolean {
    return this.#met[gram] === this.#text;
  }
}

/** Visits every gram of a text, one for each of its places and lengths. */
function eachGram(text: string, visit: (gram: Gram) => void): void {
  for (let at = 0; at < text.length; at++) {
    const last = Math.min(LONGEST, text.length - at);
    for (let length = 1; length <= last; length++) visit(gramAt(text, at, length));
  }
}

function gramAt(text: string, from: number, length: number): Gram {
  let hash = length;
  for (let at = from; at < from + length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e_37_79_b1);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
