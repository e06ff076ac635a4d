import { confidence } from './confidence.ts';
import { count } from './count.ts';
import { deadLink } from './dead-link.ts';
import { fixRate } from './fix-rate.ts';
import { stale } from './stale.ts';
import { tier } from './tier-rule.ts';
import { unsupportedRate } from './unsupported-rate.ts';
import { verdict } from './verdict.ts';

/** What a record claims, against what a reader can go and look at. */
export const evidenceRules = [
  unsupportedRate,
  count,
  confidence,
  fixRate,
  tier,
  verdict,
  stale,
  deadLink,
] as const;
