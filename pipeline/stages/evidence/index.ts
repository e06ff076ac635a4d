import type { Rule } from '../../rule/rule.ts';
import { confidenceRule } from './confidence.ts';
import { evidenceCountRule } from './count.ts';
import { deadLink } from './dead-link.ts';
import type { TextMatcher } from './items/examples.ts';
import { fixRateRule } from './fix-rate.ts';
import { staleEvidenceRule } from './stale.ts';
import { tierRule } from './tier-rule.ts';
import { unsupportedRateRule } from './unsupported-rate.ts';
import { verdictRule } from './verdict.ts';

/**
 * What a record claims, against what a reader can go and look at.
 *
 * @param matches the regex engine of the knowledge base: an example counts as reproduced where the regex matches it
 */
export function evidenceRules(matches: TextMatcher): readonly Rule[] {
  return [
    unsupportedRateRule,
    evidenceCountRule(matches),
    confidenceRule(matches),
    fixRateRule(matches),
    tierRule(matches),
    verdictRule,
    staleEvidenceRule,
    deadLink,
  ];
}
