import type { EvidencePolicy } from '../../../policy/evidence-policy.ts';
import type { CompleteRecord } from '../../../record/complete-record.ts';
import { readSource } from './source-url.ts';

/** A report of tries, with the page it stands on. */
export interface OutcomeReport {
  /** Position of the attempt that was tried. */
  readonly attempt: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly date: string;
  readonly url: string;
  readonly publisher: string;
}

/** The distinct reports, ordered: newest first, then by address. Those without a try or a readable source are left out. */
export function distinctOutcomes(
  outcomes: CompleteRecord['outcomes'],
  policy: EvidencePolicy,
): OutcomeReport[] {
  const reports = new Map<string, OutcomeReport>();
  for (const { workaround: attempt, succeeded, failed, source, date } of outcomes) {
    const page = readSource(source, policy);
    if (!page || succeeded + failed === 0) continue;
    const { url, publisher } = page;
    const key = JSON.stringify([url, attempt, date, succeeded, failed]);
    reports.set(key, { attempt, succeeded, failed, date, url, publisher });
  }
  return [...reports]
    .sort(([aKey, a], [bKey, b]) => (a.date > b.date ? -1 : a.date < b.date ? 1 : aKey < bKey ? -1 : 1))
    .map(([, report]) => report);
}

/** Tries that count, after the cap. */
export interface CountedOutcome extends OutcomeReport {
  /** The share of the report's tries that counts, in (0, 1]. */
  readonly share: number;
}

/**
 * Caps what each publisher says of one attempt: its newest tries count, up to `most`. Taking the newest keeps a later
 * report from changing the weight of one that is newer, so that a failure can never work in an attempt's favour.
 *
 * @param reports of one attempt, newest first
 */
export function cappedOutcomes(reports: readonly OutcomeReport[], most: number): CountedOutcome[] {
  const left = new Map<string, number>();
  const counted: CountedOutcome[] = [];
  for (const group of sameDay(reports)) {
    const tries = group.reduce((sum, { succeeded, failed }) => sum + succeeded + failed, 0);
    const publisher = group[0]?.publisher ?? '';
    const room = left.get(publisher) ?? most;
    const share = Math.min(1, room / tries);
    left.set(publisher, Math.max(0, room - tries));
    if (share > 0) for (const report of group) counted.push({ ...report, share });
  }
  return counted;
}

/** Reports of one publisher on one day share what room is left; groups in the order of their first member. */
function sameDay(reports: readonly OutcomeReport[]): OutcomeReport[][] {
  const groups = new Map<string, OutcomeReport[]>();
  for (const report of reports) {
    const key = JSON.stringify([report.date, report.publisher]);
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups.values()];
}
