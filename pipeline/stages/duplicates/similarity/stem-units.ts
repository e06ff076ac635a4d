import { defineDigest } from '../../../corpus/digest.ts';
import { stem } from './stem.ts';
import { listOf, wordingDigest } from './wording.ts';

/**
 * The stems of a record's words, a UTF-16 unit each: of the signature, then of the text. Two stems may share a unit, so that
 * two records never have less in common by their units than by their stems.
 */
export const stemUnitsDigest = defineDigest({
  name: 'duplicates/stem-units',
  reads: ['signature', 'aliases', 'root_cause', 'dead_ends', 'workarounds'],
  tolerates: ['signature'],
  derive: (record) =>
    wordingDigest
      .derive(record as never)
      .slice(1)
      .map(unitsOf),
});

function unitsOf(words: string): string {
  return String.fromCharCode(...[...new Set(listOf(words).map(stem))].map(unitOf));
}

/** Below the surrogates, which are no characters of their own. */
const UNITS = 0xd800;

/** FNV-1a over UTF-16 units. */
function unitOf(word: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01_00_01_93);
  return ((hash ^ (hash >>> 15)) >>> 0) % UNITS;
}

/** A few lists of units, to be compared with many. */
export class UnitIndex {
  /** How many units each list has. */
  readonly sizes: readonly number[];
  /** For each unit the lists that have it, -1 for none; most units have none. */
  readonly #lists = new Int32Array(UNITS).fill(-1);
  readonly #having: number[][] = [];

  constructor(lists: readonly string[]) {
    this.sizes = lists.map((list) => list.length);
    for (const [index, list] of lists.entries())
      for (const unit of new Set(list)) {
        const code = unit.charCodeAt(0);
        const place = this.#lists[code] ?? -1;
        if (place >= 0) this.#having[place]?.push(index);
        else this.#lists[code] = this.#having.push([index]) - 1;
      }
  }

  /** How many units a list has in common with each, at least. */
  shared(list: string): Uint32Array {
    const shared = new Uint32Array(this.sizes.length);
    for (let at = 0; at < list.length; at++) {
      const place = this.#lists[list.charCodeAt(at)] ?? -1;
      if (place < 0) continue;
      for (const index of this.#having[place] ?? []) shared[index] = (shared[index] ?? 0) + 1;
    }
    return shared;
  }
}
