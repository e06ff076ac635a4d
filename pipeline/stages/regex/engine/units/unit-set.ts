import { canonicalUnits } from './canonical.ts';
import type { AST } from '../syntax.ts';

/** Words in a block: most sets lie in one or two of the 64 blocks. */
const BLOCK = 32;

/** A set of UTF-16 units in canonical form, as a bitmap. */
export class UnitSet {
  readonly #bits: Uint32Array;
  /** The blocks in which there is any member, ascending; made when first asked for, since a set is complete by then. */
  #blocks: readonly number[] | undefined;

  constructor(words: Uint32Array = new Uint32Array(0x10000 / 32)) {
    this.#bits = words;
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >>> 5] ?? 0) & (1 << (unit & 31))) !== 0;
  }

  add(unit: number): void {
    const word = unit >>> 5;
    this.#bits[word] = (this.#bits[word] ?? 0) | (1 << (unit & 31));
    this.#blocks = undefined;
  }

  addAll(other: UnitSet): void {
    for (const block of other.#usedBlocks())
      for (let word = block; word < block + BLOCK; word += 1)
        this.#bits[word] = (this.#bits[word] ?? 0) | (other.#bits[word] ?? 0);
    this.#blocks = undefined;
  }

  /** All canonical units that are not members: the matcher inverts after folding. */
  complement(): UnitSet {
    const inverse = new UnitSet();
    const canonical = allCanonical();
    for (let word = 0; word < this.#bits.length; word += 1)
      inverse.#bits[word] = (canonical[word] ?? 0) & ~(this.#bits[word] ?? 0);
    return inverse;
  }

  overlaps(other: UnitSet): boolean {
    const [blocks, others] = [this.#usedBlocks(), other.#usedBlocks()];
    for (const block of blocks.length < others.length ? blocks : others)
      for (let word = block; word < block + BLOCK; word += 1)
        if (((this.#bits[word] ?? 0) & (other.#bits[word] ?? 0)) !== 0) return true;
    return false;
  }

  /** The members both have. */
  intersection(other: UnitSet): UnitSet {
    const common = new UnitSet();
    for (let word = 0; word < this.#bits.length; word += 1)
      common.#bits[word] = (this.#bits[word] ?? 0) & (other.#bits[word] ?? 0);
    return common;
  }

  /**
   * A unit that folds to a member, one that prints well if there is one, never a surrogate; null if there is none.
   *
   * @param avoid canonical units to be taken only if there is no other that prints well
   */
  sample(avoid: ReadonlySet<number> = NONE): number | null {
    const pleasant = PLEASANT.filter((unit) => this.has(unit));
    const best = pleasant.find((unit) => !avoid.has(unit)) ?? pleasant[0];
    if (best !== undefined) return best >= 0x41 && best <= 0x5a ? best + 0x20 : best;
    for (let unit = 0; unit < 0x10000; unit += 1)
      if (this.has(unit) && (unit < 0xd800 || unit > 0xdfff)) return unit;
    return null;
  }

  /** The first words of the blocks that hold anything. */
  #usedBlocks(): readonly number[] {
    if (this.#blocks) return this.#blocks;
    const blocks: number[] = [];
    for (let block = 0; block < this.#bits.length; block += BLOCK)
      for (let word = block; word < block + BLOCK; word += 1)
        if (this.#bits[word] !== 0) {
          blocks.push(block);
          break;
        }
    this.#blocks = blocks;
    return blocks;
  }

  /** The bitmap itself, 32 units a word, for the machine's inner loop. */
  get words(): Uint32Array {
    return this.#bits;
  }
}

const NONE: ReadonlySet<number> = new Set();

let canonicalWords: Uint32Array | undefined;

function allCanonical(): Uint32Array {
  canonicalWords ??= fold([[0, 0xffff]]).words;
  return canonicalWords;
}

/** Members shown first: letters, digits, then what is printed in ASCII. */
const PLEASANT = [
  ...'AXBQZ01 ',
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
    (c) => !/[a-z]/.test(c),
  ),
].map((character) => character.charCodeAt(0));

type Range = readonly [first: number, last: number];

const LINE_ENDS: readonly Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** What `\d`, `\s` and `\w` match. */
const NAMED: Readonly<Record<'digit' | 'space' | 'word', readonly Range[]>> = {
  digit: [[0x30, 0x39]],
  space: [
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ],
  word: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};

const known = new Map<string | number, UnitSet>();
const KNOWN_AT_MOST = 2048;

type Atom = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** The units, in canonical form, that a single-character atom matches under the flag `i`. */
export function unitsOf(atom: Atom): UnitSet {
  // No class is written as a number.
  const key = atom.type === 'Character' ? atom.value : atom.raw;
  const earlier = known.get(key);
  if (earlier) return earlier;
  const set = collect(atom);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(key, set);
  return set;
}

function collect(atom: Atom): UnitSet {
  switch (atom.type) {
    case 'Character':
      return fold([[atom.value, atom.value]]);
    case 'CharacterSet':
      return collectSet(atom);
    case 'CharacterClass':
      return collectClass(atom);
    default:
      throw new Error('set operations need the flag v, which the dialect does not have');
  }
}

function collectClass(atom: AST.CharacterClass): UnitSet {
  const set = new UnitSet();
  for (const member of atom.elements) {
    if (member.type === 'Character') addFolded(set, member.value, member.value);
    else if (member.type === 'CharacterClassRange') addFolded(set, member.min.value, member.max.value);
    else if (member.type === 'CharacterSet') set.addAll(unitsOf(member));
    else throw new Error('nested classes need the flag v, which the dialect does not have');
  }
  return atom.negate ? set.complement() : set;
}

function collectSet(atom: AST.CharacterSet): UnitSet {
  switch (atom.kind) {
    case 'any':
      return fold(LINE_ENDS).complement();
    case 'digit':
    case 'space':
    case 'word': {
      // No unit outside of these folds into them, so that what they leave out is what they do not hold.
      const set = fold(NAMED[atom.kind]);
      return atom.negate ? set.complement() : set;
    }
    default:
      throw new Error('properties need the flag u, which the dialect does not have');
  }
}

function fold(ranges: readonly Range[]): UnitSet {
  const set = new UnitSet();
  for (const [first, last] of ranges) addFolded(set, first, last);
  return set;
}

function addFolded(set: UnitSet, first: number, last: number): void {
  const canonical = canonicalUnits();
  for (let unit = first; unit <= last; unit += 1) set.add(canonical[unit] ?? unit);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** A letter, a digit or `_` of ASCII: what `\w` matches and `\b` looks for. */
export const isWord = (unit: number): boolean =>
  isDigit(unit) || unit === 0x5f || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
