import type { CorpusView, CorpusEntry } from '../../corpus/corpus-view.ts';
import { LINK_DIGESTS, edgesOf, entryFor } from '../../corpus/links.ts';
import { linkMeeting } from '../../rule/meeting/link-meeting.ts';
import { defineCorpusRule } from '../../rule/rule.ts';
import { adviceFor, environmentsOf } from './advice.ts';
import { comparedRecords, nearPairsOf } from './similarity/near-corpus.ts';
import { nearMeeting } from './similarity/near-meeting.ts';
import { withFewPartners, type NearPair } from './similarity/near-pairs.ts';
import { stemUnitsDigest } from './similarity/stem-units.ts';
import { stem } from './similarity/stem.ts';
import { listOf, wordingDigest, type Wording } from './similarity/wording.ts';

export const nearRule = defineCorpusRule({
  id: 'duplicates/near',
  severity: 'warning',
  identity: 'records',
  summary: 'Two records say nearly the same',
  digests: [wordingDigest, stemUnitsDigest, ...LINK_DIGESTS],
  meets: [nearMeeting, linkMeeting],
  *check({ corpus, policy }) {
    const { entries, records } = corpus.once(comparedRecords);
    const { pairs } = nearPairsOf(corpus, policy.duplicates);
    for (const pair of withFewPartners(pairs, policy.duplicates.partners)) {
      const [there, here] = [records[pair.first], records[pair.second]];
      const [other, entry] = [entries[pair.first], entries[pair.second]];
      if (!there || !here || !other || !entry || other.id === entry.id) continue;
      if (isDeclared(corpus, other, entry)) continue;
      const advice = adviceFor(other.id, entry.id, [
        environmentsOf(other.id, listOf(there.signature)),
        environmentsOf(entry.id, listOf(here.signature)),
      ]);
      yield {
        entry,
        pointer: '/signature',
        related: [other.id],
        message: `${comparison(pair, other, here, there)} ${advice} If both are needed, say in \`frequently_confused_with\` of each how to tell them apart; that settles this.`,
      };
    }
  },
});

/** Whether one of the two says how to tell it from the other. */
function isDeclared(corpus: CorpusView, a: CorpusEntry, b: CorpusEntry): boolean {
  const declares = (from: CorpusEntry, to: CorpusEntry): boolean =>
    (edgesOf(corpus)[from.index]?.frequently_confused_with ?? []).some(
      (edge) => entryFor(corpus, edge.error_id)?.id === to.id,
    );
  return declares(a, b) || declares(b, a);
}

function comparison(pair: NearPair, other: CorpusEntry, here: Wording, there: Wording): string {
  const [words, others] = [wordsOf(here), wordsOf(there)];
  const shared = [...words].filter(([root]) => others.has(root)).map(([, word]) => word);
  const onlyHere = [...words].filter(([root]) => !others.has(root)).map(([, word]) => word);
  const onlyThere = [...others].filter(([root]) => !words.has(root)).map(([, word]) => word);
  return (
    `This says nearly the same as \`${other.id}\`: likeness ${percent(pair.likeness)} (signatures ${percent(pair.signature)}, texts ${percent(pair.text)}). ` +
    `In both: ${list(shared)}. Only here: ${list(onlyHere)}. Only there: ${list(onlyThere)}.`
  );
}

/** The words of a record by their stems, those of the signature first. */
function wordsOf({ signature, text }: Wording): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of [...listOf(signature), ...listOf(text)]) {
    const root = stem(word);
    if (!words.has(root)) words.set(root, word);
  }
  return words;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The first few words, and how many there are besides. */
function list(words: readonly string[]): string {
  if (words.length === 0) return 'nothing';
  const rest = words.length - SHOWN;
  return words.slice(0, SHOWN).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

const SHOWN = 8;
