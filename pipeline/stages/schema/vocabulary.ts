import { nearestWord } from '../../policy/nearest-word.ts';
import type { Vocabulary } from '../../policy/policy.ts';
import { defineRecordRule } from '../../rule/rule.ts';

export const vocabularyRule = defineRecordRule({
  id: 'schema/vocabulary',
  severity: 'warning',
  identity: 'value',
  summary: 'Domain or category is not in the vocabulary',
  reads: ['domain', 'category'],
  *check({ id, record, policy }) {
    for (const [key, list] of [
      ['domain', policy.vocabulary.domains],
      ['category', policy.vocabulary.categories],
    ] as const) {
      const word = record[key];
      if (list.length === 0 || list.includes(word)) continue;
      // A domain that is not that of the id is no word that is missing: schema/id-path reports it.
      if (key === 'domain' && !id.startsWith(`${word}/`)) continue;
      const pointer = `/${key}`;
      const category = key === 'category' ? categoryFor(word, policy.vocabulary) : undefined;
      if (category !== undefined) {
        yield {
          pointer,
          message: `\`${word}\` is called \`${category}\` here: ${policy.vocabulary.about[category]?.means} Two words for one kind would let nobody find all of it. Write \`${category}\`.`,
          fix: [{ op: 'replace', pointer, value: category }],
        };
        continue;
      }
      const meant = nearestIn(list, word);
      const advice =
        meant === null
          ? `Choose one of the ${list.length} words there`
          : `Did you mean \`${meant}\`? If not, choose another`;
      yield {
        pointer,
        message: `\`${word}\` is not a ${key} of the vocabulary (\`vocabulary\` in curation.yaml), so nobody who looks for its kind finds this record. ${advice}, or propose the new word there.`,
      };
    }
  },
});

const former = new WeakMap<Vocabulary, ReadonlyMap<string, string>>();

/** The category that takes the place of a word; undefined where none does. */
function categoryFor(word: string, words: Vocabulary): string | undefined {
  let known = former.get(words);
  if (!known) {
    known = new Map(
      words.categories.flatMap((category) =>
        (words.about[category]?.formerly ?? []).map((each) => [each, category] as const),
      ),
    );
    former.set(words, known);
  }
  return known.get(word);
}

const found = new WeakMap<readonly string[], Map<string, string | null>>();

/** As `nearest`, remembered: a word that is missing from the vocabulary is missing for many records. */
function nearestIn(list: readonly string[], word: string): string | null {
  const known = found.get(list) ?? new Map<string, string | null>();
  found.set(list, known);
  const meant = known.has(word) ? (known.get(word) ?? null) : nearestWord(word, list);
  known.set(word, meant);
  return meant;
}
