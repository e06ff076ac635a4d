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

/** Remembers the answers of passes to questions. These outlive a change of the policy or the day. */
export interface FactMemory {
  fact(pass: string, version: string, question: string): Json | undefined;
  keepFacts(pass: string, version: string, facts: Iterable<readonly [question: string, fact: Json]>): void;
}
