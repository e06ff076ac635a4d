import type { Rule } from '../../rule/rule.ts';
import { confidence } from './confidence.ts';
import { evidenceCount } from './count.ts';
import { deadLink } from './dead-link.ts';
import type { TextMatcher } from './items/examples.ts';
import { fixRate } from './fix-rate.ts';
import { staleEvidence } from './stale.ts';
import { tier } from './tier-rule.ts';
import { unsupportedRate } from './unsupported-rate.ts';
import { verdict } from './verdict.ts';

/**
 * What a record claims, against what a reader can go and look at.
 *
 * @param matches the regex engine of the knowledge base: an example counts as reproduced where the regex matches it
 */
export function evidenceRules(matches: TextMatcher): readonly Rule[] {
  return [
    unsupportedRate,
    evidenceCount(matches),
    confidence(matches),
    fixRate(matches),
    tier(matches),
    verdict,
    staleEvidence,
    deadLink,
  ];
}
