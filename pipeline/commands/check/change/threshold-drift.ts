import type { DuplicatePolicy, Policy } from '../../../policy/policy.ts';
import type { FindingChange } from '../../../gate/finding-change.ts';
import type { Finding } from '../../../rule/finding.ts';
import type { RecordSource } from '../../../store/record-source.ts';
import type { CliContext } from '../../command.ts';
import { checkOnce, type KnowledgeBase } from '../../knowledge-base.ts';

const NEAR = 'duplicates/near';

/**
 * A change without the likenesses that it merely pushed over the threshold. Any threshold cuts through pairs that are
 * all but as much alike on either side of it: whoever takes a sentence from one of such a pair has not written a
 * duplicate. So a pair is not new if the base had it by thresholds lower than the policy's by `gate.drift`, and the head
 * does not have it by thresholds that much higher. What is new in the head, such as one of the records, has no such base.
 *
 * @param renamed the new path by the old one, below the records' folder
 */
export async function withoutThresholdDrift(
  change: FindingChange,
  terms: Pick<KnowledgeBase, 'policy' | 'today'>,
  before: RecordSource,
  head: RecordSource,
  renamed: ReadonlyMap<string, string>,
  shell: CliContext,
): Promise<FindingChange> {
  const { policy } = terms;
  const introduced = [...change.introduced].filter(({ rule }) => rule === NEAR);
  if (introduced.length === 0 || policy.gate.drift === 0) return change;
  const pairsOf = async (source: RecordSource, drift: number): Promise<string[]> => {
    const shifted = { policy: withThresholds(policy, drift), today: terms.today, only: NEAR };
    const { findings } = await checkOnce(shifted, source, shell);
    return findings.map((finding) => pairOf(finding, source === before ? renamed : new Map()));
  };
  const almostBefore = new Set(await pairsOf(before, -policy.gate.drift));
  const clearNow = new Set(await pairsOf(head, policy.gate.drift));
  const isDrift = (finding: Finding): boolean => {
    const pair = pairOf(finding, new Map());
    return almostBefore.has(pair) && !clearNow.has(pair);
  };
  const drifted = new Set(introduced.filter(isDrift));
  return { ...change, introduced: new Set([...change.introduced].filter((each) => !drifted.has(each))) };
}

/** Shares are within 0 and 1; a threshold of 0 would call everything alike. */
function withThresholds(policy: Policy, drift: number): Policy {
  const shifted = (share: number): number => Math.min(1, Math.max(0.01, share + drift));
  const { signature, likeness, acrossDomains, text, textFloor } = policy.duplicates;
  const duplicates: DuplicatePolicy = {
    ...policy.duplicates,
    signature: shifted(signature),
    likeness: shifted(likeness),
    acrossDomains: shifted(acrossDomains),
    text: shifted(text),
    textFloor: shifted(textFloor),
  };
  return { ...policy, duplicates };
}

/** The two records, whichever of them is reported. */
function pairOf({ record, related }: Finding, renamed: ReadonlyMap<string, string>): string {
  const ids = [record ?? '', ...related].map((id) => renamed.get(`${id}.json`)?.replace(/\.json$/, '') ?? id);
  return JSON.stringify(ids.toSorted());
}
