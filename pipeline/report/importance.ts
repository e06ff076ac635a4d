import type { ReportedFinding } from './report.ts';
import { remedyFor, type Remedy } from './remedy.ts';

const REMEDIES: readonly Remedy[] = ['person', 'translate', 'fix'];

/**
 * The most important findings first: what a change brings, then what only a person can settle, then what a new translation
 * settles, then what `fix` does by itself; of each, errors first. Otherwise they stay in their order.
 */
export function byImportance<Found extends ReportedFinding>(findings: readonly Found[]): Found[] {
  return findings
    .map((finding) => ({ finding, weight: weightOf(finding) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ finding }) => finding);
}

function weightOf(finding: ReportedFinding): number {
  const isOld = finding.change === 'unchanged' ? 1 : 0;
  const isWarning = finding.severity === 'warning' ? 1 : 0;
  return isOld * 10 + REMEDIES.indexOf(remedyFor(finding)) * 2 + isWarning;
}
