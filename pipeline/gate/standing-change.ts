import type { Policy } from '../policy/policy.ts';
import { idOfPath } from '../record/file-name.ts';
import type { Finding } from '../rule/finding.ts';
import { ACCEPTANCE_RULE, acceptedBy, withAcceptances, type AcceptedBy } from './acceptance.ts';
import { compareResults, type BaseAndHead, type FindingChange } from './finding-change.ts';

/** What a change does to the findings that stand: those that the policy does not accept. */
export interface StandingChange {
  readonly baseFindings: readonly Finding[];
  readonly findings: readonly Finding[];
  readonly change: FindingChange;
}

/** By what findings are accepted, on the day that both sides are judged for. */
interface Terms {
  readonly policy: Policy;
  readonly policyFile: string;
  readonly today: string;
  /** The new path of a record by the old one, below the records' folder: it takes along what is accepted of it. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Compares all findings of two states, and only then takes out what the policy accepts: an acceptance is no room for another
 * mistake of the same rule.
 */
export function standingChange(
  base: readonly Finding[],
  head: readonly Finding[],
  states: BaseAndHead,
  { policy, policyFile, today, moved }: Terms,
): StandingChange {
  const all = compareResults(base, head, states);
  const following = policy.accepted.map((each) => {
    const path = moved.get(`${each.record}.json`);
    return path === undefined ? each : { ...each, record: idOfPath(path) };
  });
  const before = acceptedBy(policy.accepted, today);
  const after = acceptedInHead(base, before, all.partners, acceptedBy(following, today));
  const baseFindings = withAcceptances(base, policy, policyFile, today, before);
  const findings = withAcceptances(head, { ...policy, accepted: following }, policyFile, today, after);
  // Acceptances that nothing needs any more are findings of their own.
  const own = compareResults(baseFindings.filter(isUnneeded), findings.filter(isUnneeded), states);
  const introduced = findings.filter((each) => all.introduced.has(each) || own.introduced.has(each));
  const change = { introduced: new Set(introduced), fixed: [...all.fixed, ...own.fixed] };
  return { baseFindings, findings, change };
}

/**
 * What the base had accepted is accepted wherever it has moved to. What is new is not: an entry that has its finding was
 * written for that one, and no other may take its place. An entry that waits for its finding accepts it; so does any for a
 * finding about several records, whichever of them come and go.
 */
function acceptedInHead(
  base: readonly Finding[],
  before: AcceptedBy,
  partners: ReadonlyMap<Finding, Finding>,
  accepted: AcceptedBy,
): AcceptedBy {
  const inUse = new Set(base.map(before));
  return (finding) => {
    const partner = partners.get(finding);
    if (partner !== undefined) return before(partner);
    const entry = accepted(finding);
    return inUse.has(entry) && finding.related.length === 0 ? null : entry;
  };
}

function isUnneeded({ rule }: Finding): boolean {
  return rule === ACCEPTANCE_RULE;
}
