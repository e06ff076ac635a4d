import type { Json } from '../json.ts';
import type { Finding } from './finding.ts';

/** What a record by itself gives: kept by its content, since nothing else goes into it. */
export interface RecordResult {
  readonly id: string;
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

/** By the name of the digest; null where a key that the digest reads is missing or misshapen. */
export type Digests = Readonly<Record<string, Json>>;

/** What a whole run gives: kept by the contents of all records. */
export interface CorpusResult {
  /** In their total order. */
  readonly findings: readonly Finding[];
  /** What the caller wanted to know of the corpus as a whole, by name. */
  readonly summaries: Readonly<Record<string, Json>>;
}

/**
 * Remembers results between runs. Whoever provides it sees to it that a change of rules, policy or day empties it.
 * Runs, records and digests are kept apart: most runs need only the first, or none.
 */
export interface ResultCache {
  /** Whether any run is remembered. */
  readonly hasRuns: boolean;
  run(key: string): CorpusResult | undefined;
  keepRun(key: string, result: CorpusResult): void;
  record(key: string): RecordResult | undefined;
  digests(key: string): Digests | undefined;
  keepRecord(key: string, result: RecordResult, digests: Digests): void;
  /** The answer of a pass to a question. These outlive a change of the policy or the day. */
  fact(pass: string, version: string, question: string): Json | undefined;
  keepFact(pass: string, version: string, question: string, fact: Json): void;
}
