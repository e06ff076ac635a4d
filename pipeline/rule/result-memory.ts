import type { Json } from '../json.ts';
import type { Digests, ResultCache, RecordResult, CorpusResult } from './result-cache.ts';

/** Remembers results for the length of a run: base and head of a change have most records in common. */
export class ResultMemory implements ResultCache {
  readonly #records = new Map<string, RecordResult>();
  readonly #digests = new Map<string, Digests>();
  readonly #runs = new Map<string, CorpusResult>();
  readonly #facts = new Map<string, Json>();

  record(key: string): RecordResult | undefined {
    return this.#records.get(key);
  }

  digests(key: string): Digests | undefined {
    return this.#digests.get(key);
  }

  keepRecord(key: string, result: RecordResult, digests: Digests): void {
    this.#records.set(key, result);
    this.#digests.set(key, digests);
  }

  get hasRuns(): boolean {
    return this.#runs.size > 0;
  }

  run(key: string): CorpusResult | undefined {
    return this.#runs.get(key);
  }

  keepRun(key: string, result: CorpusResult): void {
    this.#runs.set(key, result);
  }

  fact(pass: string, version: string, question: string): Json | undefined {
    return this.#facts.get(JSON.stringify([pass, version, question]));
  }

  keepFact(pass: string, version: string, question: string, fact: Json): void {
    this.#facts.set(JSON.stringify([pass, version, question]), fact);
  }
}
