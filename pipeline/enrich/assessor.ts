import { hash } from 'node:crypto';
import { verdictOn } from './judge.ts';
import type { Judge, Pair, Verdict } from './judge.ts';

/**
 * The judge with a memory: a pair that these rules have found good is not judged again, in this run or in the next, so
 * that a run with nothing to do is quick.
 */
export class Assessor {
  readonly judge: Judge;
  readonly #tolerated: ReadonlySet<string>;
  readonly #good: ReadonlySet<string>;
  /** Pairs found good in this run. */
  readonly found = new Set<string>();

  /** @param good pairs that were found good before, as they were found */
  constructor(judge: Judge, tolerated: readonly string[], good: ReadonlySet<string>) {
    this.judge = judge;
    this.#tolerated = new Set(tolerated);
    this.#good = good;
  }

  /** Whether a text may stand as it is. */
  isGood(pair: Pair): boolean {
    const key = keyOf(pair);
    if (this.#good.has(key) || this.found.has(key)) return true;
    if (!this.judge.judge(pair).every(({ rule }) => this.#tolerated.has(rule))) return false;
    this.found.add(key);
    return true;
  }

  /** Whether a text is no Chinese at all: a copy of the English, half English, another language. */
  isUntranslated(pair: Pair): boolean {
    if (this.isGood(pair)) return false;
    return this.judge.judge(pair).some(({ rule }) => rule === 'zh/untranslated');
  }

  /** What is to be said of a new translation, certain mends applied. It has to be good wherever it is used. */
  verdict(source: string, target: string, fields: readonly Pair['field'][]): Verdict {
    let verdict: Verdict = { good: true, target, doubts: [] };
    for (const field of fields) {
      verdict = verdictOn(this.judge, { source, target: verdict.target, field }, this.#tolerated);
      if (!verdict.good) return verdict;
    }
    return verdict;
  }
}

function keyOf(pair: Pair): string {
  const parts = [pair.field, pair.source, pair.target, pair.context ?? ''];
  return hash('sha256', parts.join('\u0000'), 'base64').slice(0, 24);
}
