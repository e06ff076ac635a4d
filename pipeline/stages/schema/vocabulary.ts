import { nearest } from '../../policy/nearest.ts';
import { defineRecordRule } from '../../rule/rule.ts';

export const vocabulary = defineRecordRule({
  id: 'schema/vocabulary',
  severity: 'warning',
  identity: 'value',
  summary: 'Domain or category is not in the vocabulary',
  reads: ['domain', 'category'],
  *check({ record, policy }) {
    for (const [key, list] of [
      ['domain', policy.vocabulary.domains],
      ['category', policy.vocabulary.categories],
    ] as const) {
      const word = record[key];
      if (list.length === 0 || list.includes(word)) continue;
      const meant = nearestIn(list, word);
      const advice =
        meant === null
          ? `Choose one of the ${list.length} words there`
          : `Did you mean \`${meant}\`? If not, choose another`;
      yield {
        pointer: `/${key}`,
        message: `\`${word}\` is not a ${key} of the vocabulary (\`vocabulary\` in curation.yaml), so nobody who looks for its kind finds this record. ${advice}, or propose the new word there.`,
      };
    }
  },
});

const found = new WeakMap<readonly string[], Map<string, string | null>>();

/** As `nearest`, remembered: a word that is missing from the vocabulary is missing for many records. */
function nearestIn(list: readonly string[], word: string): string | null {
  const known = found.get(list) ?? new Map<string, string | null>();
  found.set(list, known);
  const meant = known.has(word) ? (known.get(word) ?? null) : nearest(word, list);
  known.set(word, meant);
  return meant;
}
