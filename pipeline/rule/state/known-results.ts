import type { Digests, RecordResult } from '../record-result.ts';

/** What rules about one file say of it, and what others need of it. */
export interface KnownResult {
  readonly result: RecordResult;
  readonly digests: Digests;
}

/** Results that another machine has found. */
export interface KnownResults {
  /** The result for exactly this content; null where it is not known. */
  of(path: string, key: string): KnownResult | null;
}
