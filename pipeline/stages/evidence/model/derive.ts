import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';
import { attemptsOf, distinctSources } from './attempt.ts';
import { exampleContributions, type SharedEvidence } from './contributions.ts';
import { datesOf } from './age.ts';
import { distinctExamples, repeatableExamples, type TextMatcher } from '../items/examples.ts';
import { distinctOutcomes, type OutcomeReport } from '../items/outcomes.ts';
import { type AttemptEstimate, estimateAttempt } from './judged-attempt.ts';
import { toTwoDecimals } from './round.ts';
import { readSource, type Source } from '../items/source-url.ts';
import { reviewOf, type Tier, type TierFacts, tierFacts, tierOf } from './tier.ts';
import { supportedRates } from './rates.ts';
import { type VerdictProbability, verdictProbability } from './verdict-probability.ts';

/** The keys that the computed fields follow from. */
export const EVIDENCE_KEYS = [
  'resolvable',
  'regex',
  'workarounds',
  'dead_ends',
  'official_doc_url',
  'examples',
  'outcomes',
  'verification_tier',
  'first_seen',
  'last_confirmed',
  'last_updated',
] as const;

export type EvidenceRecord = Readonly<Pick<CompleteRecord, (typeof EVIDENCE_KEYS)[number]>>;

/** The four computed fields. */
export interface ComputedFields {
  readonly verification_tier: Tier;
  readonly confidence: number;
  readonly fix_success_rate: number;
  readonly evidence_count: number;
}

/** The computed fields, and everything they were computed from. */
export interface Derivation {
  readonly fields: ComputedFields;
  readonly attempts: readonly AttemptEstimate[];
  /** The probability that the verdict is right, unrounded, and the attempt that decides it. */
  readonly ruling: VerdictProbability;
  readonly items: EvidenceItems;
  readonly tierFacts: TierFacts;
}

/** What a reader can go and look at, each once, wherever in the record it stands. */
export interface EvidenceItems {
  /** Normalised addresses of documentation, sources and reports of outcomes. */
  readonly pages: readonly string[];
  readonly examples: CompleteRecord['examples'];
}

/** The one derivation of the computed fields: the rules compare with it, `score` writes it, `explain` shows it. */
export function deriveEvidence(
  record: EvidenceRecord,
  policy: EvidencePolicy,
  matches: TextMatcher,
): Derivation {
  const reports = distinctOutcomes(record.outcomes, policy);
  const examples = distinctExamples(record.examples);
  const repeatable = repeatableExamples(examples, record.regex, matches);
  const facts = tierFacts(record, supportedRates(record, policy), repeatable, reports);
  const documentation = record.official_doc_url === null ? null : readSource(record.official_doc_url, policy);
  const dates = datesOf(record);
  const shared: SharedEvidence = {
    verdict: record.resolvable,
    dates,
    documentation,
    examples: exampleContributions(examples, dates, policy),
    reports: Map.groupBy(reports, ({ attempt }) => attempt),
  };
  const sharedTrials = shared.examples.reduce((sum, { trials, age }) => sum + trials * age, 0);
  const review = reviewOf(facts, policy);
  const attempts = attemptsOf(record, policy).map((attempt, position) =>
    estimateAttempt(attempt, position, review, shared, sharedTrials, policy),
  );
  const ruling = verdictProbability(
    record.resolvable,
    attempts.map(({ posterior }) => posterior),
    policy.verdicts,
  );
  const items = itemsOf(record, documentation, reports, examples, policy);
  const means = attempts
    .filter(({ attempt }) => attempt.kind === 'workaround')
    .map(({ posterior }) => posterior.mean);
  return {
    fields: {
      verification_tier: tierOf(facts, policy),
      confidence: toTwoDecimals(ruling.probability),
      fix_success_rate: toTwoDecimals(Math.max(0, ...means)),
      evidence_count: items.pages.length + items.examples.length,
    },
    attempts,
    ruling,
    items,
    tierFacts: facts,
  };
}

function itemsOf(
  record: EvidenceRecord,
  documentation: Source | null,
  reports: readonly OutcomeReport[],
  examples: CompleteRecord['examples'],
  policy: EvidencePolicy,
): EvidenceItems {
  const cited = [...record.workarounds, ...record.dead_ends].flatMap(({ sources }) => sources);
  const pages = new Set(distinctSources(cited, policy).map(({ url }) => url));
  if (documentation) pages.add(documentation.url);
  for (const report of reports) pages.add(report.url);
  return { pages: [...pages].sort(), examples };
}
