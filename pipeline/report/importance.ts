import type { ReportedFinding } from './report.ts';
import { remedyFor, type Remedy } from './remedy.ts';

const REMEDIES: readonly Remedy[] = ['person', 'translate', 'fix'];

/**
 * The most important findings first: what a change brings, then what only a person can settle, then what a new translation
 * settles, then what `fix` does by itself; of each, errors first. Otherwise they stay in their order.
 *
 * @param most how many are wanted; all, if not said
 */
export function byImportance<Found extends ReportedFinding>(
  findings: readonly Found[],
  most = findings.length,
): Found[] {
  const byWeight: Found[][] = [];
  for (const finding of findings) {
    const own = (byWeight[weightOf(finding)] ??= []);
    // Of a million findings, a few thousand are wanted.
    if (own.length < most) own.push(finding);
  }
  return byWeight.flat().slice(0, most);
}

function weightOf(finding: ReportedFinding): number {
  const isOld = finding.change === 'unchanged' ? 1 : 0;
  const isWarning = finding.severity === 'warning' ? 1 : 0;
  return isOld * 10 + REMEDIES.indexOf(remedyFor(finding)) * 2 + isWarning;
}
