import type { CompleteRecord } from '../../../record/complete-record.ts';

/** The days from which the age of evidence is told; null where the record does not say. */
export interface EvidenceDates {
  /** The day that ages count back from. */
  readonly until: string | null;
  /** The day on which sources and documentation were last looked at. */
  readonly confirmed: string | null;
}

/**
 * Ages count back from `last_updated`, never from today: the fields change when the record does, not overnight. A
 * record that was never confirmed was last looked at when it was first seen; one without `last_updated` has no ages.
 */
export function datesOf(
  record: Pick<CompleteRecord, 'first_seen' | 'last_confirmed' | 'last_updated'>,
): EvidenceDates {
  return { until: record.last_updated, confirmed: record.last_confirmed ?? record.first_seen };
}

/**
 * The share of its weight that evidence has kept, in (0, 1]: half after each half-life.
 *
 * @param day of the evidence, YYYY-MM-DD; null: as fresh as the record
 */
export function ageFactor(day: string | null, until: string | null, halfLifeDays: number): number {
  if (day === null || until === null) return 1;
  const days = (Date.parse(until) - Date.parse(day)) / 86_400_000;
  return days > 0 ? 2 ** (-days / halfLifeDays) : 1;
}
