import type { Acceptance } from './policy.generated.ts';

export type { Acceptance };

/** What a knowledge base demands of its records: curation.yaml with everything filled in that it leaves out. */
export interface Policy {
  readonly vocabulary: { readonly domains: readonly string[]; readonly categories: readonly string[] };
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
  readonly limits: Limits;
  readonly regex: RegexDemands;
  readonly gate: GatePolicy;
  readonly accepted: readonly Acceptance[];
}

export interface GatePolicy {
  /** Rules whose findings fail a change that introduces them, though they are warnings. */
  readonly introduced: readonly string[];
  /** What old errors in a touched file do. */
  readonly touched: 'report' | 'error';
  /** Points of 100. */
  readonly tolerance: number;
}

export interface Limits {
  /** Bytes. */
  readonly fileBytes: number;
  /** Bytes of UTF-8. */
  readonly stringBytes: number;
  /** Levels of objects and arrays. */
  readonly depth: number;
  /** UTF-16 units. */
  readonly regexCharacters: number;
}

/** What a regex may cost. */
export interface RegexDemands {
  /** Backtracking steps on a hostile line of 4,000 characters. */
  readonly slowSteps: number;
}
