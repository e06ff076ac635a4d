import type { Rung } from '../../policy/evidence-policy.ts';
import { defineComputedFieldRule } from './computed-field.ts';

export const tierRule = defineComputedFieldRule({
  id: 'evidence/tier',
  summary: '`verification_tier` is not the highest rung that holds',
  key: 'verification_tier',
  explain({ fields, tierFacts }, { rungs }) {
    const stated = rungs.findIndex(({ tier: name }) => name === tierFacts.stated);
    const computed = rungs.findIndex(({ tier: name }) => name === fields.verification_tier);
    const rung = rungs[stated];
    if (rung && stated > computed)
      return `\`${rung.tier}\` needs ${rungDemands(rung)}, which the record does not have. Add it, and the tier follows.`;
    const reached = rungs[computed];
    return `The record has ${reached ? rungDemands(reached) : 'what that takes'}.`;
  },
});

/** What a rung asks for, in words. */
export function rungDemands(rung: Rung): string {
  const parts = [
    ...(rung.stated === true ? ['a person who states it'] : []),
    ...(rung.sourcedRates === undefined
      ? []
      : [
          rung.sourcedRates === 1
            ? 'a source for every claimed rate'
            : `a source for ${rung.sourcedRates} of the claimed rates`,
        ]),
    ...(rung.repeatableExamples === undefined
      ? []
      : [
          rung.repeatableExamples === 1
            ? 'an example with the `command` that provokes it, which `regex` matches'
            : `${rung.repeatableExamples} examples with the \`command\` that provokes them, which \`regex\` matches`,
        ]),
    ...(rung.outcomePublishers === undefined
      ? []
      : [
          `outcomes from ${rung.outcomePublishers} independent ${rung.outcomePublishers === 1 ? 'source' : 'sources'}`,
        ]),
    ...(rung.successShare === undefined
      ? []
      : [
          rung.successShare === 0.5
            ? 'most of them successes'
            : `more than ${rung.successShare} of them successes`,
        ]),
  ];
  return parts.length === 0 ? 'nothing' : parts.join(', ');
}
