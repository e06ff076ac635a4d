import type { Digest } from '../../corpus/digest.ts';
import type { Json } from '../../json.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { CorpusRule } from '../rule.ts';

/** Rules that meet in the same ways: their findings are made from the same records. */
export interface RuleGroup {
  readonly rules: readonly CorpusRule[];
  /** Null where any record may meet any other. */
  readonly meets: readonly Meeting[] | null;
  readonly digests: readonly Digest<Json>[];
}

/** Rules by the ways in which their records meet. A rule that says nothing of it is judged anew as a whole. */
export function ruleGroups(rules: readonly CorpusRule[]): RuleGroup[] {
  const nameOf = ({ meets }: CorpusRule): string => meets?.map(({ name }) => name).join() ?? '';
  return [...Map.groupBy(rules, nameOf).values()].map((group) => ({
    rules: group,
    meets: group[0]?.meets ?? null,
    digests: group.flatMap(({ digests }) => digests),
  }));
}
