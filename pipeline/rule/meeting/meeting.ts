import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import type { Digest } from '../../corpus/digest.ts';
import type { Json } from '../../json.ts';
import type { JudgingPolicy } from '../../policy/policy.ts';

/** Reads a digest of one record; null where the record has none. */
export type ReadDigest = <Value extends Json>(digest: Digest<Value>) => Value | null;

/**
 * How a record stands to a key. Records meet that `has` a key, or of which one `has` and the other `names` it. A record
 * that `seeks` a key depends on all that `offers` it; those do not meet each other.
 */
export type Role = 'has' | 'names' | 'offers' | 'seeks';

export interface MeetingKey {
  readonly role: Role;
  readonly key: string;
}

/**
 * Which records the findings about a record can depend on, besides the record itself. What a rule declares here must
 * never be too little: findings about a record are what its check says of that record among those that it meets. Too
 * much costs time only.
 */
export type Meeting = KeyMeeting | SearchMeeting | MatchMeeting;

interface MeetingHead {
  /** Names what is remembered. Changes whenever other records may meet. */
  readonly name: string;
  readonly digests: readonly Digest<Json>[];
}

/** Records meet by keys, such as an id that one has and the other leads to. */
export interface KeyMeeting extends MeetingHead {
  readonly kind: 'keys';
  keys(entry: Pick<CorpusEntry, 'id' | 'readable'>, read: ReadDigest): Iterable<MeetingKey>;
}

/** A record by what a search needs of it. */
export interface MeetingRecord {
  readonly number: number;
  readonly id: string;
  readonly read: ReadDigest;
}

/** The findings about one record depend on another one. */
export type Dependence = readonly [dependent: number, on: number];

/** Records meet by what only a comparison can tell, such as that a regex matches a text. */
export interface SearchMeeting extends MeetingHead {
  readonly kind: 'search';
  /** All that meet, by their index in the corpus. Null where they are too many to be remembered. */
  all(corpus: CorpusView, policy: JudgingPolicy): Iterable<Dependence> | null;
  /** Whom a few records meet among all, by number, in either direction. Null where they are too many to be remembered. */
  among(
    few: readonly MeetingRecord[],
    all: Iterable<MeetingRecord>,
    policy: JudgingPolicy,
  ): Iterable<Dependence> | null;
}

/**
 * Records meet by two parts of theirs and nothing else: one by which a record depends on others, and one by which others
 * depend on it, as a regex and the texts that it matches. Where one part has changed, nobody asks about the other.
 */
export interface MatchMeeting extends MeetingHead {
  readonly kind: 'match';
  /** By what a record depends on others. */
  readonly seeks: Digest<Json>;
  /** By what others depend on it. */
  readonly offers: Digest<Json>;
  /** All that meet, by their index in the corpus. Null where they are too many to be remembered. */
  all(corpus: CorpusView, policy: JudgingPolicy): Iterable<Dependence> | null;
  /** On whom a few records depend among all, by number. */
  seekers(few: readonly MeetingRecord[], all: Iterable<MeetingRecord>): Iterable<Dependence>;
  /** Who among all depends on a few records, by number. */
  sought(few: readonly MeetingRecord[], all: Iterable<MeetingRecord>): Iterable<Dependence>;
}

/** Pairs that are remembered for each record, and for a corpus of any size: beyond, all is judged anew each time. */
const PAIRS_A_RECORD = 100;
const PAIRS_AT_LEAST = 100_000;

/** How many pairs are remembered of so many records. */
export function mostPairs(records: number): number {
  return PAIRS_AT_LEAST + PAIRS_A_RECORD * records;
}
