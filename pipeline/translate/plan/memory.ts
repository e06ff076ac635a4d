import type { SourceString } from './translation-unit.ts';
import type { CachedChecker } from './cached-checker.ts';
import type { TranslationIssue } from './translation-checker.ts';
import type { MemoryEntry } from '../ledger/ledger-entries.ts';
import type { KnownPairs } from './translatable-fields.ts';
import type { TranslatableField } from './translatable-field.ts';

/** A translation that may be written, and where it is from. */
export interface KnownTranslation {
  readonly target: string;
  readonly engine: string;
  /** What the rules have against it that is no reason to refuse it. */
  readonly doubts: readonly TranslationIssue[];
}

/** The engine that is named where a person's translation of one record is used in another. */
export const MEMORY_ENGINE = 'memory';

/**
 * What is translated already: in the ledger, and in the records themselves. A person's wording comes first. Whatever is
 * found is checked again by today's rules before it is used.
 */
export class TranslationMemory implements KnownPairs {
  readonly #checker: CachedChecker;
  readonly #remembered: (hash: string) => MemoryEntry | null;
  readonly #byPeople = new Map<string, string[]>();
  readonly #byMachines = new Map<string, { target: string; engine: string }[]>();
  readonly #verdicts = new Map<string, KnownTranslation | null>();

  /** @param remembered looks up the ledger, by the hash of the English */
  constructor(checker: CachedChecker, remembered: (hash: string) => MemoryEntry | null) {
    this.#checker = checker;
    this.#remembered = remembered;
  }

  /** Forgets what was found out about texts, after the ledger has learned something new. */
  forget(): void {
    this.#verdicts.clear();
  }

  /** Takes in a pair that a record holds. */
  add(field: TranslatableField): void {
    if (field.engine === null) push(this.#byPeople, field.sourceHash, field.target);
    else push(this.#byMachines, field.sourceHash, { target: field.target, engine: field.engine });
  }

  has(sourceHash: string, target: string): boolean {
    return this.#candidates(sourceHash).some((candidate) => candidate.target === target);
  }

  /** The translation of a text, if there is one that is good everywhere it stands. */
  find(string: SourceString): KnownTranslation | null {
    const key = `${string.fields.join()} ${string.domain ?? ''} ${string.hash}`;
    const before = this.#verdicts.get(key);
    if (before !== undefined) return before;
    const known = this.#firstGood(string);
    this.#verdicts.set(key, known);
    return known;
  }

  #firstGood(string: SourceString): KnownTranslation | null {
    for (const { target, engine } of this.#candidates(string.hash)) {
      const verdict = this.#checker.verdict(string.text, target, string.fields, string.domain);
      if (verdict.good) return { target: verdict.target, engine, doubts: verdict.doubts };
    }
    return null;
  }

  #candidates(hash: string): MemoryEntry[] {
    const remembered = this.#remembered(hash);
    return [
      ...(this.#byPeople.get(hash) ?? []).map((target) => ({ target, engine: MEMORY_ENGINE })),
      ...(remembered ? [remembered] : []),
      ...(this.#byMachines.get(hash) ?? []),
    ];
  }
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
