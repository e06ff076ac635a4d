import type { Json } from '../json.ts';
import type { Digest } from './digest.ts';

/** A file of the knowledge base that counts as a record. */
export interface CorpusEntry {
  /** Position in the corpus: entries are ordered by path. */
  readonly index: number;
  /** The stated id; the id of its path where the file states none or cannot be read. */
  readonly id: string;
  /** Below the records' folder, such as "node/x.json". */
  readonly path: string;
  /** False for a file that could not be read as a record: it exists, but has no digests. */
  readonly readable: boolean;
}

/** Gives, for a digest's name, one value an entry, by its index. */
export interface DigestSource {
  get(name: string): readonly (Json | null)[] | undefined;
}

/** All records, as far as corpus rules see them. Immutable for the length of a run. */
export class CorpusView {
  readonly entries: readonly CorpusEntry[];
  readonly #source: DigestSource;
  readonly #values = new Map<string, readonly (Json | null)[]>();
  readonly #once = new Map<unknown, unknown>();

  /**
   * @param source asked once for each digest that a rule reads
   */
  constructor(entries: readonly CorpusEntry[], source: DigestSource) {
    this.entries = entries;
    this.#source = source;
  }

  /**
   * The digest of every entry, by its index; null where a key that it reads is missing or misshapen. Throws if no
   * rule that runs has declared the digest.
   */
  digest<Value extends Json>(digest: Digest<Value>): readonly (Value | null)[] {
    const values = this.#values.get(digest.name) ?? this.#source.get(digest.name);
    if (values) this.#values.set(digest.name, values);
    else throw new Error(`digest ${digest.name} is not declared by any rule`);
    return values as readonly (Value | null)[];
  }

  /** What several rules need of the whole corpus, computed at the first call and shared by the others. */
  once<Value>(derive: (corpus: CorpusView) => Value): Value {
    if (!this.#once.has(derive)) this.#once.set(derive, derive(this));
    return this.#once.get(derive) as Value;
  }

  /** Entries by id; several where an id stands twice. */
  get byId(): ReadonlyMap<string, readonly CorpusEntry[]> {
    return this.once(groupById);
  }
}

function groupById(corpus: CorpusView): Map<string, CorpusEntry[]> {
  const groups = new Map<string, CorpusEntry[]>();
  for (const entry of corpus.entries) {
    const group = groups.get(entry.id);
    if (group) group.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return groups;
}
