import type { Json } from '../json.ts';
import type { Finding } from './finding.ts';

/** What a record by itself gives: kept by its content, since nothing else goes into it. */
export interface RecordJudgement {
  readonly id: string;
  readonly readable: boolean;
  readonly findings: readonly Finding[];
  /** By the name of the digest; null where a key that the digest reads is missing or misshapen. */
  readonly digests: Readonly<Record<string, Json>>;
}

/** Remembers judgements between runs. Whoever provides it sees to it that a change of rules or policy empties it. */
export interface JudgementCache {
  record(key: string): RecordJudgement | undefined;
  keepRecord(key: string, judgement: RecordJudgement): void;
  /** Findings of all corpus rules, by a key made of all records. */
  corpus(key: string): readonly Finding[] | undefined;
  keepCorpus(key: string, findings: readonly Finding[]): void;
}

/** Remembers the answers of passes between runs. */
export interface FactCache {
  fact(pass: string, version: string, question: string): Json | undefined;
  keepFact(pass: string, version: string, question: string, fact: Json): void;
}
