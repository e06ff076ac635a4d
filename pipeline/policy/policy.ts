import type { Acceptance } from './policy.generated.ts';
import type { TranslationSettings } from './translation-settings.ts';

export type { Acceptance };

/** What a knowledge base demands of its records: curation.yaml with everything filled in that it leaves out. */
export interface Policy {
  readonly vocabulary: { readonly domains: readonly string[]; readonly categories: readonly string[] };
  readonly severities: Readonly<Record<string, 'error' | 'warning' | 'off'>>;
  readonly limits: Limits;
  readonly accepted: readonly Acceptance[];
  readonly translation: TranslationSettings;
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
