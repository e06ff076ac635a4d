import { defineDigest, type Digest } from '../../corpus/digest.ts';
import type { Json } from '../../json.ts';
import type {
  Dependence,
  KeyMeeting,
  MatchMeeting,
  MeetingKey,
  MeetingRecord,
  SearchMeeting,
} from '../meeting/meeting.ts';
import { defineCorpusRule, defineRecordRule, type CorpusRule } from '../rule.ts';

/** What every rule of a test has. */
export const RULE = { severity: 'error', summary: 'a rule of the test' } as const;

export const category = defineDigest({
  name: 'test/category',
  reads: ['category'],
  derive: (own) => own.category,
});
const aliases = defineDigest({ name: 'test/aliases', reads: ['aliases'], derive: (own) => [...own.aliases] });
const tags = defineDigest({ name: 'test/tags', reads: ['tags'], derive: (own) => [...own.tags] });

function keyMeeting(name: string, digests: readonly Digest<Json>[], keys: KeyMeeting['keys']): KeyMeeting {
  return { kind: 'keys', name, digests, keys };
}

function* keysOf(role: MeetingKey['role'], keys: Iterable<string>): Generator<MeetingKey> {
  for (const key of keys) yield { role, key };
}

export const byCategory = keyMeeting('test/by-category', [category], (_, read) => {
  const own = read(category);
  return own === null ? [] : keysOf('has', [own]);
});

const byAlias = keyMeeting('test/by-alias', [aliases], ({ id }, read) => [
  ...keysOf('has', [id]),
  ...keysOf('names', read(aliases) ?? []),
]);

const byTag = keyMeeting('test/by-tag', [category, tags], (_, read) => [
  ...keysOf('seeks', read(tags) ?? []),
  ...keysOf(
    'offers',
    [read(category) ?? ''].filter((own) => own !== ''),
  ),
]);

/** Whether the category of one lies within that of the other. */
function isWithin(inner: string | null, outer: string | null): boolean {
  return inner !== null && outer !== null && inner !== outer && outer.includes(inner);
}

export const byPart: SearchMeeting = {
  kind: 'search',
  name: 'test/by-part',
  digests: [category],
  *all(corpus) {
    const words = corpus.digest(category);
    for (const [outer, word] of words.entries())
      for (const [inner, part] of words.entries()) if (isWithin(part, word)) yield [outer, inner];
  },
  *among(few: readonly MeetingRecord[], all: Iterable<MeetingRecord>): Generator<Dependence> {
    for (const other of all)
      for (const own of few) {
        if (isWithin(other.read(category), own.read(category))) yield [own.number, other.number];
        if (isWithin(own.read(category), other.read(category))) yield [other.number, own.number];
      }
  },
};

/** A record depends on those whose category is one of its tags. */
export const byMention: MatchMeeting = {
  kind: 'match',
  name: 'test/by-mention',
  digests: [tags, category],
  seeks: tags,
  offers: category,
  *all(corpus) {
    const [own, offered] = [corpus.digest(tags), corpus.digest(category)];
    for (const [seeker, wanted] of own.entries())
      for (const [other, word] of offered.entries())
        if (seeker !== other && includes(wanted, word)) yield [seeker, other];
  },
  *seekers(few, all) {
    for (const other of all)
      for (const own of few)
        if (own.number !== other.number && includes(own.read(tags), other.read(category)))
          yield [own.number, other.number];
  },
  *sought(few, all) {
    for (const other of all)
      for (const own of few)
        if (own.number !== other.number && includes(other.read(tags), own.read(category)))
          yield [other.number, own.number];
  },
};

/** What holds between two records, by what a rule may read of them. */
type Holds = (read: Read, own: number, other: number, ids: readonly string[]) => boolean;

/** Reads a digest of a record, by its index. */
type Read = (digest: Digest<Json>, index: number) => Json | null;

/** A rule of which a test can ask what it was shown. */
export interface WatchedRule {
  readonly rule: CorpusRule;
  /** What it was shown since it was last asked: the ids of the records, for each time. */
  shown(): string[];
}

/** A rule that tells for each record of which others something holds. */
function relating(
  name: string,
  digests: readonly Digest<Json>[],
  meets: CorpusRule['meets'],
  holds: Holds,
): WatchedRule {
  const shown: string[] = [];
  const rule = defineCorpusRule({
    ...RULE,
    id: `test/${name}`,
    digests,
    ...(meets && { meets }),
    *check({ corpus }) {
      shown.push(corpus.entries.map(({ id }) => id).join(' '));
      const read: Read = (digest, index) => corpus.digest(digest)[index] ?? null;
      const ids = corpus.entries.map(({ id }) => id);
      for (const entry of corpus.entries) {
        const others = corpus.entries.filter(
          ({ index }) => index !== entry.index && holds(read, entry.index, index, ids),
        );
        if (others.length > 0)
          yield { entry, pointer: '', message: others.map(({ path }) => path).join(' ') };
      }
    },
  });
  return { rule, shown: () => shown.splice(0) };
}

function text(value: Json | null): string | null {
  return typeof value === 'string' ? value : null;
}

function includes(list: Json | null, value: Json | null): boolean {
  return Array.isArray(list) && value !== null && list.includes(value);
}

const isSame = (read: Read, own: number, other: number): boolean =>
  read(category, own) !== null && read(category, own) === read(category, other);

const isSought = (read: Read, own: number, other: number): boolean =>
  includes(read(tags, own), read(category, other));

const contains = (read: Read, own: number, other: number): boolean =>
  isWithin(text(read(category, other)), text(read(category, own)));

/** Rules that differ in how the records meet; `unlike` does not say it. */
export function meetingRules() {
  return {
    same: relating('same', [category], [byCategory], isSame),
    sameTags: relating(
      'same-tags',
      [category, tags],
      [byCategory],
      (read, own, other) =>
        isSame(read, own, other) && JSON.stringify(read(tags, own)) === JSON.stringify(read(tags, other)),
    ),
    seeking: relating('seeking', [category, tags], [byTag], isSought),
    mentioning: mentioning(byMention),
    within: within(byPart),
    either: relating(
      'either',
      [category, tags],
      [byTag, byPart],
      (read, own, other) => isSought(read, own, other) || contains(read, own, other),
    ),
    named: relating('named', [aliases], [byAlias], (read, own, other, ids) =>
      includes(read(aliases, other), ids[own] ?? null),
    ),
    unlike: relating(
      'unlike',
      [category],
      undefined,
      (read, own, other) => read(category, own) !== null && !isSame(read, own, other),
    ),
  } as const satisfies Readonly<Record<string, WatchedRule>>;
}

/** Tells which other records' categories are among the tags of a record. */
export function mentioning(meeting: MatchMeeting): WatchedRule {
  return relating('mentioning', [category, tags], [meeting], isSought);
}

/** Tells of which other records the category lies within that of a record. */
export function within(meeting: SearchMeeting): WatchedRule {
  return relating('within', [category], [meeting], contains);
}

/** Tells the category of each record by itself. */
export const alone = defineRecordRule({
  ...RULE,
  id: 'test/alone',
  reads: ['category'],
  check: ({ record }) => [{ pointer: '/category', message: record.category }],
});
