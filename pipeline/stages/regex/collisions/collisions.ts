import { Buckets } from '../literals/buckets.ts';
import type { GappedLiterals } from '../literals/gapped-literals.ts';
import { IntList } from '../literals/int-list.ts';
import { LiteralIndex, type RequiredClauses } from '../literals/literal-index.ts';

/** What the collisions of a corpus depend on, of one record. */
export interface Collidable {
  readonly regex: string;
  /** null for a regex that is to be passed over. */
  readonly requirements: RequiredClauses | null;
  /** Its alternatives, if all of them are known to be literals with gaps: it need not be taken apart then. */
  readonly literals?: readonly GappedLiterals[] | null;
  /** What other records' regexes should not match: signature, aliases, texts of examples. */
  readonly texts: readonly string[];
}

/** A record whose regex matches a text of another one. */
export interface Collision {
  /** Index of the record that the regex belongs to. */
  readonly from: number;
  /** Index of the other record. */
  readonly to: number;
  /** Index of the first of its texts that is matched, and a stretch of it that is: UTF-16 offsets, end exclusive. */
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

export interface CollisionMatch {
  readonly start: number;
  readonly end: number;
}

/** Gives the search of one regex; asked once for each regex that has a candidate. */
export type CollisionMatcher = (
  regex: string,
  literals?: Collidable['literals'],
) => (text: string) => CollisionMatch | null;

/**
 * Runs every regex against every text of every other record: all ordered pairs that collide, the same that two nested loops
 * give. Those of one record come one after the other, by `to`. Equal regexes and equal texts are looked at once, and a
 * regex is tried only where its required literals stand. So the time grows with what there is to find, not with the square
 * of the records.
 */
export function* findCollisions(
  records: readonly Collidable[],
  matcher: CollisionMatcher,
): Generator<Collision> {
  const distinct = new DistinctRegexes(records);
  const texts = new DistinctTexts(records);
  const candidates = new Candidates(distinct, texts);
  // Regex by regex, so that each is compiled once, and what it matches is needed no longer afterwards.
  for (const [regex, source] of distinct.regexes.entries()) {
    const possible = candidates.of(regex);
    if (possible.length === 0) continue;
    const hits = firstHits(possible, texts, matcher(source, distinct.literals[regex]));
    for (const from of distinct.recordsOf(regex)) {
      for (const { record: to, position, start, end } of hits)
        if (to !== from) yield { from, to, text: position, start, end };
    }
  }
}

class DistinctRegexes {
  readonly regexes: string[] = [];
  readonly requirements: RequiredClauses[] = [];
  readonly literals: Collidable['literals'][] = [];
  readonly #records: Buckets;
  /** The record of each regex, -1 where it is of several. */
  readonly onlyRecord = new IntList();

  constructor(records: readonly Collidable[]) {
    const numbers = new Map<string, number>();
    const regexes = new IntList();
    const having = new IntList();
    for (const [record, { regex, requirements, literals }] of records.entries()) {
      if (!requirements) continue;
      const number = numbers.get(regex) ?? numbers.size;
      regexes.push(number);
      having.push(record);
      if (number < numbers.size) {
        this.onlyRecord.set(number, -1);
        continue;
      }
      numbers.set(regex, number);
      this.regexes.push(regex);
      this.requirements.push(requirements);
      this.literals.push(literals);
      this.onlyRecord.push(record);
    }
    this.#records = new Buckets(numbers.size, regexes, having);
  }

  /** The records that have a regex, in their order. */
  recordsOf(regex: number): Int32Array {
    return this.#records.of(regex);
  }
}

class DistinctTexts {
  readonly texts: string[] = [];
  /** Of each text, the numbers of its occurrences. */
  readonly occurrences: Buckets;
  /** Of each occurrence, the record and the position among its texts. */
  readonly record = new IntList();
  readonly position = new IntList();

  constructor(records: readonly Collidable[]) {
    const numbers = new Map<string, number>();
    const of = new IntList();
    const occurrences = new IntList();
    for (const [record, { texts }] of records.entries()) {
      for (const [position, text] of texts.entries()) {
        const number = numbers.get(text) ?? numbers.size;
        if (number === numbers.size) {
          numbers.set(text, number);
          this.texts.push(text);
        }
        of.push(number);
        occurrences.push(this.record.length);
        this.record.push(record);
        this.position.push(position);
      }
    }
    this.occurrences = new Buckets(numbers.size, of, occurrences);
  }

  /** Whether a text stands in no other record than this. */
  isOnlyOf(text: number, record: number): boolean {
    const end = this.occurrences.startOf(text + 1);
    for (let place = this.occurrences.startOf(text); place < end; place++) {
      if (this.record.at(this.occurrences.at(place)) !== record) return false;
    }
    return true;
  }
}

/** For each regex the texts that it can match, but for those of its own record alone. */
class Candidates {
  readonly #texts: Buckets;
  readonly #unbound: ReadonlySet<number>;
  readonly #all: Int32Array;

  constructor(distinct: DistinctRegexes, texts: DistinctTexts) {
    const index = new LiteralIndex(distinct.requirements, texts.texts);
    const regexes = new IntList();
    const candidates = new IntList();
    for (const [number, text] of texts.texts.entries()) {
      index.candidates(text, (regex) => {
        const owner = distinct.onlyRecord.at(regex);
        if (owner >= 0 && texts.isOnlyOf(number, owner)) return;
        regexes.push(regex);
        candidates.push(number);
      });
    }
    this.#texts = new Buckets(distinct.regexes.length, regexes, candidates);
    this.#unbound = new Set(index.unbound);
    this.#all = Int32Array.from(texts.texts.keys());
  }

  of(regex: number): Int32Array {
    return this.#unbound.has(regex) ? this.#all : this.#texts.of(regex);
  }
}

interface Hit extends CollisionMatch {
  readonly record: number;
  readonly position: number;
}

/** Of each record the first text that one regex matches, by record. */
function firstHits(
  possible: Int32Array,
  texts: DistinctTexts,
  search: (text: string) => CollisionMatch | null,
): Hit[] {
  const first = new Map<number, Hit>();
  for (const text of possible) {
    const match = search(texts.texts[text] ?? '');
    if (!match) continue;
    for (const occurrence of texts.occurrences.of(text)) {
      const record = texts.record.at(occurrence);
      const position = texts.position.at(occurrence);
      if (position < (first.get(record)?.position ?? Number.POSITIVE_INFINITY))
        first.set(record, { record, position, start: match.start, end: match.end });
    }
  }
  return [...first.values()].sort((a, b) => a.record - b.record);
}
