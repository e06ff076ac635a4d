import type { CorpusEntry, CorpusView } from '../../../corpus/corpus-view.ts';
import { mostPairs, type Dependence } from '../../../rule/meeting/meeting.ts';
import { type GappedLiterals, requiredOfGapped } from '../literals/gapped-literals.ts';
import { IntList } from '../literals/int-list.ts';
import type { RequiredClauses } from '../literals/literal-index.ts';
import {
  type CollisionDigest,
  collisionDigest,
  type CollisionTexts,
  collisionTextsDigest,
} from './collision-digest.ts';
import { searchSafely } from './collision-search.ts';
import { type Collidable, type Collision, findCollisions } from './collisions.ts';

/** A record whose regex and texts can be read. */
export interface CollisionCandidate {
  readonly entry: CorpusEntry;
  readonly digest: CollisionDigest;
  readonly texts: CollisionTexts;
}

/** Whom the regex of one record matches, those left out that declare each other. */
export interface OwnCollisions {
  readonly from: CollisionCandidate;
  /** How many other records. */
  readonly count: number;
  /** The first of them, in the order of their files. */
  readonly shown: readonly { readonly to: CollisionCandidate; readonly found: Collision }[];
}

/** The collisions of a corpus, found once. */
export interface CorpusCollisions {
  readonly own: readonly OwnCollisions[];
  /** Whose regex matches a text of whom, declared or not, by their index; null where they are too many to be kept. */
  readonly pairs: Iterable<Dependence> | null;
}

const known = new WeakMap<CorpusView, CorpusCollisions>();

/** @param most how many records are shown of those that one regex matches */
export function collisionsOf(corpus: CorpusView, most: number): CorpusCollisions {
  const before = known.get(corpus);
  if (before) return before;
  const collisions = find(corpus, most);
  known.set(corpus, collisions);
  return collisions;
}

function find(corpus: CorpusView, most: number): CorpusCollisions {
  const members = membersOf(corpus);
  const own = new Map<
    number,
    { from: CollisionCandidate; count: number; shown: { to: CollisionCandidate; found: Collision }[] }
  >();
  const pairs = { from: new IntList(), to: new IntList(), areKept: true };
  for (const found of findCollisions(members.map(collidableOf), searchSafely)) {
    const from = members[found.from];
    const to = members[found.to];
    if (!from || !to) continue;
    pairs.areKept &&= pairs.from.length < mostPairs(members.length);
    if (pairs.areKept) {
      pairs.from.push(from.entry.index);
      pairs.to.push(to.entry.index);
    }
    if (from.entry.id === to.entry.id || declares(from, to) || declares(to, from)) continue;
    const group = own.get(found.from) ?? { from, count: 0, shown: [] };
    own.set(found.from, group);
    group.count++;
    if (group.shown.length < most) group.shown.push({ to, found });
  }
  return { own: [...own.values()], pairs: pairs.areKept ? pairsIn(pairs.from, pairs.to) : null };
}

function* pairsIn(from: IntList, to: IntList): Generator<Dependence> {
  for (let at = 0; at < from.length; at++) yield [from.at(at), to.at(at)];
}

function collidableOf({ digest, texts }: CollisionCandidate): Collidable {
  return { ...searchedRegex(digest), texts: textsOf(texts) };
}

/** What of a record's digest decides whether its regex matches others. */
export function searchedRegex(digest: CollisionDigest): Omit<Collidable, 'texts'> {
  const literals = digest.literals === null ? null : (JSON.parse(digest.literals) as GappedLiterals[]);
  const requirements =
    digest.requirements === null ? null : (JSON.parse(digest.requirements) as RequiredClauses);
  return { regex: digest.regex, requirements: literals?.map(requiredOfGapped) ?? requirements, literals };
}

/** The texts of a record, in the order in which collisions number them. */
export function textsOf({ signature, aliases, examples }: CollisionTexts): string[] {
  return [signature, ...aliases, ...examples];
}

function membersOf(corpus: CorpusView): CollisionCandidate[] {
  const digests = corpus.digest(collisionDigest);
  const texts = corpus.digest(collisionTextsDigest);
  return corpus.entries.flatMap((entry) => {
    const [digest, own] = [digests[entry.index], texts[entry.index]];
    return digest && own ? [{ entry, digest, texts: own }] : [];
  });
}

/** Whether one says that it is confused with the other, by its id or by one that the other had. */
function declares(one: CollisionCandidate, other: CollisionCandidate): boolean {
  return one.digest.confused.some((id) => id === other.entry.id || other.digest.former.includes(id));
}
