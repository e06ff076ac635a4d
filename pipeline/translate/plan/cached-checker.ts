import { hash } from 'node:crypto';
import { checkAnswer } from './translation-checker.ts';
import type { TranslationChecker, TranslationPair, CheckedTranslation } from './translation-checker.ts';

/**
 * The rules with a memory: a pair that they have found good is not checked again, in this run or in the next, so
 * that a run with nothing to do is quick.
 */
export class CachedChecker {
  readonly rules: TranslationChecker;
  readonly #tolerated: ReadonlySet<string>;
  readonly #good: ReadonlySet<string>;
  /** Pairs found good in this run. */
  readonly found = new Set<string>();
  readonly #bad = new Set<string>();
  #rechecks: number;

  /**
   * @param good pairs that were found good before, as they were found
   * @param rechecks most texts of machines that are checked again in this run
   */
  constructor(
    rules: TranslationChecker,
    tolerated: readonly string[],
    good: ReadonlySet<string>,
    rechecks: number,
  ) {
    this.rules = rules;
    this.#tolerated = new Set(tolerated);
    this.#good = good;
    this.#rechecks = rechecks;
  }

  /**
   * Whether a machine's text may stand as it is. It was checked when it was written, so that a text of which these rules
   * have not been asked yet is taken to be good once enough others have been looked at in this run.
   */
  isGood(pair: TranslationPair): boolean {
    if (this.#rechecks <= 0 && this.#bad.size === 0) return true;
    const key = keyOf(pair);
    if (this.#bad.has(key)) return false;
    if (this.#rechecks <= 0 || this.#good.has(key) || this.found.has(key)) return true;
    this.#rechecks -= 1;
    const good = this.rules
      .check(pair)
      .every(({ rule, isEstimate, isDoubtful }) => isEstimate || isDoubtful || this.#tolerated.has(rule));
    (good ? this.found : this.#bad).add(key);
    return good;
  }

  /** The same rules, taking the word of the machines: for records that only lend what they know. */
  get trusting(): CachedChecker {
    return new CachedChecker(this.rules, [...this.#tolerated], this.#good, 0);
  }

  /** Whether a text is no Chinese at all: a copy of the English, half English, another language. */
  isUntranslated(pair: TranslationPair): boolean {
    return this.rules.isUntranslated(pair);
  }

  /** What is to be said of a new translation, certain fixes applied. It has to be good wherever it is used. */
  verdict(
    source: string,
    target: string,
    fields: readonly TranslationPair['field'][],
    domain?: string,
  ): CheckedTranslation {
    let verdict: CheckedTranslation = { good: true, target, doubts: [] };
    for (const field of fields) {
      verdict = checkAnswer(this.rules, { source, target: verdict.target, field, domain }, this.#tolerated);
      if (!verdict.good) return verdict;
    }
    return verdict;
  }
}

function keyOf(pair: TranslationPair): string {
  const parts = [pair.field, pair.source, pair.target, pair.context ?? '', pair.domain ?? ''];
  return hash('sha256', parts.join('\u0000'), 'base64').slice(0, 24);
}
