import type { Json } from '../json.ts';
import type { CompleteRecord, RecordKey } from '../record/complete-record.ts';

/**
 * The little that a corpus rule needs of each record, derived once from the record alone and kept by the record's
 * content, so that judging a hundred thousand records against each other never holds them all.
 */
export interface Digest<Value extends Json> {
  /** Names the values in the cache. */
  readonly name: string;
  readonly reads: readonly RecordKey[];
  /**
   * Of these, texts that are compared as they stand where they have not the form of the schema: a signature of several
   * lines is a mistake of its own, and still what another record must not take for itself.
   */
  readonly tolerates?: readonly RecordKey[];
  derive(record: Readonly<CompleteRecord>): Value;
}

/** Declares a digest; `derive` sees just the keys that it says it reads. */
export function defineDigest<const Key extends RecordKey, Value extends Json>(digest: {
  name: string;
  reads: readonly Key[];
  tolerates?: readonly Key[];
  derive(record: Readonly<Pick<CompleteRecord, Key>>): Value;
}): Digest<Value> {
  return digest;
}
