import type { EvidencePolicy, Rung } from '../../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';
import type { OutcomeReport } from '../items/outcomes.ts';

export type Tier = Rung['tier'];

/** What the rungs ask about, counted in one record. */
export interface TierFacts {
  readonly stated: Tier | null;
  /** Claimed rates, of workarounds and dead ends. */
  readonly rates: number;
  /** Those of them that have a source. */
  readonly sourcedRates: number;
  readonly repeatableExamples: number;
  readonly outcomePublishers: number;
  readonly succeeded: number;
  readonly failed: number;
}

/** Counts what the rungs ask about. @param reports the distinct ones */
export function tierFacts(
  record: Pick<CompleteRecord, 'verification_tier'>,
  rates: { readonly rates: number; readonly sourced: number },
  repeatableExamples: number,
  reports: readonly OutcomeReport[],
): TierFacts {
  return {
    stated: record.verification_tier,
    rates: rates.rates,
    sourcedRates: rates.sourced,
    repeatableExamples,
    outcomePublishers: new Set(reports.map(({ publisher }) => publisher)).size,
    succeeded: reports.reduce((sum, report) => sum + report.succeeded, 0),
    failed: reports.reduce((sum, report) => sum + report.failed, 0),
  };
}

/** The highest rung that holds; the lowest of the policy where none does. */
export function tierOf(facts: TierFacts, policy: EvidencePolicy): Tier {
  return policy.rungs.findLast((rung) => holds(rung, facts))?.tier ?? policy.rungs[0]?.tier ?? 'ai_generated';
}

function holds(rung: Rung, facts: TierFacts): boolean {
  const tries = facts.succeeded + facts.failed;
  return (
    (rung.stated !== true || facts.stated === rung.tier) &&
    (rung.sourcedRates === undefined ||
      (facts.rates > 0 && facts.sourcedRates >= rung.sourcedRates * facts.rates)) &&
    (rung.repeatableExamples === undefined || facts.repeatableExamples >= rung.repeatableExamples) &&
    (rung.outcomePublishers === undefined || facts.outcomePublishers >= rung.outcomePublishers) &&
    (rung.successShare === undefined || facts.succeeded > rung.successShare * tries)
  );
}

/** Whether a person has reviewed the claims; "unknown" where the record cannot tell any more. */
export type Review = 'reviewed' | 'not reviewed' | 'unknown';

/**
 * Says whether the claims weigh as reviewed ones. A record has one tier, and writing a computed one over one that a
 * person gave must not change what the next run computes. So where a record has been reproduced, the review is past: it
 * had its weight until something better came. Where two publishers report outcomes, the tier goes up or down with how
 * the tries ended, and a failure that takes it down must not bring a weightier claim back: that is "unknown".
 */
export function reviewOf(facts: TierFacts, policy: EvidencePolicy): Review {
  const given = policy.rungs.findIndex(({ stated }) => stated === true);
  const higher = policy.rungs.slice(given + 1).filter(({ stated }) => stated !== true);
  if (given >= 0 && higher.some((rung) => !dependsOnOutcomes(rung) && holds(rung, facts)))
    return 'not reviewed';
  if (given >= 0 && higher.some((rung) => dependsOnOutcomes(rung) && canHold(rung, facts))) return 'unknown';
  return policy.rungs.some(({ stated, tier }) => stated === true && tier === facts.stated)
    ? 'reviewed'
    : 'not reviewed';
}

function dependsOnOutcomes(rung: Rung): boolean {
  return rung.outcomePublishers !== undefined || rung.successShare !== undefined;
}

/** Whether a rung would hold if the reported tries had ended well enough. */
function canHold(rung: Rung, facts: TierFacts): boolean {
  const { successShare: _, ...others } = rung;
  return holds(others, facts);
}
