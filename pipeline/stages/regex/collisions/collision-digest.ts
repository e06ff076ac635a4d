import { defineDigest } from '../../../corpus/digest.ts';
import { requirementsOf } from '../literals/requirements.ts';

/** What a record's collisions with others depend on. */
export const collisionDigest = defineDigest({
  name: 'regex/collision',
  reads: ['regex', 'signature', 'aliases', 'examples', 'transition_graph', 'former_ids'],
  tolerates: ['signature'],
  derive(record) {
    const requirements = requirementsOf(record.regex);
    return {
      regex: record.regex,
      // As text: a hundred thousand nested arrays would take ten times the memory until they are needed.
      requirements: requirements && JSON.stringify(requirements),
      signature: record.signature,
      aliases: [...record.aliases],
      examples: record.examples.map((example) => example.text),
      confused: record.transition_graph.frequently_confused_with.map((edge) => edge.error_id),
      former: [...record.former_ids],
    };
  },
});

export type CollisionDigest = ReturnType<typeof collisionDigest.derive>;
