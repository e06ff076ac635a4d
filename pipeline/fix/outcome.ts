import type { EvidencePolicy } from '../policy/evidence-policy.ts';
import type { CompleteRecord } from '../record/complete-record.ts';
import type { Edit } from '../rule/finding.ts';
import { readSource } from '../stages/evidence/items/source-url.ts';

type Outcome = CompleteRecord['outcomes'][number];

/** The report of the same attempt from the same page on the same day, where the record has one. */
export function sameReport(
  { outcomes }: Pick<CompleteRecord, 'outcomes'>,
  { workaround, date, source }: Outcome,
  policy: EvidencePolicy,
): Outcome | undefined {
  const url = (address: string): string => readSource(address, policy)?.url ?? address;
  return outcomes.find(
    (each) => each.workaround === workaround && each.date === date && url(each.source) === url(source),
  );
}

/**
 * The edits that add a report to a record's outcomes. A further report of the same attempt from the same page on the same
 * day adds its tries to the one that is there: two equal entries would count as one report written twice.
 *
 * @param stated the top-level keys that the file states
 */
export function outcomeEdits(
  record: Pick<CompleteRecord, 'outcomes' | 'last_updated' | 'last_confirmed'>,
  stated: ReadonlySet<string>,
  report: Outcome,
  { policy, confirms }: { readonly policy: EvidencePolicy; readonly confirms: boolean },
): Edit[] {
  const before = sameReport(record, report, policy);
  const outcomes = before
    ? record.outcomes.with(record.outcomes.indexOf(before), {
        ...before,
        succeeded: before.succeeded + report.succeeded,
        failed: before.failed + report.failed,
      })
    : [...record.outcomes, report];
  const set = (key: string, value: NonNullable<Edit['value']>): Edit => ({
    op: stated.has(key) ? 'replace' : 'add',
    pointer: `/${key}`,
    value,
  });
  const isLater = (day: string | null): boolean => day === null || report.date > day;
  return [
    set(
      'outcomes',
      outcomes.map((each) => ({ ...each })),
    ),
    ...(confirms && isLater(record.last_confirmed) ? [set('last_confirmed', report.date)] : []),
    ...(isLater(record.last_updated) ? [set('last_updated', report.date)] : []),
  ];
}
