import type { EvidencePolicy } from './evidence-policy.ts';
import type { Acceptance, CategoryMeaning, ChineseLength, GlossaryEntry } from './policy.generated.ts';
import type { TranslationSettings } from './translation-settings.ts';

export type { Acceptance, GlossaryEntry };

/** What rules judge records by. */
export interface JudgingPolicy {
  readonly vocabulary: Vocabulary;
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
  readonly limits: Limits;
  readonly regex: RegexDemands;
  readonly evidence: EvidencePolicy;
  readonly chinese: ChinesePolicy;
  readonly duplicates: DuplicatePolicy;
}

/** What a knowledge base demands of its records: curation.yaml with everything filled in that it leaves out. */
export interface Policy extends JudgingPolicy {
  readonly gate: GatePolicy;
  readonly translation: TranslationSettings;
  readonly accepted: readonly Acceptance[];
}

/** The part of a policy that findings depend on: another gate, provider or acceptance finds nothing else. */
export function judgingPolicy(policy: Policy): JudgingPolicy {
  const { vocabulary, severities, limits, regex, evidence, chinese, duplicates } = policy;
  return { vocabulary, severities, limits, regex, evidence, chinese, duplicates };
}

/** The words that records may use; an empty list allows any. */
export interface Vocabulary {
  readonly domains: readonly string[];
  readonly categories: readonly string[];
  /** By category. May speak of categories that a knowledge base with a list of its own does not have. */
  readonly about: Readonly<Record<string, CategoryMeaning>>;
}

/** From which likeness on two records are reported as near each other. Shares are between 0 and 1. */
export interface DuplicatePolicy {
  /** Least share of common words for two signatures to be compared further. */
  readonly signature: number;
  /** Least likeness (the mean of signature and text) of two records of one domain. */
  readonly likeness: number;
  /** The same for records of two domains, which often share a message and nothing else. */
  readonly acrossDomains: number;
  /** Share of common words from which two texts are too much alike, whatever the signatures say. */
  readonly text: number;
  /** Least share of the shorter text's words that the other one has too. */
  readonly textFloor: number;
  /** With how many others a record is reported at most. */
  readonly partners: number;
}

export interface GatePolicy {
  /** Rules whose findings fail a change that introduces them, though they are warnings. */
  readonly introduced: readonly string[];
  /** What old errors in a touched file do. */
  readonly touched: 'report' | 'error';
  /** Points of 100. */
  readonly tolerance: number;
  /** By how much two records may come to be more alike, 0 to 1, before the change is what made them duplicates. */
  readonly drift: number;
  /** Per cent of the records that may go without a word of a code owner. */
  readonly vanished: number;
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
  /** Domains whose English is that of everyday life. */
  readonly everyday: readonly string[];
  /** By the English term. */
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
}

/** What a regex may cost. */
export interface RegexDemands {
  /** Backtracking steps on a hostile line of 4,000 characters. */
  readonly slowSteps: number;
  /** Other records that a regex may match with a finding for each. */
  readonly mostCollisions: number;
}
