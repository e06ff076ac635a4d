import type { Finding } from '../rule/finding.ts';

/** Who fixes a finding: `fix` for certain, `translate` by asking for a new text, or a person with judgement. */
export type Remedy = 'fix' | 'translate' | 'person';

/** Rules about Chinese whose findings a new translation settles. */
const TRANSLATED: ReadonlySet<string> = new Set([
  'zh/missing',
  'zh/untranslated',
  'zh/misaligned',
  'zh/stale',
  'zh/token-lost',
  'zh/token-added',
  'zh/length',
]);

export function remedyFor(finding: Finding): Remedy {
  return remedyOf(finding.rule, isFixable(finding));
}

/** Who fixes the findings of a rule that bring their fix, or do not. */
export function remedyOf(rule: string, fixable: boolean): Remedy {
  if (fixable || rule === LAYOUT) return 'fix';
  return TRANSLATED.has(rule) ? 'translate' : 'person';
}

const LAYOUT = 'schema/format';

/** Whether `fix` fixes it: the layout needs no edits of its own, since whatever is written is laid out anew. */
export function isFixable(finding: Finding): boolean {
  return (finding.fixable ?? finding.fix.length > 0) || finding.rule === LAYOUT;
}
