import type { Json } from '../json.ts';
import type { Finding } from './finding.ts';

/** What a record by itself gives: kept by its content, since nothing else goes into it. */
export interface RecordJudgement {
  readonly id: string;
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

/** By the name of the digest; null where a key that the digest reads is missing or misshapen. */
export type Digests = Readonly<Record<string, Json>>;

/** What the records give together: kept by the contents of all of them. */
export interface CorpusJudgement {
  readonly findings: readonly Finding[];
  /** What the caller wanted to know of the corpus as a whole, by name. */
  readonly summaries: Readonly<Record<string, Json>>;
}

/**
 * Remembers judgements between runs. Whoever provides it sees to it that a change of rules, policy or day empties it.
 * Digests are kept apart: a run in which nothing has changed does not need them.
 */
export interface JudgementCache {
  record(key: string): RecordJudgement | undefined;
  digests(key: string): Digests | undefined;
  keepRecord(key: string, judgement: RecordJudgement, digests: Digests): void;
  corpus(key: string): CorpusJudgement | undefined;
  keepCorpus(key: string, judgement: CorpusJudgement): void;
  /** The answer of a pass to a question. These outlive a change of the policy or the day. */
  fact(pass: string, version: string, question: string): Json | undefined;
  keepFact(pass: string, version: string, question: string, fact: Json): void;
}
