import type { Dependence, SearchMeeting, MeetingRecord } from '../../../rule/meeting/meeting.ts';
import { fold } from '../engine/units/fold.ts';
import { meetsClauses, type RequiredClauses } from '../literals/literal-index.ts';
import { collisionDigest } from './collision-digest.ts';
import { searchSafely } from './collision-search.ts';
import type { CollisionMatch } from './collisions.ts';
import { collidableOf, collisionsOf } from './corpus-collisions.ts';

/** A record depends on those of which its regex matches a text. */
export const collisionMeeting: SearchMeeting = {
  kind: 'search',
  name: 'collisions',
  digests: [collisionDigest],
  all: (corpus, policy) => collisionsOf(corpus, policy.regex.mostCollisions).pairs,
  among(few, all) {
    const sought = few.flatMap((one) => searchedOf(one) ?? []);
    const pairs: Dependence[] = [];
    for (const other of all) {
      const found = searchedOf(other);
      if (!found) continue;
      for (const one of sought) {
        if (one.number === other.number) continue;
        if (one.matches(found.texts)) pairs.push([one.number, other.number]);
        // Two of the few are compared when the other one's turn comes.
        if (found.matches(one.texts)) pairs.push([other.number, one.number]);
      }
    }
    return pairs;
  },
};

interface Text {
  readonly text: string;
  readonly folded: string;
}

interface Searched {
  readonly number: number;
  readonly texts: readonly Text[];
  /** Whether the regex matches one of some texts. */
  matches(texts: readonly Text[]): boolean;
}

function searchedOf({ number, read }: MeetingRecord): Searched | null {
  const digest = read(collisionDigest);
  if (!digest) return null;
  const { regex, requirements, literals, texts } = collidableOf({ digest });
  let search: ((text: string) => CollisionMatch | null) | undefined;
  return {
    number,
    texts: texts.map((text) => ({ text, folded: fold(text) })),
    matches: (others) =>
      others.some(({ text, folded }) => {
        if (!requirements || !mayMatch(requirements, folded)) return false;
        search ??= searchSafely(regex, literals);
        return search(text) !== null;
      }),
  };
}

function mayMatch(requirements: RequiredClauses, folded: string): boolean {
  return requirements.some((clauses) => meetsClauses(folded, clauses));
}
