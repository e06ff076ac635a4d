<<<<<<< HEAD
import type { EvidencePolicy } from './evidence-policy.ts';
import type { Acceptance } from './policy.generated.ts';
=======
import type { Acceptance, ChineseLength, GlossaryEntry } from './policy.generated.ts';
>>>>>>> zh

export type { Acceptance, GlossaryEntry };

/** What a knowledge base demands of its records: curation.yaml with everything filled in that it leaves out. */
export interface Policy {
  readonly vocabulary: { readonly domains: readonly string[]; readonly categories: readonly string[] };
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
  readonly limits: Limits;
<<<<<<< HEAD
  readonly evidence: EvidencePolicy;
=======
  readonly chinese: ChinesePolicy;
>>>>>>> zh
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

/** What Chinese texts are judged by. */
export interface ChinesePolicy {
  readonly length: Readonly<Required<ChineseLength>>;
  /** By the English term. */
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}
