import { plainText } from '../report/text/plain-text.ts';
import type { Report } from '../report/report.ts';

/** The status of a commit, as GitHub knows it. */
export interface ApprovalStatus {
  readonly state: 'success' | 'failure' | 'error';
  /** One line of at most 140 characters, which is what GitHub takes. */
  readonly description: string;
}

/** A file that differs, with the letter that git has for how: A, M, D, T. */
export interface TouchedFile {
  /** From the repository's root. */
  readonly path: string;
  readonly status: string;
}

/**
 * What everyone may change: records, and what is written about them. All else decides how records are judged; so does a
 * hidden file among them, such as one that says how git is to check them out, and a policy that stands nearer to them. A
 * Markdown file of another name may be read by a program as its orders.
 */
const OPEN = [
  /^records\/(?:[^/.][^/]*\/)*(?:[^/.][^/]*\.json|README\.md)$/,
  /^docs\/(?:[^/.][^/]*\/)*(?!(?:CODEOWNERS|AGENTS\.md|CLAUDE\.md)$)[^/.][^/]*$/,
  /^(?:README|CONTRIBUTING)(?:\.[\w-]+)?\.md$/,
];

const MOST = 140;

/**
 * The verdict on a pull request: that of the gate, unless the change touches what decides how it is judged, which
 * takes a code owner.
 *
 * @param report null where the change could not be judged
 */
export function approvalStatus(
  report: Report | null,
  changed: readonly TouchedFile[],
  ownerApproved: boolean,
): ApprovalStatus {
  if (!report) return verdict('error', 'The change could not be judged.');
  const guarded = changed.filter(({ path }) => !OPEN.some((pattern) => pattern.test(path)));
  const { gate } = report.summary;
  const reasons = [...gate.reasons];
  if (guarded.length > 0 && !ownerApproved) {
    const more = guarded.length > 1 ? ` and ${guarded.length - 1} more` : '';
    reasons.unshift(`a code owner has to approve the change of ${guarded[0]?.path ?? ''}${more}`);
  }
  if (gate.passed && reasons.length === 0) return verdict('success', 'The gate passes.');
  return verdict('failure', reasons.join('; '));
}

function verdict(state: ApprovalStatus['state'], text: string): ApprovalStatus {
  const line = plainText(text);
  const description = line.length <= MOST ? line : `${line.slice(0, MOST - 1).toWellFormed()}…`;
  return { state, description };
}
