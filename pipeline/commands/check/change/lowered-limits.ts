import type { RuleChange } from '../../../gate/policy/rule-change.ts';
import type { Limits, Policy } from '../../../policy/policy.ts';
import type { RecordSource } from '../../../store/record-source.ts';
import type { CliContext } from '../../command.ts';
import { checkOnce } from '../../knowledge-base.ts';
import type { RuleChanges } from './rule-changes.ts';

const LIMITS = 'schema/limits';

/** Whether a limit becomes narrower. */
export function lowersLimits({ limits: before }: Policy, { limits: after }: Policy): boolean {
  return (Object.keys(before) as (keyof Limits)[]).some((key) => after[key] < before[key]);
}

/**
 * Narrower limits look stricter, and hide what they shut out: a record that is too large is read no more, and whatever
 * else is wrong with it is found no more. So they count as looser where they shut out something.
 */
export async function hiddenByLimits(
  { before, after, file }: NonNullable<RuleChanges['policies']>,
  head: RecordSource,
  today: string,
  shell: CliContext,
): Promise<RuleChange[]> {
  const filesBeyond = async ({ limits }: Policy): Promise<Set<string>> => {
    const policy = { ...before, limits, severities: {} };
    const { findings } = await checkOnce({ policy, today, only: LIMITS }, head, shell);
    return new Set(findings.map((finding) => finding.file));
  };
  const [old, now] = [await filesBeyond(before), await filesBeyond(after)];
  const shut = [...now].filter((file) => !old.has(file));
  if (shut.length === 0) return [];
  const message = `the lower limits keep ${shut.length} ${shut.length === 1 ? 'record' : 'records'} from being judged, such as \`${shut[0] ?? ''}\``;
  return [{ file, loosens: true, message }];
}
