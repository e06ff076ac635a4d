import type { Json } from '../json.ts';
import { compareFindings, type Finding } from './finding.ts';
import { tallyOf, type Tally } from './state/tally.ts';

/** What a record by itself gives: kept by its content, since nothing else goes into it. */
export interface RecordResult {
  readonly id: string;
  readonly readable: boolean;
  readonly findings: readonly Finding[];
}

/** By the name of the digest; null where a key that the digest reads is missing or misshapen. */
export type Digests = Readonly<Record<string, Json>>;

/** JSON of each digest, by its name. */
export type WrittenDigests = Readonly<Record<string, string>>;

/** What was derived of a file before all is said of it. */
export interface DerivedFile {
  readonly path: string;
  readonly id: string;
  readonly readable: boolean;
  /** All but those that are derived apart, or all. */
  readonly digests: WrittenDigests;
}

/** A result in the texts that are kept of it: made once, wherever it is made, and passed on as they are. */
export interface WrittenResult {
  readonly id: string;
  readonly readable: boolean;
  /** JSON of each finding, one a line, in their total order. */
  readonly findings: string;
  readonly tally: Tally;
  /** JSON of the line and the column at which each finding begins, one after the other. */
  readonly places: string;
  readonly digests: WrittenDigests;
}

/** Writes a result. */
export function writeResult(
  { id, readable, findings }: RecordResult,
  digests: WrittenDigests,
): WrittenResult {
  const sorted = [...findings].sort(compareFindings);
  return {
    id,
    readable,
    findings: sorted.map((finding) => JSON.stringify(finding)).join('\n'),
    tally: tallyOf(sorted),
    places: JSON.stringify(sorted.flatMap(({ line, column }) => [line, column])),
    digests,
  };
}

/** Writes digests. */
export function writeDigests(digests: Digests): WrittenDigests {
  return Object.fromEntries(Object.entries(digests).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** Remembers the answers of passes to questions. These outlive a change of the policy or the day. */
export interface FactMemory {
  /** Whether nothing is remembered yet. */
  readonly isEmpty: boolean;
  fact(pass: string, version: string, question: string): Json | undefined;
  keepFacts(pass: string, version: string, facts: Iterable<readonly [question: string, fact: Json]>): void;
}
