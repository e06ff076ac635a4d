import shipped from '../../policy/shipped-policy.generated.json' with { type: 'json' };
import type { Policy } from '../../policy/policy.ts';
import type { RawFile } from '../../record/raw-file.ts';
import { emptyState } from '../../store/testing/empty-state.ts';
import type { Rule } from '../rule.ts';
import type { RuleRun } from '../run.ts';

/** The day for which tests judge. */
export const TEST_DAY = '2024-07-01';

/** A run of rules over files, with nothing known from before, by the policy that is shipped; a test names what differs. */
export function ruleRunOf(
  files: readonly RawFile[],
  rules: readonly Rule[],
  own: Partial<RuleRun> = {},
): RuleRun {
  const texts = new Map(
    files.map(({ path, bytes }) => [path, bytes ? Buffer.from(bytes).toString('utf8') : null]),
  );
  return {
    files: () => files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    readText: (path) => texts.get(path) ?? null,
    folder: 'records',
    loadRules: () => Promise.resolve(rules),
    summaries: [],
    policy: shipped.policy as unknown as Policy,
    today: TEST_DAY,
    state: emptyState(),
    signal: new AbortController().signal,
    ...own,
  };
}
