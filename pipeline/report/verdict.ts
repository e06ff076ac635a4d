import { plainText } from './plain-text.ts';
import type { Report } from './report.ts';

/** The status of a commit, as GitHub knows it. */
export interface Verdict {
  readonly state: 'success' | 'failure' | 'error';
  /** One line of at most 140 characters, which is what GitHub takes. */
  readonly description: string;
}

/** What everyone may change: records, and what is written about them. All else decides how records are judged. */
const OPEN = [/^records\//, /^docs\//, /^[^/]+\.md$/];

const MOST = 140;

/**
 * The verdict on a pull request: that of the gate, unless the change touches what decides how it is judged, which takes
 * a code owner.
 *
 * @param report null where the change could not be judged
 * @param changed paths from the repository's root
 */
export function verdictOf(
  report: Report | null,
  changed: readonly string[],
  ownerApproved: boolean,
): Verdict {
  if (!report) return verdict('error', 'The change could not be judged.');
  const guarded = changed.filter((path) => !OPEN.some((pattern) => pattern.test(path)));
  const { gate } = report.summary;
  const reasons = [...gate.reasons];
  if (guarded.length > 0 && !ownerApproved) {
    const more = guarded.length > 1 ? ` and ${guarded.length - 1} more` : '';
    reasons.unshift(`a code owner has to approve the change of ${guarded[0] ?? ''}${more}`);
  }
  if (gate.passed && reasons.length === 0) return verdict('success', 'The gate passes.');
  return verdict('failure', reasons.join('; '));
}

function verdict(state: Verdict['state'], text: string): Verdict {
  const line = plainText(text);
  const description = line.length <= MOST ? line : `${line.slice(0, MOST - 1).toWellFormed()}…`;
  return { state, description };
}
