import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';
import { ageFactor, type EvidenceDates } from './age.ts';
import type { Attempt } from './attempt.ts';
import type { Contribution } from './contribution.ts';
import { cappedOutcomes, type OutcomeReport } from '../items/outcomes.ts';
import type { Source } from '../items/source-url.ts';
import { claimedRange } from './verdict-probability.ts';

/** The evidence of a record that bears on each of its attempts. */
export interface SharedEvidence {
  readonly verdict: CompleteRecord['resolvable'];
  readonly dates: EvidenceDates;
  readonly documentation: Source | null;
  /** The distinct ones. They weigh the same for every attempt, but for the rate. */
  readonly examples: readonly Omit<Contribution, 'rate'>[];
  /** What is reported of each attempt, newest first, by its position. */
  readonly reports: ReadonlyMap<number, readonly OutcomeReport[]>;
}

/**
 * What the items that bear on one attempt in particular add to it, always in the same order. The examples are not among
 * them: they bear on all alike, and a record may have many of both.
 *
 * @param position of the attempt among those that outcomes count by
 * @param claim trials that the bare claim is worth
 */
export function ownContributions(
  attempt: Attempt,
  position: number,
  claim: number,
  shared: SharedEvidence,
  policy: EvidencePolicy,
): Contribution[] {
  return [
    ...(attempt.rate === null
      ? []
      : [{ kind: 'claim' as const, what: '', trials: claim, age: 1, rate: attempt.rate }]),
    ...documentation(attempt, shared, policy),
    ...sources(attempt, shared, policy),
    ...outcomes(position, shared, policy),
  ];
}

/** What examples add to every attempt, but for the rate. @param examples the distinct ones */
export function exampleContributions(
  examples: CompleteRecord['examples'],
  dates: EvidenceDates,
  policy: EvidencePolicy,
): SharedEvidence['examples'] {
  return examples.map(({ tool, version, command, captured }) => ({
    kind: 'example',
    what: `${tool} ${version}`,
    trials: command === undefined ? policy.trials.example : policy.trials.repeatableExample,
    age: ageFactor(captured, dates.until, policy.halfLifeDays),
  }));
}

/**
 * What reading bears out: for a solvable error the same rate whatever is claimed, so that claiming more hardly pays;
 * else the claimed one, since a page that calls an error unsolvable is no sign of a workaround that works. Where no rate is
 * claimed, the verdict is all that is: the middle of the rates that it stands for.
 */
export function supportedRate(attempt: Attempt, shared: SharedEvidence, policy: EvidencePolicy): number {
  if (shared.verdict === 'true') return policy.support;
  const [low, high] = claimedRange(shared.verdict, policy.verdicts);
  return attempt.rate ?? (low + high) / 2;
}

/** The documentation counts for every attempt, unless the attempt cites that page, where it counts as a source. */
function documentation(attempt: Attempt, shared: SharedEvidence, policy: EvidencePolicy): Contribution[] {
  const page = shared.documentation;
  if (!page || attempt.sources.some(({ url }) => url === page.url)) return [];
  const age = ageFactor(shared.dates.confirmed, shared.dates.until, policy.halfLifeDays);
  const rate = supportedRate(attempt, shared, policy);
  return [{ kind: 'documentation', what: page.url, trials: policy.trials.documentation, age, rate }];
}

function sources(attempt: Attempt, shared: SharedEvidence, policy: EvidencePolicy): Contribution[] {
  const age = ageFactor(shared.dates.confirmed, shared.dates.until, policy.halfLifeDays);
  const rate = supportedRate(attempt, shared, policy);
  const next = new Map<string, number>();
  return attempt.sources.map(({ url, publisher }) => {
    const trials = next.get(publisher) ?? policy.trials.source;
    next.set(publisher, trials * policy.trials.furtherSource);
    return { kind: 'source', what: url, trials, age, rate };
  });
}

function outcomes(position: number, shared: SharedEvidence, policy: EvidencePolicy): Contribution[] {
  return cappedOutcomes(shared.reports.get(position) ?? [], policy.trials.outcomesPerPublisher).map(
    (report) => {
      const tries = report.succeeded + report.failed;
      return {
        kind: 'outcome',
        what: report.url,
        trials: tries * report.share,
        age: ageFactor(report.date, shared.dates.until, policy.halfLifeDays),
        rate: report.succeeded / tries,
      };
    },
  );
}
