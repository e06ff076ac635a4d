import { defineDigest } from '../../../corpus/digest.ts';
import { broadAlternatives } from '../breadth/breadth.ts';
import { topAlternatives } from '../engine/top-alternatives.ts';
import { compileRegex } from '../engine/compile.ts';
import { GappedSearch } from '../literals/gapped-search.ts';
import { requiredLiterals } from '../literals/literals.ts';

/** A record whose regex or whose texts cannot be read is left out as a whole. */
const READABLE = {
  reads: ['regex', 'signature', 'aliases', 'examples', 'transition_graph', 'former_ids'],
  tolerates: ['signature'],
} as const;

/** The regex of a record, as far as what it matches of others depends on it, and whom it declares. */
export const collisionDigest = defineDigest({
  name: 'regex/collision',
  ...READABLE,
  derive(record) {
    const regex = tellingPart(record.regex, record.signature);
    const pattern = regex === null ? undefined : compileRegex(regex).regex?.pattern;
    const literals = pattern ? GappedSearch.of(pattern).all() : null;
    return {
      regex: regex ?? record.regex,
      // As text: a hundred thousand nested arrays would take ten times the memory until they are needed.
      literals: literals && JSON.stringify(literals),
      requirements:
        pattern && !literals ? JSON.stringify(topAlternatives(pattern).map(requiredLiterals)) : null,
      confused: record.transition_graph.frequently_confused_with.map((edge) => edge.error_id),
      former: [...record.former_ids],
    };
  },
});

export type CollisionDigest = ReturnType<typeof collisionDigest.derive>;

/** What of a record the regexes of others should not match. */
export const collisionTextsDigest = defineDigest({
  name: 'regex/collision-texts',
  ...READABLE,
  derive: (record) => ({
    signature: record.signature,
    aliases: [...record.aliases],
    examples: record.examples.map((example) => example.text),
  }),
});

export type CollisionTexts = ReturnType<typeof collisionTextsDigest.derive>;

/**
 * A regex without the alternatives that match everything: what these have in common with other records is one mistake, which
 * regex/broad names. Null where nothing is left.
 */
function tellingPart(source: string, signature: string): string | null {
  const { regex } = compileRegex(source);
  if (!regex) return source;
  const broad = new Set(broadAlternatives(regex, signature).map(({ start }) => start));
  if (broad.size === 0) return source;
  const telling = topAlternatives(regex.pattern).filter(({ start }) => !broad.has(start));
  if (telling.length === 0) return null;
  // A back-reference counts the groups of the whole.
  return /\\[1-9k]/.test(source) ? source : telling.map(({ raw }) => raw).join('|');
}
