import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import { type CorpusProblem, defineCorpusRule } from '../../rule/rule.ts';
import { type CollisionDigest, collisionDigest } from './collisions/collision-digest.ts';
import { searchSafely } from './collisions/collision-search.ts';
import { type Collision, findCollisions } from './collisions/collisions.ts';
import { excerpt, excerptAround } from './excerpt.ts';
import type { Requirements } from './literals/literal-index.ts';

interface Member {
  readonly entry: CorpusEntry;
  readonly digest: CollisionDigest;
}

export const collision = defineCorpusRule({
  id: 'regex/collision',
  severity: 'warning',
  identity: 'records',
  summary:
    'The regex matches a signature, alias or example of another record, and neither declares the other',
  digests: [collisionDigest],
  *check({ corpus }): Generator<CorpusProblem> {
    const members = membersOf(corpus);
    const collidable = members.map(({ digest }) => ({
      regex: digest.regex,
      requirements: digest.requirements === null ? null : (JSON.parse(digest.requirements) as Requirements),
      texts: [digest.signature, ...digest.aliases, ...digest.examples],
    }));
    for (const found of findCollisions(collidable, searchSafely)) {
      const from = members[found.from];
      const to = members[found.to];
      if (!from || !to || from.entry.id === to.entry.id) continue;
      if (declares(from, to) || declares(to, from)) continue;
      yield {
        entry: from.entry,
        pointer: '/regex',
        related: [to.entry.id],
        message: messageOf(to, found),
      };
    }
  },
});

function membersOf(corpus: CorpusView): Member[] {
  const digests = corpus.digest(collisionDigest);
  return corpus.entries.flatMap((entry) => {
    const digest = digests[entry.index] ?? null;
    return digest ? [{ entry, digest }] : [];
  });
}

/** Whether one says that it is confused with the other, by its id or by one that the other had. */
function declares(one: Member, other: Member): boolean {
  return one.digest.confused.some((id) => id === other.entry.id || other.digest.former.includes(id));
}

function messageOf({ entry, digest }: Member, { text, start, end }: Collision): string {
  const { what, whole } = textAt(digest, text);
  const part = whole.slice(start, end);
  const matched =
    part === '' || part.trim() === whole.trim()
      ? excerpt(whole)
      : `${excerpt(part, 60)} in ${excerptAround(whole, start, end, 80)}`;
  return (
    `The regex also matches ${what} of \`${entry.id}\`: ${matched}. Whoever looks that error up is shown this record ` +
    'too. Narrow the regex to words that only this error has; or, if people do mix the two up, declare the other in ' +
    '`transition_graph.frequently_confused_with` and say what tells them apart.'
  );
}

function textAt(digest: CollisionDigest, position: number): { what: string; whole: string } {
  if (position === 0) return { what: 'the signature', whole: digest.signature };
  const alias = digest.aliases[position - 1];
  if (alias !== undefined) return { what: 'an alias', whole: alias };
  return { what: 'an example', whole: digest.examples[position - 1 - digest.aliases.length] ?? '' };
}
