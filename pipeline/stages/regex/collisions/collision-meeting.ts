import type { MatchMeeting, MeetingRecord } from '../../../rule/meeting/meeting.ts';
import { fold } from '../engine/units/fold.ts';
import { meetsClauses, type RequiredClauses } from '../literals/literal-index.ts';
import { collisionDigest, collisionTextsDigest } from './collision-digest.ts';
import { searchSafely } from './collision-search.ts';
import type { CollisionMatch } from './collisions.ts';
import { collisionsOf, searchedRegex, textsOf } from './corpus-collisions.ts';

/** A record depends on those of which its regex matches a text. */
export const collisionMeeting: MatchMeeting = {
  kind: 'match',
  name: 'collisions',
  digests: [collisionDigest, collisionTextsDigest],
  seeks: collisionDigest,
  offers: collisionTextsDigest,
  all: (corpus, policy) => collisionsOf(corpus, policy.regex.mostCollisions).pairs,
  *seekers(few, all) {
    const regexes = few.map(regexOf);
    for (const { number, read } of all) {
      const texts = textsIn(read);
      for (const regex of regexes)
        if (regex.number !== number && regex.matches(texts)) yield [regex.number, number];
    }
  },
  *sought(few, all) {
    const offered = few.map(({ number, read }) => ({ number, texts: textsIn(read) }));
    for (const other of all) {
      const regex = regexOf(other);
      for (const { number, texts } of offered)
        if (number !== other.number && regex.matches(texts)) yield [other.number, number];
    }
  },
};

interface Text {
  readonly text: string;
  readonly folded: string;
}

function textsIn(read: MeetingRecord['read']): Text[] {
  const texts = read(collisionTextsDigest);
  return texts ? textsOf(texts).map((text) => ({ text, folded: fold(text) })) : [];
}

interface SearchedRegex {
  readonly number: number;
  /** Whether it matches one of some texts. */
  matches(texts: readonly Text[]): boolean;
}

function regexOf({ number, read }: MeetingRecord): SearchedRegex {
  const digest = read(collisionDigest);
  if (!digest) return { number, matches: () => false };
  const { regex, requirements, literals } = searchedRegex(digest);
  let search: ((text: string) => CollisionMatch | null) | undefined;
  return {
    number,
    matches: (texts) =>
      texts.some(({ text, folded }) => {
        if (!requirements || !mayMatch(requirements, folded)) return false;
        search ??= searchSafely(regex, literals);
        return search(text) !== null;
      }),
  };
}

function mayMatch(requirements: RequiredClauses, folded: string): boolean {
  return requirements.some((clauses) => meetsClauses(folded, clauses));
}
