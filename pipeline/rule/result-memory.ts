import type { Json } from '../json.ts';
import type { Digests, JudgementCache, RecordJudgement, RunJudgement } from './result-cache.ts';

/** Remembers judgements for the length of a run: base and head of a change have most records in common. */
export class JudgementMemory implements JudgementCache {
  readonly #records = new Map<string, RecordJudgement>();
  readonly #digests = new Map<string, Digests>();
  readonly #runs = new Map<string, RunJudgement>();
  readonly #facts = new Map<string, Json>();

  record(key: string): RecordJudgement | undefined {
    return this.#records.get(key);
  }

  digests(key: string): Digests | undefined {
    return this.#digests.get(key);
  }

  keepRecord(key: string, judgement: RecordJudgement, digests: Digests): void {
    this.#records.set(key, judgement);
    this.#digests.set(key, digests);
  }

  get hasRuns(): boolean {
    return this.#runs.size > 0;
  }

  run(key: string): RunJudgement | undefined {
    return this.#runs.get(key);
  }

  keepRun(key: string, judgement: RunJudgement): void {
    this.#runs.set(key, judgement);
  }

  fact(pass: string, version: string, question: string): Json | undefined {
    return this.#facts.get(JSON.stringify([pass, version, question]));
  }

  keepFact(pass: string, version: string, question: string, fact: Json): void {
    this.#facts.set(JSON.stringify([pass, version, question]), fact);
  }
}
