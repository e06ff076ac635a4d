import type { TranslationUnit, SourceString } from '../plan/translation-unit.ts';
import type { TokenBounds } from '../request/request-body.ts';

/** A translation that was found good. */
export interface MemoryEntry {
  readonly target: string;
  /** The model that wrote it. */
  readonly engine: string;
}

/** Who is asked, and by whose rules: what a string has been through with others does not count. */
export interface Asker {
  readonly model: string;
  readonly endpoint: string;
  /** The version of the rules. */
  readonly rulesVersion: string;
}

/** What a string has been through with one model and one set of rules. */
export interface StringHistory {
  readonly unit: Pick<TranslationUnit, 'refusedByRules' | 'misfits' | 'declined' | 'previous' | 'problems'> &
    Partial<Pick<TranslationUnit, 'maxChunkSize'>>;
  /** Why it is no longer asked for; null while it is. */
  readonly givenUp: string | null;
}

/** Where and when requests went out. */
export interface SentRecord {
  readonly endpoint: string;
  readonly model: string;
  /** Whether the endpoint was told to keep the answers. */
  readonly stored: boolean;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** Milliseconds since 1970 until which an answer may still come. */
  readonly deadline: number;
  /** The batch that they travel in. */
  readonly batch: string | null;
}

/** A request that was sent and is not settled. */
export interface OpenRequest extends SentRecord {
  readonly id: string;
  /** The strings with the ids under which they travel. */
  readonly strings: readonly { readonly id: string; readonly string: SourceString }[];
  /** Tokens that it should come to. */
  readonly expected: TokenBounds;
  /** The raw reply; null where none came. */
  readonly answer: string | null;
}

/** A batch as far as it got. */
export interface OpenBatch {
  readonly id: string;
  readonly endpoint: string;
  readonly model: string;
  /** The uploaded file; null where the upload was not heard of. */
  readonly file: string | null;
  /** The endpoint's name for it; null where its creation was not heard of. */
  readonly remote: string | null;
}
