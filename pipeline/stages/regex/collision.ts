import { normalForm } from '../../corpus/normal-form.ts';
import { type CorpusProblem, defineCorpusRule } from '../../rule/rule.ts';
import { collisionDigest, type CollisionTexts, collisionTextsDigest } from './collisions/collision-digest.ts';
import { collisionMeeting } from './collisions/collision-meeting.ts';
import type { Collision } from './collisions/collisions.ts';
import { collisionsOf, type CollisionCandidate, type OwnCollisions } from './collisions/corpus-collisions.ts';
import { excerpt, excerptAround } from './excerpt.ts';

export const collisionRule = defineCorpusRule({
  id: 'regex/collision',
  severity: 'warning',
  // Many records are counted, and only the first ones named: such a finding is the same as long as the regex is.
  identity: ({ related }, regex) => (related.length > 1 ? [JSON.stringify(regex ?? null)] : []),
  summary:
    'The regex matches a signature, alias or example of another record, and neither declares the other',
  digests: [collisionDigest, collisionTextsDigest],
  meets: [collisionMeeting],
  *check({ corpus, policy }): Generator<CorpusProblem> {
    const most = policy.regex.mostCollisions;
    for (const own of collisionsOf(corpus, most).own) {
      if (own.count > most) yield problemOfMany(own);
      else {
        // What is a wording of both records is named by the rules about duplicates.
        const { signature, aliases } = own.from.texts;
        const wordings = new Set([signature, ...aliases].map(normalForm));
        for (const { to, found } of own.shown)
          if (!wordings.has(normalForm(textAt(to.texts, found.text).whole)))
            yield problemOfOne(own.from, to, found);
      }
    }
  },
});

function problemOfOne(from: CollisionCandidate, to: CollisionCandidate, found: Collision): CorpusProblem {
  return {
    entry: from.entry,
    pointer: '/regex',
    related: [to.entry.id],
    message:
      `The regex also matches ${matchOf(to, found)}. Whoever looks that error up is shown this record ` +
      'too. Narrow the regex to words that only this error has; or, if people do mix the two up, declare the other in ' +
      '`transition_graph.frequently_confused_with` and say what tells them apart.',
  };
}

/** One finding for all: a thousand times the same would hide what else there is to say. */
function problemOfMany({ from, count, shown }: OwnCollisions): CorpusProblem {
  const [first] = shown;
  return {
    entry: from.entry,
    pointer: '/regex',
    related: shown.map(({ to }) => to.entry.id),
    message:
      `The regex also matches ${count} other records${first ? `, such as ${matchOf(first.to, first.found)}` : ''}. It says ` +
      'nothing about this error that does not hold of them: whoever looks any of them up is shown this record too. Narrow ' +
      'the regex to words that only this error has, such as the name of the tool, the class of the exception or a code. ' +
      `The first ${shown.length} of the records are named with this finding.`,
  };
}

/** What is matched of another record, and by which part of it. */
function matchOf({ entry, texts }: CollisionCandidate, { text, start, end }: Collision): string {
  const { what, whole } = textAt(texts, text);
  const part = whole.slice(start, end);
  const matched =
    part === '' || part.trim() === whole.trim()
      ? excerpt(whole)
      : `${excerpt(part, 60)} in ${excerptAround(whole, start, end, 80)}`;
  return `${what} of \`${entry.id}\`: ${matched}`;
}

function textAt(texts: CollisionTexts, position: number): { what: string; whole: string } {
  if (position === 0) return { what: 'the signature', whole: texts.signature };
  const alias = texts.aliases[position - 1];
  if (alias !== undefined) return { what: 'an alias', whole: alias };
  return { what: 'an example', whole: texts.examples[position - 1 - texts.aliases.length] ?? '' };
}
